import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../generator/openapi/document.js";
import { parsePointer } from "../../generator/openapi/pointer.js";
import { type Claim, claim, plainName } from "./claim.js";
import { schemasOf } from "./places.js";

/** Properties whose literals a document leaves to a discriminator: `Cat.petType`. */
export type Tags = ReadonlySet<string>;

/**
 * The literals and the default of each property of a component: those of an open enumeration refuse nothing, and are in
 * the types still. Which literals a tag has, its discriminator says.
 */
export function propertyClaims(document: JsonObject, tags: Tags): Claim[] {
  const components = Object.entries(objectOr(objectOr(document.components).schemas));
  return components.flatMap(([component, schema]) =>
    propertiesOf(schema).flatMap(([name, property]) => {
      const preset = objectOr(property).default;
      return [
        ...(tags.has(`${component}.${name}`) ? [] : [literalClaim(component, name, literalsIn(property))]),
        ...(preset === undefined ? [] : [defaultClaim(component, name, defaultText(preset))]),
      ];
    }),
  );
}

/** Those of the members of `allOf`, too, but for those that are components by themselves. */
function propertiesOf(schema: Json): [name: string, property: Json][] {
  const { properties, allOf } = objectOr(schema);
  const members = arrayOr(allOf).filter((member) => objectOr(member).$ref === undefined);
  return [...Object.entries(objectOr(properties)), ...members.flatMap(propertiesOf)];
}

/** The property by which the members of a union are told apart: of each member, and of a parent that is the union. */
export function tagsOf(document: JsonObject): Tags {
  return new Set(
    schemasOf(document).flatMap(({ value, path }) => {
      const { propertyName } = objectOr(value.discriminator);
      const members = ["oneOf", "anyOf"].flatMap((keyword) => arrayOr(value[keyword]));
      const targets = members.map((member) => parsePointer(stringOr(objectOr(member).$ref) ?? "") ?? []);
      return [...(members.length > 0 ? [path] : []), ...targets].map(
        (target) => `${target.at(-1)}.${propertyName}`,
      );
    }),
  );
}

export function defaultClaim(type: string, property: string, text: string): Claim {
  return [`default of ${plainName(type)}.${property}`, text];
}

/** As a comment has it. */
export function defaultText(preset: Json): string {
  return stringOr(preset) ?? JSON.stringify(preset);
}

export function literalClaim(type: string, property: string, literals: readonly Json[]): Claim {
  return claim(`literals of ${plainName(type)}.${property}`, [...new Set(literals)].sort());
}

function literalsIn(schema: Json): Json[] {
  if (!isObject(schema)) return [];
  const own = schema.const === undefined ? arrayOr(schema.enum) : [schema.const];
  const members = ["anyOf", "oneOf"].flatMap((keyword) => arrayOr(schema[keyword]));
  return [...own.filter((literal) => typeof literal === "string"), ...members.flatMap(literalsIn)];
}
