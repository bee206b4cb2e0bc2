import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  omit,
  own,
} from "../../generator/openapi/document.js";
import { toTheLetter } from "../support/instance.js";
import type { Rewriting } from "./normal-form.js";
import { eachMember, tagOf } from "./tagged-union.js";

/**
 * What a tagged union asks of properties, asked by each of its members: an object has one of their tags or is refused.
 * What both ask is then there once, whoever says it.
 */
export const saidOfMembers: Rewriting = (schema, { keywords }) => {
  const { required, properties } = schema;
  if (tagOf(schema) === undefined || (required === undefined && properties === undefined)) return schema;
  // Those keywords look at what is beside them (core, sections 10.3.2.3 and 11).
  if (["additionalProperties", "unevaluatedProperties"].some((keyword) => keywords.has(keyword)))
    return schema;
  const asked = { ...(required && { required }), ...(properties && { properties }) };
  return eachMember(omit(schema, "required", "properties"), (member) => both(member, asked));
};

/** A schema and what is asked beside it, as one. What the two ask differently stays apart. */
function both(schema: Json, asked: JsonObject): Json {
  if (schema === false) return false;
  const one = objectOr(schema);
  const required = new Set([...arrayOr(one.required), ...arrayOr(asked.required)].map(String));
  const properties = { ...objectOr(one.properties) };
  for (const [name, property] of Object.entries(objectOr(asked.properties))) {
    const known = own(properties, name);
    properties[name] = known === undefined ? property : bothOfProperty(known, property);
  }
  return {
    ...one,
    ...(required.size > 0 ? { required: [...required].sort() } : {}),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  };
}

function bothOfProperty(known: Json, asked: Json): Json {
  if (!isObject(known) || !isObject(asked)) return { allOf: [known, asked] };
  const differs = (keyword: string) =>
    known[keyword] !== undefined && toTheLetter(known[keyword]) !== toTheLetter(asked[keyword] ?? null);
  const different = Object.keys(asked).filter(differs);
  const apart = Object.fromEntries(different.map((keyword) => [keyword, asked[keyword] ?? null]));
  const joined = { ...omit(asked, ...different), ...known };
  return different.length === 0 ? joined : { ...joined, allOf: [...arrayOr(known.allOf), apart] };
}
