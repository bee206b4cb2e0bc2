import { isArray, type JsonObject } from "../../generator/openapi/document.js";

/** The types that a schema names; one that isn't any type's name where it names none. */
export function typesOf({ type }: JsonObject): string[] {
  return (isArray(type) ? type : [type ?? "any"]).map(String);
}

/** Whether values of one type are of one of others: an integer is a number, too. */
export function isOf(type: string, types: readonly string[]): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}
