import { isArray, type Json, type JsonObject } from "../../../generator/openapi/document.js";
import { jsonType } from "../instance.js";
import { type KeywordRow, put } from "./keyword-row.js";

/** One value of each type, a whole number and a fraction. */
const VALUES: readonly Json[] = [null, true, 12345, 1.5, "text", [], {}];

/** The least of each type. */
const LEAST: Readonly<Record<string, readonly Json[]>> = {
  null: [null],
  boolean: [true, false],
  integer: [0, -1],
  number: [0, 0.5],
  string: [""],
  array: [[]],
  object: [{}],
};

/** Each JSON type in place of each (JSON Schema Validation 2020-12, section 6.1.1). */
export const TYPES: readonly KeywordRow[] = [
  {
    keyword: "type",
    violations: ({ schema }) => {
      const types = typesOf(schema);
      return types.length === 0 ? [] : VALUES.filter((value) => !isOfTypes(value, types)).map(put);
    },
    boundaries: ({ schema }) => typesOf(schema).flatMap((type) => (LEAST[String(type)] ?? []).map(put)),
  },
];

function typesOf({ type }: JsonObject): readonly Json[] {
  if (type === undefined) return [];
  return isArray(type) ? type : [type];
}

function isOfTypes(value: Json, types: readonly Json[]): boolean {
  const type = jsonType(value);
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

/** Whether a schema has room for a type at all. */
export function allows(schema: JsonObject, type: string): boolean {
  const types = typesOf(schema);
  return types.length === 0 || types.includes(type) || (type === "number" && types.includes("integer"));
}
