import { isArray, isObject, type Json, type JsonObject, own } from "./document.js";

/** A JSON Pointer (RFC 6901) as its decoded reference tokens. */
export type Path = readonly string[];

function encodeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

function decodeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** `["paths", "/a"]` as `#/paths/~1a`, the URI fragment form without percent-encoding. */
export function formatPointer(path: Path): string {
  return `#${path.map((token) => `/${encodeToken(token)}`).join("")}`;
}

/**
 * The tokens of an internal reference, `#/components/schemas/A` (RFC 6901 section 6). Undefined where the
 * reference isn't an internal pointer or isn't valid percent-encoding.
 */
export function parsePointer(ref: string): Path | undefined {
  if (!ref.startsWith("#")) return undefined;
  try {
    const pointer = ref.includes("%") ? decodeURIComponent(ref.slice(1)) : ref.slice(1);
    if (pointer === "") return [];
    if (!pointer.startsWith("/")) return undefined;
    const tokens = pointer.slice(1).split("/");
    return pointer.includes("~") ? tokens.map(decodeToken) : tokens;
  } catch {
    return undefined;
  }
}

/** The value at `path`, or undefined where there is none. */
export function valueAt(root: Json, path: Path): Json | undefined {
  let value: Json | undefined = root;
  for (const token of path) {
    if (isObject(value)) value = own(value, token);
    else if (isArray(value)) value = value[Number(token)];
    else return undefined;
  }
  return value;
}

/** What `value` is, or what it refers to: follows a chain of internal `$ref`s and stops at a cycle. */
export function resolve(root: JsonObject, value: Json | undefined): Json | undefined {
  const seen = new Set<string>();
  let current = value;
  while (isObject(current) && typeof current.$ref === "string" && !seen.has(current.$ref)) {
    seen.add(current.$ref);
    const path = parsePointer(current.$ref);
    current = path && valueAt(root, path);
  }
  return current;
}

/** The component name in `#/components/<section>/<name>`, or undefined for another kind of reference. */
export function componentName(ref: Json | undefined, section: string): string | undefined {
  if (typeof ref !== "string") return undefined;
  const path = parsePointer(ref);
  return path?.length === 3 && path[0] === "components" && path[1] === section ? path[2] : undefined;
}
