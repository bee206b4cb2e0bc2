import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  omit,
} from "../../generator/openapi/document.js";
import type { Path } from "../../generator/openapi/pointer.js";
import { type Change, renamed, set } from "./mutants.js";
import type { Place } from "./places.js";

/** Each item of a list left out; with the last of them the keyword goes, for an empty list isn't one. */
export function without(schema: JsonObject, path: Path, keyword: string): Change[] {
  const list = arrayOr(schema[keyword]);
  return list.map((item, index) => {
    const rest = list.filter((_, other) => other !== index);
    return set(path, keyword, `${inWords(item)} dropped`, rest.length === 0 ? undefined : rest);
  });
}

function inWords(item: Json): string {
  if (!isObject(item)) return JSON.stringify(item);
  const name = item.$ref ?? item.title;
  return typeof name === "string" ? name : JSON.stringify(item).slice(0, 60);
}

/** What can be changed about the members of a union or a conjunction (JSON Schema 2020-12, core section 10.2.1). */
export function members({ value, path }: Place): Change[] {
  return ["oneOf", "anyOf", "allOf"].flatMap((keyword) => without(value, path, keyword));
}

/** OpenAPI 3.1, section 4.8.25. */
export function discriminator({ value, path }: Place): Change[] {
  if (!isObject(value.discriminator)) return [];
  const { propertyName, mapping } = value.discriminator;
  const at = [...path, "discriminator"];
  const literals = Object.entries(objectOr(mapping));
  return [
    set(path, "discriminator", "dropped", undefined),
    set(at, "propertyName", "changed to another", `${propertyName}Changed`),
    ...literals.flatMap(([literal, target], index) => {
      const [, next] = literals[(index + 1) % literals.length] ?? [];
      return [
        set(at, "mapping", `${literal} dropped`, omit(objectOr(mapping), literal)),
        set(at, "mapping", `${literal} renamed`, renamed(objectOr(mapping), literal, `${literal}Changed`)),
        ...(next === undefined || next === target
          ? []
          : [set([...at, "mapping"], literal, "leading to another member", next)]),
      ];
    }),
  ];
}
