import { isArray, isObject, type Json, type JsonObject } from "../../generator/openapi/document.js";

/** Where keys are names that may begin with `x-`, and where values are data. */
const NAMES: ReadonlySet<string> = new Set([
  ...[
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "headers",
    "examples",
    "mapping",
    "scopes",
  ],
  ...[
    "schemas",
    "responses",
    "parameters",
    "requestBodies",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
  ],
]);
const DATA: ReadonlySet<string> = new Set(["example", "default", "const", "enum", "value"]);

/** A document without its extensions (OpenAPI 3.1.1, section 4.9), which a renderer might act on; names and data stay. */
export function withoutExtensions(value: JsonObject, holder = ""): JsonObject {
  const isNamed = NAMES.has(holder);
  const kept = Object.entries(value).filter(([key]) => isNamed || !key.startsWith("x-"));
  return Object.fromEntries(
    kept.map(([key, item]) => [key, DATA.has(key) && !isNamed ? item : plainly(item, key)]),
  );
}

function plainly(value: Json, key: string): Json {
  // The examples of a schema are a list of values, those of a media type have names.
  if (isArray(value)) return key === "examples" ? value : value.map((item) => plainly(item, ""));
  return isObject(value) ? withoutExtensions(value, key) : value;
}
