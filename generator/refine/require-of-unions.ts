import type { SourceFile } from "ts-morph";
import type { Edit } from "./edit.js";

/**
 * openapi-typescript's helper for what `allOf` requires of its parts takes the keys that a type always has. A union has
 * only those that all its members share, and one with `null` has none: so each member gets what it has of them, and what is
 * no object has no properties to require.
 */
export function requireOfUnions(file: SourceFile): Edit[] {
  const helper = file.getTypeAlias("WithRequired");
  if (!helper) return [];
  const text =
    "type WithRequired<T, K extends PropertyKey> = T extends object ? T & { [P in keyof T as P & K]-?: T[P] } : never;";
  return [{ start: helper.getStart(), end: helper.getEnd(), text }];
}
