import {
  isArray,
  isObject,
  type Json,
  type OpenApiDocument,
} from "../../../../generator/openapi/document.js";
import { parsePointer } from "../../../../generator/openapi/pointer.js";
import type { Verdict } from "../finding.js";

/** One single change of the library, with what it means to its users. */
export interface Change {
  readonly what: string;
  readonly edit: Edit;
  readonly want: Verdict;
  /** What the library has beforehand, where that isn't in every library. */
  readonly given?: Edit;
  /** Judged in a document of its own: it changes what a document has once, its info or its servers. */
  readonly alone?: true;
}

export type Edit = (document: OpenApiDocument) => OpenApiDocument;

/** Puts `value` at a pointer; `-` at its end appends to an array (RFC 6902, section 4.1). */
export function set(pointer: string, value: Json): Edit {
  return (document) => change(document, pointer, () => value);
}

/** Takes away what is at a pointer. */
export function drop(pointer: string): Edit {
  return (document) => change(document, pointer, () => undefined);
}

/** Gives what is at a pointer another key, in the same place among its neighbours. */
export function rename(pointer: string, key: string): Edit {
  const [from = "", to = ""] = [pointer.replace(/^.*\//, ""), key].map(
    (token) => parsePointer(`#/${token}`)?.[0],
  );
  return (document) =>
    change(document, pointer.replace(/\/[^/]+$/, ""), (parent) => {
      if (!isObject(parent) || !Object.hasOwn(parent, from))
        throw new Error(`There is nothing at ${pointer}.`);
      return Object.fromEntries(
        Object.entries(parent).map(([name, value]) => [name === from ? to : name, value]),
      );
    });
}

/** Several edits, one after the other. */
export function both(...edits: readonly Edit[]): Edit {
  return (document) => edits.reduce((edited, edit) => edit(edited), document);
}

function change(document: OpenApiDocument, pointer: string, replace: Replace): OpenApiDocument {
  const changed = changeAt(document, parsePointer(`#${pointer}`) ?? [], replace);
  if (!isObject(changed)) throw new Error(`${pointer} takes the whole document away.`);
  return changed;
}

type Replace = (value: Json | undefined) => Json | undefined;

function changeAt(value: Json | undefined, path: readonly string[], replace: Replace): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return replace(value);
  if (isArray(value)) {
    const at = key === "-" ? value.length : Number(key);
    const item = changeAt(value[at], rest, replace);
    return [...value.slice(0, at), ...(item === undefined ? [] : [item]), ...value.slice(at + 1)];
  }
  if (!isObject(value)) throw new Error(`There is no ${key} to change.`);
  const entries = Object.entries(value);
  const item = changeAt(value[key], rest, replace);
  if (item === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return { ...value, [key]: item };
}
