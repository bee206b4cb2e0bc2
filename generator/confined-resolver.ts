import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import {
  BaseResolver,
  type Document,
  isAbsoluteUrl,
  ResolveError,
  Source,
  type YamlParseError,
} from "@redocly/openapi-core";
import { isObject, type Json } from "./openapi/document.js";
import {
  findAnchorReferences,
  findAnchors,
  type Whole,
  writeOutBooleanSchemas,
  writeOutMappings,
} from "./openapi/names-as-pointers.js";

const MEGABYTE = 1024 * 1024;

/** How large a document may be, all of its files together, in bytes. */
const MOST_BYTES = 32 * MEGABYTE;

/** The most values that a document may come to with its YAML aliases written out: nine lines can stand for billions. */
const MOST_VALUES = 1_000_000;

/** How deep they may be nested. Without aliases the parser goes to 100. */
const MOST_LEVELS = 200;

/** How many keys one object may have: Redocly compares each path with all before it, which takes the square of them. */
const MOST_KEYS = 20_000;

interface ConfinedResolverOptions {
  /** Files that may be read wherever they are, because the user named them: overlays. */
  readonly named?: readonly string[];
  /** In bytes, all files together; 32 MiB by default. */
  readonly mostBytes?: number;
}

/**
 * Reads a document and what it refers to from one folder, the root document's, and from nowhere else: no network, no
 * `file:` or `data:` URL, no way out of the folder through `..`, an absolute path or a symbolic link, no device or
 * pipe, no more than 32 MiB and a million values in all, and no YAML aliases that multiply or nest beyond measure. What it refuses is an unresolved reference with the reason for a
 * message.
 */
export class ConfinedResolver extends BaseResolver {
  readonly #folder: string;
  readonly #named: ReadonlySet<string>;
  readonly #mostBytes: number;
  #bytes = 0;
  #values = 0;
  /** The document that all else is a part of, or is applied to: the first that is read. */
  #whole: Document | undefined;
  readonly #writing = new WeakMap<Document, Promise<void>>();

