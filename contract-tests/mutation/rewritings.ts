import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  objectOr,
  omit,
  own,
} from "../../generator/openapi/document.js";
import { jsonType, toTheLetter } from "../support/instance.js";
import { MARKERS } from "../support/json-schema-terms.js";
import type { Rewriting, Whole } from "./normal-form.js";
import { isOf, typesOf } from "./schema-types.js";

/** The marker of the other direction is a remark in this one (JSON Schema Validation 2020-12, section 9.4). */
export const withoutMarks: Rewriting = (schema, { direction }) =>
  omit(schema, direction === "sent" ? MARKERS.received : MARKERS.sent);

/** A property that may not travel is refused whatever else is said of it. */
export const refusedAlone: Rewriting = (schema, { direction }) => {
  const marker = MARKERS[direction];
  return isObject(schema.properties)
    ? {
        ...schema,
        properties: mapValues(schema.properties, (property) =>
          objectOr(property)[marker] === true ? { [marker]: true } : property,
        ),
      }
    : schema;
};

/** `type` and the literals of a schema as those of the literals that are of the type, and that all of them name. */
export const literalsAlone: Rewriting = (schema) => {
  const literals = isArray(schema.enum)
    ? schema.enum.filter((one) => isLiteral(schema, one))
    : constOf(schema);
  if (!isArray(literals) || (schema.type === undefined && schema.const === undefined)) return schema;
  const { type } = schema;
  return {
    ...omit(schema, "const", "type"),
    enum: literals.filter((literal) => type === undefined || isOf(jsonType(literal), typesOf(schema))),
  };
};

function constOf(schema: JsonObject): Json[] | undefined {
  return schema.const === undefined ? undefined : [schema.const];
}

function isLiteral(schema: JsonObject, literal: Json): boolean {
  return schema.const === undefined || toTheLetter(literal) === toTheLetter(schema.const);
}

/** `items` and `additionalProperties` that take anything, where nothing asks which were looked at (core, section 11). */
export const withoutOpenKeywords: Rewriting = (schema, { keywords }) => {
  const isOpen = (keyword: string) => schema[keyword] !== undefined && isAnything(schema[keyword]);
  const open = [
    ...(isOpen("items") && !keywords.has("unevaluatedItems") ? ["items"] : []),
    ...(isOpen("additionalProperties") && !keywords.has("unevaluatedProperties")
      ? ["additionalProperties"]
      : []),
  ];
  return omit(schema, ...open);
};

/** What the members of `allOf` require, required by the schema itself. */
export const requiredOutside: Rewriting = (schema) => {
  const members = arrayOr(schema.allOf);
  const names = [schema, ...members].flatMap((one) => arrayOr(objectOr(one).required).map(String));
  if (names.length === 0) return omit(schema, "required");
  return {
    ...schema,
    required: [...new Set(names)].sort(),
    ...(members.length > 0
      ? { allOf: members.map((member) => (isObject(member) ? omit(member, "required") : member)) }
      : {}),
  };
};

/** A property of which nothing is asked, unless it counts which properties there are (core, sections 10.3.2 and 11). */
export const withoutFreeProperties: Rewriting = (schema, whole) => {
  if (!isObject(schema.properties) || schema.additionalProperties !== undefined) return schema;
  const others = arrayOr(schema.allOf).map((member) => objectOr(objectOr(member).properties));
  const kept = Object.entries(schema.properties).filter(
    ([name, property]) => !isAnything(property) || !isFree(name, others, whole),
  );
  const { properties: _, ...rest } = schema;
  return kept.length === 0 ? rest : { ...rest, properties: Object.fromEntries(kept) };
};

function isFree(name: string, others: readonly JsonObject[], { keywords }: Whole): boolean {
  return !keywords.has("unevaluatedProperties") || others.some((other) => own(other, name) !== undefined);
}

/**
 * Of a union, members that take whole types, as one; the others without what those take: types, and literals of these.
 */
export const withoutCovered: Rewriting = (schema, { keywords }) => {
  const members = schema.anyOf;
  if (!isArray(members)) return schema;
  // Which member took an object may count for what was looked at in it (core, section 11).
  const counts = { object: keywords.has("unevaluatedProperties"), array: keywords.has("unevaluatedItems") };
  const isWhole = (member: Json) => isObject(member) && Object.keys(member).join() === "type";
  const types = [...new Set(members.filter(isWhole).flatMap((member) => typesOf(objectOr(member))))].sort();
  if (types.length === 0) return schema;
  const others = members
    .filter((member) => !isWhole(member))
    .map((member) =>
      withoutTypes(
        member,
        types.filter((type) => !own(counts, type)),
      ),
    );
  return {
    ...schema,
    anyOf: [{ type: types }, ...others.filter((member) => member !== false)],
  };
};

function withoutTypes(member: Json, covered: readonly string[]): Json {
  if (!isObject(member)) return member;
  const { type, enum: literals } = member;
  if (type !== undefined) {
    const left = typesOf(member).filter((one) => !isOf(one, covered));
    return left.length === 0 ? false : { ...member, type: left };
  }
  if (!isArray(literals)) return member;
  const left = literals.filter((literal) => !isOf(jsonType(literal), covered));
  return left.length === 0 ? false : { ...member, enum: left };
}

/** The types of a property that it may have by the members of `allOf` as well, said of it by the schema itself. */
export const typesOutside: Rewriting = (schema) => {
  const members = arrayOr(schema.allOf);
  const { properties } = schema;
  if (!isObject(properties)) return schema;
  const others = members.map((member) => objectOr(objectOr(member).properties));
  const isTwice = (name: string) =>
    own(properties, name) !== undefined && others.some((other) => hasType(own(other, name)));
  if (!Object.keys(properties).some(isTwice)) return schema;
  return {
    ...schema,
    properties: mapValues(properties, (property, name) =>
      others.reduce<Json>((now, other) => withTypesOf(now, own(other, name)), property),
    ),
    allOf: members.map((member, index) =>
      isObject(member) && Object.keys(others[index] ?? {}).some(isTwice)
        ? {
            ...member,
            properties: mapValues(others[index] ?? {}, (property, name) =>
              isTwice(name) && isObject(property) ? omit(property, "type") : property,
            ),
          }
        : member,
    ),
  };
};

/** The types of a value by the schema and by the members of its `allOf`, said by the schema alone. */
export const typesTogether: Rewriting = (schema) => {
  const members = arrayOr(schema.allOf);
  const { type, ...rest } = objectOr(members.reduce<Json>(withTypesOf, schema));
  if (type === undefined || members.length === 0) return schema;
  const allOf = members.map((member) => (isObject(member) ? omit(member, "type") : member));
  const [only] = allOf;
  const isAlone = allOf.length === 1 && Object.keys(rest).length === 1;
  return isAlone && isObject(only) ? { ...only, type } : { ...rest, type, allOf };
};

function hasType(schema: Json | undefined): boolean {
  return isObject(schema) && schema.type !== undefined;
}

function withTypesOf(schema: Json, other: Json | undefined): Json {
  if (!isObject(other) || other.type === undefined || schema === false) return schema;
  const { type: _, ...rest } = objectOr(schema);
  const types = typesOf(other);
  if (!hasType(schema)) return { ...rest, type: types };
  return {
    ...rest,
    type: typesOf(objectOr(schema)).flatMap((type) =>
      isOf(type, types) ? [type] : type === "number" && types.includes("integer") ? ["integer"] : [],
    ),
  };
}

function isAnything(schema: Json | undefined): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).length === 0);
}
