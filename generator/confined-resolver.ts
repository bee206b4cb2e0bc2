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
import type { Json } from "./openapi/document.js";
import { findAnchorReferences, findAnchors, writeOutMappings } from "./openapi/names-as-pointers.js";

const MEGABYTE = 1024 * 1024;

/** The largest file that a document may refer to, in bytes. */
const LARGEST_FILE = 32 * MEGABYTE;

/** The most values that a file may come to with its YAML aliases written out: nine lines can stand for billions. */
const MOST_VALUES = 2_000_000;

interface ConfinedResolverOptions {
  /** Files that may be read wherever they are, because the user named them: overlays. */
  readonly named?: readonly string[];
  /** In bytes; 32 MiB by default. */
  readonly largestFile?: number;
}

/**
 * Reads a document and what it refers to from one folder, the root document's, and from nowhere else: no network, no
 * `file:` or `data:` URL, no way out of the folder through `..`, an absolute path or a symbolic link, no device or
 * pipe, nothing larger than 32 MiB, and no YAML aliases that multiply beyond measure. What it refuses is an unresolved reference with the reason for a message.
 */
export class ConfinedResolver extends BaseResolver {
  readonly #folder: string;
  readonly #named: ReadonlySet<string>;
  readonly #largestFile: number;
  readonly #writing = new WeakMap<Document, Promise<void>>();

  /** @param root path of the root document. It may itself be a symbolic link that leads elsewhere. */
  constructor(root: string, { named = [], largestFile = LARGEST_FILE }: ConfinedResolverOptions = {}) {
    super();
    this.#folder = dirname(resolve(root));
    this.#named = new Set([root, ...named].map((file) => resolve(file)));
    this.#largestFile = largestFile;
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
    const writing = this.#writing.get(document) ?? this.#writeOutNames(document);
    this.#writing.set(document, writing);
    await writing;
    return document;
  }

  async #writeOutNames({ parsed, source }: Document): Promise<void> {
    // The YAML that Redocly reads is JSON but for dates and the like, which are no objects.
    writeOutMappings(parsed as Json);
    const known = new Map<string, ReadonlyMap<string, string | undefined>>();
    for (const { holder, file, anchor } of findAnchorReferences(parsed as Json)) {
      const anchors =
        known.get(file) ?? findAnchors(file === "" ? (parsed as Json) : await this.#peek(source, file));
      known.set(file, anchors);
      const pointer = anchors.get(anchor);
      if (pointer !== undefined) Object.assign(holder, { $ref: `${file}${pointer}` });
    }
  }

  /** Another file as it stands: two that refer to each other would wait for each other. */
  async #peek(from: Source, file: string): Promise<Json> {
    const document = await super.resolveDocument(from.absoluteRef, file).catch(() => undefined);
    return document && !(document instanceof Error) ? (document.parsed as Json) : null; // as above
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    if (countValues(document.parsed) <= MOST_VALUES) return document;
    const name = this.#name(source.absoluteRef);
    throw new ResolveError(
      new Error(`"${name}" comes to over ${MOST_VALUES} values, its YAML aliases written out.`),
    );
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
      if (found.size > this.#largestFile)
        throw new Error(
          `"${this.#name(file)}" is too large: ${found.size} bytes, where ${this.#largestFile} are the most.`,
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

/** Each alias counts for what it stands for; infinitely many in a value that contains itself. */
function countValues(value: unknown, counted = new Map<object, number>()): number {
  if (typeof value !== "object" || value === null) return 1;
  const known = counted.get(value);
  if (known !== undefined) return known;
  counted.set(value, Number.POSITIVE_INFINITY);
  let count = 1;
  for (const child of Object.values(value)) count += countValues(child, counted);
  counted.set(value, count);
  return count;
}
