import type { Location, Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isObject, type Json, type JsonObject, own } from "../../openapi/document.js";
import { follow, type Placed } from "./follow.js";

type Resolve = UserContext["resolve"];

interface Member extends Placed {
  /** The value that the discriminator's mapping has for it. */
  readonly mapped: string | undefined;
}

/**
 * Every schema that a discriminator chooses among requires the discriminating property and pins it to one literal, the
 * one that the mapping has for it (OpenAPI 3.1, Discriminator Object).
 */
export function discriminatorPinned(): Oas3Visitor {
  return {
    Schema(schema, { report, resolve, location }) {
      if (!isObject(schema) || !isObject(schema.discriminator)) return;
      const property = schema.discriminator.propertyName;
      if (typeof property !== "string") return;
      for (const member of members(schema, schema.discriminator, location, resolve)) {
        const parts = partsOf(member, resolve);
        const declared = parts.find(({ node }) => declaration(node, property));
        const pinned = parts.find(({ node }) => literal(node, property) !== undefined);
        const place = (pinned ?? declared)?.location.child(["properties", property]) ?? member.location;
        if (!pinned) {
          report({ message: `\`${property}\` isn't pinned to one literal.`, location: place });
        } else if (member.mapped !== undefined && literal(pinned.node, property) !== member.mapped) {
          report({
            message: `\`${property}\` is pinned to another literal than the discriminator's mapping has, "${member.mapped}".`,
            location: place,
          });
        }
        const lists = parts.filter(({ node }) => Array.isArray(node.required));
        if (!lists.some(({ node }) => Array.isArray(node.required) && node.required.includes(property)))
          report({
            message: `\`${property}\` isn't required.`,
            location: lists[0]?.location.child("required") ?? place,
          });
      }
    },
  };
}

/** What the discriminator chooses among: `oneOf` and `anyOf`, and whatever else the mapping names. */
function members(
  schema: JsonObject,
  discriminator: JsonObject,
  location: Location,
  resolve: Resolve,
): Iterable<Member> {
  const found = new Map<string, Member>();
  const add = (node: Json, at: Location, mapped?: string) => {
    const member = follow(node, at, resolve);
    if (member) found.set(member.location.absolutePointer, { ...member, mapped });
  };
  for (const keyword of ["oneOf", "anyOf"]) {
    const list = schema[keyword];
    if (Array.isArray(list))
      list.forEach((node: Json, index) => {
        add(node, location.child([keyword, index]));
      });
  }
  if (isObject(discriminator.mapping)) {
    for (const [value, $ref] of Object.entries(discriminator.mapping)) add({ $ref }, location, value);
  }
  return found.values();
}

/** A schema and all that it is `allOf`, each once. */
function partsOf(member: Placed, resolve: Resolve): Placed[] {
  const found: Placed[] = [];
  const add = (part: Placed | undefined) => {
    if (!part || found.some(({ node }) => node === part.node)) return;
    found.push(part);
    const list = part.node.allOf;
    if (Array.isArray(list))
      list.forEach((node: Json, index) => {
        add(follow(node, part.location.child(["allOf", index]), resolve));
      });
  };
  add(member);
  return found;
}

function declaration(schema: JsonObject, property: string): JsonObject | undefined {
  const declared = isObject(schema.properties) ? own(schema.properties, property) : undefined;
  return isObject(declared) ? declared : undefined;
}

function literal(schema: JsonObject, property: string): Json | undefined {
  const declared = declaration(schema, property);
  if (declared?.const !== undefined) return declared.const;
  return Array.isArray(declared?.enum) && declared.enum.length === 1 ? declared.enum[0] : undefined;
}
