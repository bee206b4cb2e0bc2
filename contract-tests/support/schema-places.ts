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
import { regExpOf } from "./pattern-texts.js";

/** A schema that a value has to satisfy, and the value. */
export interface Place {
  readonly schema: JsonObject;
  /** Where the schema stands in the document. */
  readonly path: Path;
  /** Where the value stands in the whole value. */
  readonly at: Path;
  readonly value: Json;
  /**
   * Whether the value at `at` has to satisfy the schema in another whole, too: the conditions that led here hold there, and
   * no other member of a union without a tag takes what this one may refuse.
   */
  readonly applies: Applies;
}

type Applies = (root: Json) => boolean;

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
    for (const next of [
      ...always(place),
      ...branches(memory, place),
      ...unionMembers(memory, place),
      ...children(place),
    ])
      visit(next);
  };
  visit({ path, at: [], value, applies: () => true });
  return places;
}

/** Schemas about the same value that apply whatever it is. */
function always(place: Place): Step[] {
  const { schema, path } = place;
  const target = typeof schema.$ref === "string" ? parsePointer(schema.$ref) : undefined;
  const parts = arrayOr(schema.allOf).map((_, index) => [...path, "allOf", String(index)]);
  return [...(target ? [target] : []), ...parts].map((to) => ({ ...place, path: to }));
}

/** Schemas about the same value that apply as `if` decides, or a property that is there. */
function branches(memory: MemoryValidator, place: Place): Step[] {
  const { schema, path, at, value, applies } = place;
  const condition = [...path, "if"];
  const isMet = schema.if !== undefined && memory.accepts(condition, value);
  const branch = {
    ...place,
    path: [...path, isMet ? "then" : "else"],
    applies: (root: Json) => applies(root) && memory.accepts(condition, valueAt(root, at)) === isMet,
  };
  const dependent = Object.keys(objectOr(schema.dependentSchemas))
    .filter((name) => Object.hasOwn(objectOr(value), name))
    .map((name) => ({
      ...place,
      path: [...path, "dependentSchemas", name],
      applies: (root: Json) => applies(root) && Object.hasOwn(objectOr(valueAt(root, at)), name),
    }));
  return [...(schema.if === undefined ? [] : [branch]), ...dependent];
}

/** The members of a union that the value satisfies. */
function unionMembers(memory: MemoryValidator, place: Place): Step[] {
  const { schema, path, at, value, applies } = place;
  return ["anyOf", "oneOf"].flatMap((keyword) => {
    const members = arrayOr(schema[keyword]).map((_, index) => [...path, keyword, String(index)]);
    return members
      .filter((member) => memory.accepts(member, value))
      .map((member) => ({
        ...place,
        path: member,
        applies: (root: Json) =>
          applies(root) &&
          !members.some((other) => other !== member && memory.accepts(other, valueAt(root, at))),
      }));
  });
}

function children({ schema, path, at, value, applies }: Place): Step[] {
  const step = (to: Path, key: string, child: Json): Step => ({
    path: [...path, ...to],
    at: [...at, key],
    value: child,
    applies,
  });
  if (isArray(value)) {
    const prefix = arrayOr(schema.prefixItems).length;
    return value.map((item, index) =>
      step(index < prefix ? ["prefixItems", String(index)] : ["items"], String(index), item),
    );
  }
  const properties = objectOr(schema.properties);
  return Object.entries(objectOr(value)).flatMap(([name, child]) => {
    const patterns = matchingPatterns(schema, name);
    const isKnown = own(properties, name) !== undefined;
    return [
      ...(isKnown ? [step(["properties", name], name, child)] : []),
      ...patterns.map((pattern) => step(["patternProperties", pattern], name, child)),
      ...(isKnown || patterns.length > 0 ? [] : [step(["additionalProperties"], name, child)]),
    ];
  });
}

/** The patterns of `patternProperties` that a name matches. */
export function matchingPatterns(schema: JsonObject, name: string): string[] {
  return Object.keys(objectOr(schema.patternProperties)).filter((pattern) => regExpOf(pattern).test(name));
}
