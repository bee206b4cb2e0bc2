import type { Json, JsonObject } from "../../generator/openapi/document.js";
import { componentName, type Path } from "../../generator/openapi/pointer.js";
import { reachableSchemas } from "../oracles/reachable.js";
import type { MemoryValidator } from "../support/memory-validator.js";
import { schemaPlaces } from "../support/schema-places.js";

/** The components whose schemas have a say about a value, for the evidence of a test that judges it. */
export function componentsMet(memory: MemoryValidator, path: Path, value: Json): string[] {
  const met = schemaPlaces(memory, path, value).flatMap(({ path: at }) => componentAt(at) ?? []);
  return [...new Set(met)];
}

/** The components whose schemas can have a say about some value of a schema. */
export function componentsWithin(document: JsonObject, schema: Json): string[] {
  const within = reachableSchemas(document, schema).flatMap(
    ({ $ref }) => componentName($ref, "schemas") ?? [],
  );
  return [...new Set(within)];
}

/** In the terms of JSON Schema, what a component hands down to its children stands by itself. */
function componentAt([root, section, name]: Path): string | undefined {
  if (root === "x-bases") return section;
  return root === "components" && section === "schemas" ? name : undefined;
}