  /** @param root path of the root document. It may itself be a symbolic link that leads elsewhere. */
  constructor(root: string, { named = [], mostBytes = MOST_BYTES }: ConfinedResolverOptions = {}) {
    super();
    this.#folder = dirname(resolve(root));
    this.#named = new Set([root, ...named].map((file) => resolve(file)));
    this.#mostBytes = mostBytes;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    try {
      if (isAbsoluteUrl(absoluteRef))
        throw new Error(`"${absoluteRef}" is a URL: only files beside the document are read.`);
      const text = await this.#read(absoluteRef, await this.#locate(absoluteRef));
      return new Source(absoluteRef, text.replaceAll("\r\n", "\n"));
    } catch (error) {
      throw new ResolveError(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /**
   * References by name are given as pointers, since Redocly takes a schema's name for a file, and all that follows knows
   * anchors in part or not at all. What is no name, or one of several things, stays, and leads nowhere.
   */
  override async resolveDocument<T = unknown>(
    base: string | null,
    ref: string,
    isRoot?: boolean,
  ): Promise<Document<T> | ResolveError | YamlParseError> {
    const document = await super.resolveDocument<T>(base, ref, isRoot);
    if (document instanceof Error) return document;
    this.#whole ??= document;
    const writing = this.#writing.get(document) ?? this.#writeOutNames(document);
    this.#writing.set(document, writing);
    await writing;
    return document;
  }

  async #writeOutNames({ parsed, source }: Document): Promise<void> {
    // The YAML that Redocly reads is JSON but for dates and the like, which are no objects.
    writeOutMappings(parsed as Json, this.#wholeOf(parsed as Json, source));
    const version = isObject(this.#whole?.parsed) ? String(this.#whole.parsed.openapi) : "";
    if (version.startsWith("3.1")) writeOutBooleanSchemas(parsed as Json);
    const known = new Map<string, ReadonlyMap<string, string | undefined>>();
    for (const { holder, file, anchor } of findAnchorReferences(parsed as Json)) {
      const anchors =
        known.get(file) ?? findAnchors(file === "" ? (parsed as Json) : await this.#peek(source, file));
      known.set(file, anchors);
      const pointer = anchors.get(anchor);
      if (pointer !== undefined) Object.assign(holder, { $ref: `${file}${pointer}` });
    }
  }

  /** The document that a file is a part of: what an overlay has in it comes to stand in the document itself. */
  #wholeOf(parsed: Json, { absoluteRef }: Source): Whole | undefined {
    if (!this.#whole || this.#whole.parsed === parsed) return undefined;
    const isOverlay = isObject(parsed) && typeof parsed.overlay === "string";
    const way = relative(dirname(absoluteRef), this.#whole.source.absoluteRef).replaceAll(sep, "/");
    return { document: this.#whole.parsed as Json, file: isOverlay ? "" : way };
  }

  /** Another file as it stands: two that refer to each other would wait for each other. */
  async #peek(from: Source, file: string): Promise<Json> {
    const document = await super.resolveDocument(from.absoluteRef, file).catch(() => undefined);
    return document && !(document instanceof Error) ? (document.parsed as Json) : null; // as above
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    const name = this.#name(source.absoluteRef);
    const { values, levels, keys } = measure(document.parsed);
    this.#values += values;
    const excess =
      levels > MOST_LEVELS
        ? `"${name}" is nested more than ${MOST_LEVELS} levels deep, its YAML aliases written out.`
        : keys > MOST_KEYS
          ? `"${name}" has an object of ${keys} keys, where ${MOST_KEYS} are the most.`
          : this.#values > MOST_VALUES
            ? `With "${name}" the document comes to over ${MOST_VALUES} values, its YAML aliases written out.`
            : undefined;
    if (excess === undefined) return document;
    throw new ResolveError(new Error(excess));
  }

  /** The real path of a file that may be read. */
  async #locate(file: string): Promise<string> {
    const place = await realpath(file).catch(() => undefined);
    if (!this.#named.has(file)) {
      // A path that leaves the folder in so many words is refused whether or not there is anything behind it.
      const leaves =
        isOutside(this.#folder, file) || (place && isOutside(await realpath(this.#folder), place));
      if (leaves)
        throw new Error(`"${this.#name(file)}" lies outside the document's folder, ${this.#folder}.`);
    }
    if (!place) throw new Error(`There is no file "${this.#name(file)}".`);
    return place;
  }

  async #read(file: string, place: string): Promise<string> {
    // Without O_NONBLOCK, to open a pipe is to wait for whoever writes to it.
    const handle = await open(place, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const found = await handle.stat();
      if (!found.isFile()) throw new Error(`"${this.#name(file)}" isn't a file.`);
      this.#bytes += found.size;
      if (this.#bytes > this.#mostBytes)
        throw new Error(
          `With "${this.#name(file)}" the document is too large: ${this.#bytes} bytes, where ${this.#mostBytes} are the most.`,
        );
      return await handle.readFile("utf8");
    } finally {
      await handle.close();
    }
  }

  /** The file as a reference beside the root document would name it, or its whole path outside the folder. */
  #name(file: string): string {
    return isOutside(this.#folder, file) ? file : relative(this.#folder, file).replaceAll(sep, "/");
  }
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

interface Size {
  readonly values: number;
  readonly levels: number;
  /** The keys of the object that has most. */
  readonly keys: number;
}

/** Each alias counts for what it stands for; infinitely many in a value that contains itself. */
function measure(value: unknown, known = new Map<object, Size>(), level = 1): Size {
  if (typeof value !== "object" || value === null) return { values: 1, levels: 0, keys: 0 };
  const before = known.get(value);
  if (before) return before;
  if (level > MOST_LEVELS) return { values: 1, levels: Number.POSITIVE_INFINITY, keys: 0 };
  known.set(value, { values: Number.POSITIVE_INFINITY, levels: 0, keys: 0 });
  let values = 1;
  let levels = 0;
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const child of Object.values(value)) {
    const size = measure(child, known, level + 1);
    values += size.values;
    levels = Math.max(levels, size.levels);
    keys = Math.max(keys, size.keys);
  }
  const size = { values, levels: levels + 1, keys };
  known.set(value, size);
  return size;
}
