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
  own,
  stringOr,
} from "../openapi/document.js";
import { componentName, resolve } from "../openapi/pointer.js";
import { mapSchemas, visitSchemas } from "../openapi/schema-walk.js";

/**
 * Writes into each member of a discriminated union the literal that selects it, as a required `const`, so that the
 * schemas alone tell the members apart (OpenAPI 3.1.1 section 4.8.25: the mapping's key, else the component's
 * name). The mapping has then said all it had to say and goes; a discriminator that can't be pinned goes whole.
 */
export function pinDiscriminators(document: OpenApiDocument): OpenApiDocument {
  const pins = collectPins(document);
  const simplified = mapSchemas(document, (schema) => simplifyDiscriminator(document, schema, pins));
  const components = objectOr(simplified.components);
  const schemas = mapValues(objectOr(components.schemas), (schema, name) => {
    const pin = pins.get(name);
    return pin && isObject(schema) ? pinned(document, schema, pin) : schema;
  });
  return { ...simplified, components: { ...components, schemas } };
}

/** Which values of which property select a member. */
export interface Pin {
  readonly property: string;
  readonly literals: readonly string[];
}

/** The pins of all components that are members as they stand; one that two unions pin differently has none. */
export function collectPins(document: OpenApiDocument): Map<string, Pin> {
  const pins = new Map<string, Pin>();
  const contradicted = new Set<string>();
  visitSchemas(document, (schema) => {
    if (!isObject(schema)) return;
    for (const member of members(schema)) {
      const name = memberName(member);
      const pin = pinOf(document, schema, member);
      if (name === undefined || pin === undefined || hasSiblings(member)) continue;
      const other = pins.get(name);
      if (other && JSON.stringify(other) !== JSON.stringify(pin)) contradicted.add(name);
      pins.set(name, pin);
    }
  });
  for (const name of contradicted) pins.delete(name);
  return pins;
}

function members(schema: JsonObject): readonly Json[] {
  return [...arrayOr(schema.oneOf), ...arrayOr(schema.anyOf)];
}

function memberName(member: Json): string | undefined {
  return isObject(member) ? componentName(member.$ref, "schemas") : undefined;
}

function hasSiblings(member: Json): boolean {
  return Object.keys(objectOr(member)).length > 1;
}

function pinOf(document: OpenApiDocument, union: JsonObject, member: Json): Pin | undefined {
  const discriminator = objectOr(union.discriminator);
  const property = stringOr(discriminator.propertyName);
  if (property === undefined) return undefined;
  const name = memberName(member);
  const target = resolve(document, member);
  const mapped = Object.entries(objectOr(discriminator.mapping))
    .filter(([, to]) => name !== undefined && (to === name || componentName(to, "schemas") === name))
    .map(([key]) => key);
  const literals =
    mapped.length > 0 ? mapped : (declaredLiterals(target, property) ?? nameAsLiteral(name, target));
  return literals && { property, literals };
}

/** The literals that a member's own property allows, where it allows nothing else. */
function declaredLiterals(member: Json | undefined, property: string): readonly string[] | undefined {
  const schema = objectOr(own(objectOr(objectOr(member).properties), property));
  const values = schema.const === undefined ? arrayOr(schema.enum) : [schema.const];
  const literals = values.filter((value) => typeof value === "string");
  return literals.length > 0 && literals.length === values.length ? literals : undefined;
}

/** A member that is a union itself has members to be told apart, and no literal of its own. */
function nameAsLiteral(name: string | undefined, member: Json | undefined): readonly string[] | undefined {
  const isUnion = isObject(member) && (member.oneOf !== undefined || member.anyOf !== undefined);
  return name === undefined || isUnion ? undefined : [name];
}

/** The schema with the property as one of the literals, required. */
export function pinned(
  document: OpenApiDocument,
  schema: JsonObject,
  { property, literals }: Pin,
): JsonObject {
  const properties = objectOr(schema.properties);
  const declared = objectOr(resolve(document, own(properties, property)));
  const [literal, ...others] = literals;
  const exact: JsonObject =
    others.length > 0 ? { enum: literals } : literal === undefined ? {} : { const: literal };
  const required = arrayOr(schema.required);
  return {
    ...schema,
    properties: {
      ...properties,
      [property]: { ...omit(declared, "enum", "const"), type: "string", ...exact },
    },
    required: required.includes(property) ? required : [...required, property],
  };
}

function simplifyDiscriminator(
  document: OpenApiDocument,
  schema: Json,
  pins: ReadonlyMap<string, Pin>,
): Json {
  if (!isObject(schema) || schema.discriminator === undefined) return schema;
  const property = stringOr(objectOr(schema.discriminator).propertyName);
  if (!isArray(schema.oneOf) || property === undefined) return omit(schema, "discriminator");
  const selections = schema.oneOf.map((member) => ({
    pin: pinOf(document, schema, member),
    member,
  }));
  const oneOf = selections.map(({ pin, member }) =>
    pin && isObject(member) && !isPinnedItself(member, pins) ? pinned(document, member, pin) : member,
  );
  const literals = selections.flatMap(({ pin }) => pin?.literals ?? []);
  const isDecisive =
    selections.every(({ pin }) => pin !== undefined && pin.literals.length > 0) &&
    new Set(literals).size === literals.length;
  return isDecisive
    ? { ...schema, discriminator: { propertyName: property }, oneOf }
    : omit({ ...schema, oneOf }, "discriminator");
}

/** One that two unions pin differently isn't: its pin stands beside each reference to it. */
function isPinnedItself(member: Json, pins: ReadonlyMap<string, Pin>): boolean {
  const name = memberName(member);
  return name !== undefined && !hasSiblings(member) && pins.has(name);
}
