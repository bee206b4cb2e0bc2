import { distance } from "fastest-levenshtein";
import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type OpenApiDocument,
  objectOr,
  stringOr,
} from "../openapi/document.js";

/** Which operations of a document are wanted: each that is named, and each that has one of the tags. */
export interface Selection {
  /** By operationId or `METHOD /path`; several in one text are parted by commas. */
  readonly operations: readonly string[];
  readonly tags: readonly string[];
}

interface Choice {
  /** By method and path: `get /pets`. */
  readonly chosen: ReadonlySet<string>;
  /** What the document doesn't have, each in words with what comes nearest. */
  readonly unknown: readonly string[];
}

/** The most names that are offered instead of one that isn't known. */
const MOST_OFFERED = 3;

/** The operations that a selection means. Webhooks and callbacks aren't called, and so aren't chosen. */
export function chooseOperations(document: OpenApiDocument, { operations, tags }: Selection): Choice {
  const listed = listOperations(document);
  const named = (name: string) => listed.filter(({ key, id }) => id === name || key === lowerMethod(name));
  const tagged = (tag: string) => listed.filter((operation) => operation.tags.includes(tag));
  // A path may have commas of its own.
  const names = operations.flatMap((text) => (named(text).length > 0 ? text : splitAtCommas(text)));
  const ids = listed.map(({ key, id }) => id ?? upperMethod(key));
  const wanted = [
    ...names.map((name) => ({ what: "operation", name, found: named(name), known: ids })),
    ...tags.map((tag) => ({
      what: "tag",
      name: tag,
      found: tagged(tag),
      known: listed.flatMap((operation) => operation.tags),
    })),
  ];
  return {
    chosen: new Set(wanted.flatMap(({ found }) => found.map(({ key }) => key))),
    unknown: wanted
      .filter(({ found }) => found.length === 0)
      .map(({ what, name, known }) => `There is no ${what} ${JSON.stringify(name)}.${offer(name, known)}`),
  };
}

interface Listed {
  readonly key: string;
  readonly id: string | undefined;
  readonly tags: readonly string[];
}

function listOperations(document: OpenApiDocument): Listed[] {
  return Object.entries(objectOr(document.paths)).flatMap(([template, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = objectOr(item)[method];
      if (!isObject(operation)) return [];
      const tags = arrayOr(operation.tags).filter((tag) => typeof tag === "string");
      return { key: `${method} ${template}`, id: stringOr(operation.operationId), tags };
    }),
  );
}

function splitAtCommas(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function lowerMethod(name: string): string {
  return name.replace(/^[A-Za-z]+(?= )/, (method) => method.toLowerCase());
}

/** `get /pets` as a person writes it. */
export function upperMethod(key: string): string {
  return key.replace(/^[a-z]+(?= )/, (method) => method.toUpperCase());
}

/** What has the name in it comes first, then what is the fewest keystrokes away. */
function offer(name: string, known: readonly string[]): string {
  const wanted = name.toLowerCase();
  const nearest = [...new Set(known)]
    .map((other) => ({
      other,
      lacksIt: Number(!other.toLowerCase().includes(wanted)),
      keystrokes: distance(wanted, other.toLowerCase()),
    }))
    .sort((a, b) => a.lacksIt - b.lacksIt || a.keystrokes - b.keystrokes)
    .slice(0, MOST_OFFERED)
    .map(({ other }) => JSON.stringify(other));
  return nearest.length === 0 ? "" : ` The nearest: ${nearest.join(", ")}.`;
}
