import {
  arrayOr,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  own,
} from "../../generator/openapi/document.js";
import { formatPointer, type Path, parsePointer, valueAt } from "../../generator/openapi/pointer.js";
import type { MemoryValidator } from "./memory-validator.js";

/** A schema that a value has to satisfy, and the value. */
export interface Place {
  readonly schema: JsonObject;
  /** Where the schema stands in the document. */
  readonly path: Path;
  /** Where the value stands in the whole value. */
  readonly at: Path;
  readonly value: Json;
  /** The unions that led here: a value may fail this schema and satisfy one of them through another member. */
  readonly unions: readonly Union[];
}

/** A union without a tag: where the value that it is about stands, and the members that it didn't go through. */
export interface Union {
  readonly at: Path;
  readonly others: readonly Path[];
}

type Step = Omit<Place, "schema">;

/** All schemas that apply to a valid value and to what is in it, from the outside in (JSON Schema 2020-12, section 10). */
export function schemaPlaces(memory: MemoryValidator, path: Path, value: Json): Place[] {
  const places: Place[] = [];
  const seen = new Set<string>();
  const visit = (step: Step): void => {
    const schema = valueAt(memory.document, step.path);
    const identity = `${formatPointer(step.path)} ${formatPointer(step.at)}`;
    if (!isObject(schema) || seen.has(identity)) return;
    seen.add(identity);
    const place = { ...step, schema };
    places.push(place);
    for (const next of [...inPlace(memory, place), ...unionMembers(memory, place), ...children(place)])
      visit(next);
  };
  visit({ path, at: [], value, unions: [] });
  return places;
}

/** Schemas about the same value that apply whatever it is, or as `if` decides. */
function inPlace(memory: MemoryValidator, place: Place): Step[] {
  const { schema, path, value } = place;
  const target = typeof schema.$ref === "string" ? parsePointer(schema.$ref) : undefined;
  const parts = arrayOr(schema.allOf).map((_, index) => [...path, "allOf", String(index)]);
  const branch =
    schema.if === undefined ? [] : [[...path, memory.accepts([...path, "if"], value) ? "then" : "else"]];
  return [...(target ? [target] : []), ...parts, ...branch].map((to) => ({ ...place, path: to }));
}

/** The members of a union that the value satisfies. */
function unionMembers(memory: MemoryValidator, place: Place): Step[] {
  const { schema, path, at, value, unions } = place;
  return ["anyOf", "oneOf"].flatMap((keyword) => {
    const members = arrayOr(schema[keyword]).map((_, index) => [...path, keyword, String(index)]);
    return members
      .filter((member) => memory.accepts(member, value))
      .map((member) => ({
        ...place,
        path: member,
        unions: [...unions, { at, others: members.filter((other) => other !== member) }],
      }));
  });
}

function children({ schema, path, at, value, unions }: Place): Step[] {
  const step = (to: Path, key: string, child: Json): Step => ({
    path: [...path, ...to],
    at: [...at, key],
    value: child,
    unions,
  });
  if (isArray(value)) {
    const prefix = arrayOr(schema.prefixItems).length;
    return value.flatMap((item, index) =>
      index < prefix
        ? [step(["prefixItems", String(index)], String(index), item)]
        : index === prefix && schema.items !== undefined
          ? [step(["items"], String(index), item)]
          : [],
    );
  }
  const properties = objectOr(schema.properties);
  return Object.entries(objectOr(value)).flatMap(([name, child]) => {
    const patterns = Object.keys(objectOr(schema.patternProperties)).filter((pattern) =>
      new RegExp(pattern, "u").test(name),
    );
    const isKnown = own(properties, name) !== undefined;
    return [
      ...(isKnown ? [step(["properties", name], name, child)] : []),
      ...patterns.map((pattern) => step(["patternProperties", pattern], name, child)),
      ...(isKnown || patterns.length > 0 ? [] : [step(["additionalProperties"], name, child)]),
    ];
  });
}
