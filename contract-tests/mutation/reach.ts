import {
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  objectOr,
} from "../../generator/openapi/document.js";
import { formatPointer, type Path, parsePointer, valueAt } from "../../generator/openapi/pointer.js";

/** What a value leads to, by its references and theirs, as pointers. */
export function reachOf(document: JsonObject, value: Json): string[] {
  const found = new Set<string>();
  const visit = (one: Json): void => {
    if (typeof one !== "object" || one === null) return;
    const { $ref } = isObject(one) ? one : {};
    const target = typeof $ref === "string" ? parsePointer($ref) : undefined;
    if (target && !found.has(formatPointer(target))) {
      found.add(formatPointer(target));
      visit(valueAt(document, target) ?? true);
    }
    Object.values(one).forEach(visit);
  };
  visit(value);
  return [...found];
}

/** Whether a path leads into one of the places. */
export function isWithin(path: Path, reach: readonly string[]): boolean {
  const pointer = `${formatPointer(path)}/`;
  return reach.some((root) => pointer.startsWith(`${root}/`));
}

/** A document with nothing but what some places of it need: its components and paths that they stand in. */
export function onlyWithin(document: JsonObject, reach: readonly string[]): JsonObject {
  const isNeeded = (path: Path) => {
    const root = `${formatPointer(path)}/`;
    return reach.some((pointer) => `${pointer}/`.startsWith(root));
  };
  const keep = (value: Json | undefined, at: Path): JsonObject =>
    Object.fromEntries(Object.entries(objectOr(value)).filter(([key]) => isNeeded([...at, key])));
  return {
    ...document,
    paths: keep(document.paths, ["paths"]),
    components: mapValues(objectOr(document.components), (section, name) =>
      keep(section, ["components", name]),
    ),
  };
}
