import type { JsonObject } from "../openapi/document.js";

export function namesOf(schemas: JsonObject): Set<string> {
  return new Set(Object.keys(schemas));
}

export function schemaRef(name: string): string {
  return `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
