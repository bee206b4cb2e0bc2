import { isArray, isObject, type Json, typeOfJson } from "../../generator/openapi/document.js";
import { formatPointer, type Path, valueAt } from "../../generator/openapi/pointer.js";

/** Where in a value, as a JSON Pointer (RFC 6901). */
export function pointerOf(tokens: Path): string {
  return formatPointer(tokens).slice(1);
}

/** A copy of `root` with the value at `tokens` in place of what is there. */
export function replaceAt(root: Json, tokens: Path, value: Json): Json {
  return edit(root, tokens, () => value);
}

/** A copy of `root` without the property or item at `tokens`. */
export function removeAt(root: Json, tokens: Path): Json {
  return edit(root, tokens, () => undefined);
}

function edit(root: Json, tokens: Path, change: () => Json | undefined): Json {
  const [token, ...rest] = tokens;
  if (token === undefined) return change() ?? null;
  const child = valueAt(root, [token]);
  const changed = rest.length === 0 ? change() : edit(child ?? {}, rest, change);
  if (isArray(root)) {
    return root.flatMap((item, index) =>
      index !== Number(token) ? [item] : changed === undefined ? [] : [changed],
    );
  }
  const entries = new Map(Object.entries(isObject(root) ? root : {}));
  if (changed === undefined) entries.delete(token);
  else entries.set(token, changed);
  return Object.fromEntries(entries);
}

/** The type of a value as JSON Schema names it, a whole number being an integer. */
export function jsonType(value: Json): string {
  return Number.isInteger(value) ? "integer" : typeOfJson(value);
}

/** A value as text in which the order of its properties shows, so that two can be compared to the letter. */
export function toTheLetter(value: unknown): string | undefined {
  return JSON.stringify(value, null, 2);
}
