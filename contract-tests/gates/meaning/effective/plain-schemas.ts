import { isDeepStrictEqual } from "node:util";
import { schemaRef } from "../../../../generator/normalize/component-names.js";
import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
  omit,
} from "../../../../generator/openapi/document.js";
import { mapSchemas, visitSchemas } from "../../../../generator/openapi/schema-walk.js";
import { ANNOTATIONS } from "../rules/annotations.js";

/** What holds where a keyword is missing, and may be written down (JSON Schema 2020-12, validation). */
const USUAL: Readonly<Record<string, readonly Json[]>> = {
  minLength: [0],
  minItems: [0],
  minProperties: [0],
  uniqueItems: [false],
  required: [[]],
  deprecated: [false],
  readOnly: [false],
  writeOnly: [false],
};

/**
 * Schemas without what holds anyway, with `$ref` in place of an `allOf` of nothing else, with pointers for the names in a
 * mapping, and with objects that are values, which Redocly takes no look at, as text.
 */
export function plainSchemas(document: OpenApiDocument): OpenApiDocument {
  const names = objectOr(objectOr(document.components).schemas);
  const asksForOthers = hasUnevaluated(document);
  return mapSchemas(document, (schema, { path }) => {
    if (!isObject(schema)) return schema;
    const told = Object.entries(schema).filter(
      ([keyword, value]) =>
        !(Object.hasOwn(USUAL, keyword) && USUAL[keyword]?.some((usual) => isDeepStrictEqual(usual, value))),
    );
    const open = withOpenness(Object.fromEntries(told), asksForOthers);
    const plain = withMapping(withTexts(open), names);
    const isComponent = path.length === 3 && path[0] === "components";
    return withNull(isComponent ? plain : withoutSoleAllOf(plain));
  });
}

/**
 * An object takes others than its properties where nothing is said of them. That it is said is worth something beside
 * properties, whose type has an index signature then, and where `unevaluatedProperties` asks what others have looked at.
 */
function withOpenness(schema: JsonObject, asksForOthers: boolean): JsonObject {
  const { additionalProperties: others, properties } = schema;
  if (others !== true && !isDeepStrictEqual(others, {})) return schema;
  return properties === undefined && !asksForOthers
    ? omit(schema, "additionalProperties")
    : { ...schema, additionalProperties: true };
}

function hasUnevaluated(document: OpenApiDocument): boolean {
  let found = false;
  visitSchemas(document, (schema) => {
    found ||= isObject(schema) && schema.unevaluatedProperties !== undefined;
  });
  return found;
}

function withoutSoleAllOf(schema: JsonObject): JsonObject {
  const [only, ...others] = arrayOr(schema.allOf);
  const beside = Object.keys(omit(schema, "allOf", ...ANNOTATIONS));
  const isReference = isObject(only) && only.$ref !== undefined && Object.keys(only).length === 1;
  return isReference && others.length === 0 && beside.length === 0
    ? { ...omit(schema, "allOf"), ...only }
    : schema;
}

/** Keywords by which a schema may refuse null though it is of one of its types. */
const ON_ALL_TYPES = ["$ref", "allOf", "anyOf", "oneOf", "const", "enum", "not", "if"];

/** With null as a type where it is the other of two alternatives. */
function withNull(schema: JsonObject): JsonObject {
  const [keyword, ...others] = Object.keys(omit(schema, ...ANNOTATIONS));
  if ((keyword !== "anyOf" && keyword !== "oneOf") || others.length > 0) return schema;
  const members = arrayOr(schema[keyword]);
  const [one, ...more] = members.filter((member) => !isDeepStrictEqual(member, { type: "null" }));
  const isPlain = isObject(one) && !ON_ALL_TYPES.some((each) => each in one);
  if (!isPlain || members.length !== 2 || more.length > 0 || typeof one.type !== "string") return schema;
  return { ...one, ...omit(schema, keyword), type: [one.type, "null"] };
}

function withMapping(schema: JsonObject, names: JsonObject): JsonObject {
  const discriminator = objectOr(schema.discriminator);
  if (!isObject(discriminator.mapping)) return schema;
  const mapping = mapValues(discriminator.mapping, (target) =>
    typeof target === "string" && Object.hasOwn(names, target) ? schemaRef(target) : target,
  );
  return { ...schema, discriminator: { ...discriminator, mapping } };
}

function withTexts(schema: JsonObject): JsonObject {
  return mapValues(schema, (value, keyword) => {
    if (keyword === "enum") return isArray(value) ? value.map(asText) : value;
    return keyword === "const" || keyword === "default" ? asText(value) : value;
  });
}

/** An object, or a list with one in it, as JSON whose keys are sorted; so is a text that could be taken for one. */
function asText(value: Json): Json {
  const looksLikeText = typeof value === "string" && /^[{["]/.test(value);
  return holdsObject(value) || looksLikeText ? JSON.stringify(sorted(value)) : value;
}

/** Whether a value of a schema stands for an object. */
export function isTextOfObject(value: Json): boolean {
  return typeof value === "string" && /^\{.*\}$/s.test(value);
}

function holdsObject(value: Json): boolean {
  return isObject(value) || (isArray(value) && value.some(holdsObject));
}

function sorted(value: Json): Json {
  if (isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
