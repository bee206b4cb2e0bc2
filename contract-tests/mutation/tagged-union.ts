import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  objectOr,
  omit,
} from "../../generator/openapi/document.js";
import { jsonType, toTheLetter } from "../support/instance.js";
import type { Rewriting } from "./normal-form.js";
import { isOf, typesOf } from "./schema-types.js";

/** The property by which a union in JSON Schema's terms tells its members apart: `jsonSchemaTerms` leaves it so. */
export function tagOf({ discriminator }: JsonObject): string | undefined {
  const { propertyName } = objectOr(discriminator);
  return typeof propertyName === "string" ? propertyName : undefined;
}

/**
 * What a tagged union, or a member of it, asks of the tag, where each of the literals that select it satisfies that: a
 * parent states for itself what its heirs have for a tag.
 */
export const withoutTagAsked: Rewriting = (schema) => {
  const tag = tagOf(schema);
  if (tag === undefined) return schema;
  const { allOf = [], ...itself } = eachMember(schema, (member, literals) =>
    asksNothingOf(member, tag, literals),
  );
  return { ...objectOr(asksNothingOf(itself, tag, literalsOf(schema))), allOf };
};

function literalsOf({ discriminator }: JsonObject): readonly Json[] {
  return arrayOr(objectOr(discriminator).literals);
}

/**
 * `type: object` of the members, said of the union where one of them says it: whatever isn't an object has no tag, so that
 * in these terms every member judges it.
 */
export const objectsOnly: Rewriting = (schema) => {
  if (tagOf(schema) === undefined || (schema.type !== undefined && !typesOf(schema).includes("object")))
    return schema;
  const members = arrayOr(schema.allOf).map((choice) => objectOr(choice).then ?? true);
  if (!members.some(isForObjects)) return schema;
  return { ...eachMember(schema, withoutObjectType), type: "object" };
};

/** A tagged union with each member changed. */
export function eachMember(
  schema: JsonObject,
  change: (member: Json, literals: readonly Json[]) => Json,
): JsonObject {
  return {
    ...schema,
    allOf: arrayOr(schema.allOf).map((choice) => {
      const { if: condition, then: member } = objectOr(choice);
      const { enum: literals } = objectOr(objectOr(objectOr(condition).properties)[tagOf(schema) ?? ""]);
      return isArray(literals) && member !== undefined
        ? // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema 2020-12, section 10.2.2.2
          { ...objectOr(choice), then: change(member, literals) }
        : choice;
    }),
  };
}

/** Changes a schema and what applies to the same value with it. */
function inPlace(schema: Json, change: (schema: JsonObject) => JsonObject): Json {
  if (!isObject(schema)) return schema;
  const changed = change(schema);
  return changed.allOf === undefined
    ? changed
    : { ...changed, allOf: arrayOr(changed.allOf).map((member) => inPlace(member, change)) };
}

function asksNothingOf(member: Json, tag: string, literals: readonly Json[]): Json {
  return inPlace(member, (schema) => {
    const required = arrayOr(schema.required).filter((name) => name !== tag);
    return {
      ...omit(schema, "required"),
      ...(required.length > 0 ? { required } : {}),
      ...(isObject(schema.properties)
        ? {
            properties: mapValues(schema.properties, (property, name) =>
              name === tag ? satisfied(property, literals) : property,
            ),
          }
        : {}),
    };
  });
}

/** A schema without what every one of the literals satisfies. */
function satisfied(schema: Json, literals: readonly Json[]): Json {
  if (!isObject(schema)) return schema;
  const isEach = (taken: readonly Json[]) =>
    literals.every((literal) => taken.some((one) => toTheLetter(one) === toTheLetter(literal)));
  return omit(
    schema,
    ...(schema.type !== undefined && literals.every((one) => isOf(jsonType(one), typesOf(schema)))
      ? ["type"]
      : []),
    ...(schema.const !== undefined && isEach([schema.const]) ? ["const"] : []),
    ...(isArray(schema.enum) && isEach(schema.enum) ? ["enum"] : []),
  );
}

function isForObjects(schema: Json): boolean {
  if (!isObject(schema)) return false;
  return typesOf(schema).join() === "object" || arrayOr(schema.allOf).some(isForObjects);
}

function withoutObjectType(member: Json): Json {
  return inPlace(member, (schema) => (typesOf(schema).includes("object") ? omit(schema, "type") : schema));
}
