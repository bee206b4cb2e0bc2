import { pascalCase } from "../code/names.js";
import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  omit,
  own,
  stringOr,
} from "../openapi/document.js";
import { componentName, parsePointer, resolve } from "../openapi/pointer.js";
import { mapRootSchemas, mapSubschemas, visitSubschemas } from "../openapi/schema-walk.js";
import { DerivedNames, schemaRef } from "./component-names.js";
import { InPlaceReader } from "./in-place-reader.js";

type Way = "sent" | "received";

/**
 * The marker of a property that doesn't travel this way (OpenAPI 3.0.4 section 4.7.24.2, JSON Schema 2020-12
 * validation section 9.4).
 */
const MARKER = { sent: "readOnly", received: "writeOnly" } as const;

/** Keywords whose subschemas describe the same object as the schema that holds them. */
const ALTERNATIVES: readonly string[] = ["anyOf", "oneOf"];
const WHOLE: readonly string[] = ["allOf"];
const IN_PLACE: readonly string[] = [...WHOLE, ...ALTERNATIVES];
const NONE: ReadonlySet<string> = new Set();

/**
 * Makes of each schema what is sent and what is received. A property that doesn't travel stays, as a schema that
 * refuses every value and keeps its marker (`{ readOnly: true, not: {} }`), and is required no longer. A component
 * that differs between the two gets a second name for what is sent (`PetRequest`); what is received keeps the name.
 */
export function splitDirections(document: OpenApiDocument): OpenApiDocument {
  return new DirectionSplit(document).run();
}

/** By which marker a property of a split document refuses every value; undefined where it doesn't. */
export function refusalMarker(schema: Json): "readOnly" | "writeOnly" | undefined {
  if (!isObject(schema) || !isObject(schema.not) || Object.keys(schema.not).length > 0) return undefined;
  return Object.values(MARKER).find((marker) => schema[marker] === true);
}

class DirectionSplit {
  readonly #document: OpenApiDocument;
  readonly #schemas: JsonObject;
  readonly #differing: ReadonlySet<string>;
  readonly #names: DerivedNames;
  readonly #sentNames = new Map<string, string>();
  readonly #lackingNames = new Map<string, string>();
  readonly #forms = new Map<string, Json>();
  readonly #inPlace: InPlaceReader;

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#inPlace = new InPlaceReader(document);
    this.#schemas = objectOr(objectOr(document.components).schemas);
    this.#names = new DerivedNames(this.#schemas, "Sent");
    this.#differing = this.#findDiffering();
  }

  run(): OpenApiDocument {
    const result = mapRootSchemas(this.#document, (schema, { direction }) =>
      this.#form(schema, direction === "sent" ? "sent" : "received", NONE),
    );
    if (this.#forms.size === 0) return result;
    const components = objectOr(result.components);
    const schemas = { ...objectOr(components.schemas), ...Object.fromEntries(this.#forms) };
    return { ...result, components: { ...components, schemas } };
  }

  /** The components that hold a marked property, and those that refer to one of them, however far away. */
  #findDiffering(): ReadonlySet<string> {
    const referrers = new Map<string, Set<string>>();
    const differing = new Set<string>();
    for (const [name, root] of Object.entries(this.#schemas)) {
      const inspect = (schema: Json) => {
        if (!isObject(schema)) return;
        const referred = componentName(schema.$ref, "schemas");
        if (referred !== undefined) referrers.set(referred, (referrers.get(referred) ?? new Set()).add(name));
        const properties = Object.values(objectOr(schema.properties));
        if (
          properties.some(
            (property) => this.#isForbidden(property, "sent") || this.#isForbidden(property, "received"),
          )
        ) {
          differing.add(name);
        }
        visitSubschemas(schema, inspect);
      };
      inspect(root);
    }
    // A Set iterates over what is added meanwhile, so this reaches every referrer.
    for (const name of differing) for (const referrer of referrers.get(name) ?? []) differing.add(referrer);
    return differing;
  }

  /** `inherited` names the properties that a schema around this one forbids on the same object. */
  #form(schema: Json, way: Way, inherited: ReadonlySet<string>): Json {
    if (!isObject(schema)) return schema;
    if (typeof schema.$ref === "string") return this.#formReference(schema, schema.$ref, way, inherited);
    // What one alternative forbids says nothing of the next; what any of them forbids can't be asked of all.
    const always = [...inherited, ...this.#forbiddenNames(schema, way, WHOLE)];
    const somewhere = new Set([...always, ...this.#forbiddenNames(schema, way, IN_PLACE)]);
    const forbiddenBeside = this.#forbiddenBeside(schema, way);
    const formed = mapSubschemas(schema, (subschema, [keyword = "", index]) => {
      if (keyword === "properties" && this.#isForbidden(subschema, way)) return this.#refuse(subschema, way);
      if (ALTERNATIVES.includes(keyword)) return this.#form(subschema, way, new Set(always));
      if (keyword !== "allOf") return this.#form(subschema, way, NONE);
      return this.#form(subschema, way, new Set([...always, ...forbiddenBeside(Number(index))]));
    });
    if (!isObject(formed)) return formed;
    const union = this.#isTagForbidden(schema, way) ? forgetTag(formed) : formed;
    if (union.required === undefined) return union;
    return { ...union, required: arrayOr(union.required).filter((name) => !somewhere.has(String(name))) };
  }

  #formReference(schema: JsonObject, ref: string, way: Way, inherited: ReadonlySet<string>): Json {
    const target = this.#inPlace.resolve(schema);
    // A component that asks for what is forbidden here can't be referred to, as it is or in its sent form.
    if (isObject(target) && this.#asksForOneOf(target, way, inherited))
      return { ...schema, $ref: schemaRef(this.#lackingName(ref, target, way, inherited)) };
    const name = componentName(ref, "schemas");
    if (way === "received" || name === undefined || !this.#differing.has(name)) return schema;
    return { ...schema, $ref: schemaRef(this.#sentName(name)) };
  }

  #sentName(name: string): string {
    const known = this.#sentNames.get(name);
    if (known !== undefined) return known;
    const sentName = this.#names.take(`${name}Request`);
    this.#sentNames.set(name, sentName);
    this.#addForm(sentName, own(this.#schemas, name) ?? {}, "sent", NONE);
    return sentName;
  }

  /** The form of a schema that asks for none of the properties that are forbidden around it (`PetWithoutId`). */
  #lackingName(ref: string, schema: JsonObject, way: Way, forbidden: ReadonlySet<string>): string {
    const required = this.#requiredNames(schema);
    const lacking = [...forbidden].filter((name) => required.has(name)).sort();
    const key = JSON.stringify([ref, way, ...lacking]);
    const known = this.#lackingNames.get(key);
    if (known !== undefined) return known;
    const owner = componentName(ref, "schemas") ?? pascalCase(...(parsePointer(ref) ?? []));
    const [first = ""] = lacking;
    const name = this.#names.take(
      `${owner}Without${pascalCase(...(lacking.length > 3 ? [first, "others"] : lacking))}`,
    );
    this.#lackingNames.set(key, name);
    this.#addForm(name, schema, way, new Set(lacking));
    return name;
  }

  #addForm(name: string, schema: Json, way: Way, inherited: ReadonlySet<string>): void {
    // Holds the component's place, so that the order of the forms is the order in which they are met.
    this.#forms.set(name, {});
    this.#forms.set(name, this.#form(schema, way, inherited));
  }

  #forbiddenNames(schema: Json, way: Way, keywords: readonly string[]): ReadonlySet<string> {
    return this.#inPlace.read(`forbidden ${way}`, schema, keywords, ({ properties }) =>
      Object.entries(objectOr(properties))
        .filter(([, property]) => this.#isForbidden(property, way))
        .map(([name]) => name),
    );
  }

  /** The names that a schema forbids but for one part of its `allOf`, by the index of that. */
  #forbiddenBeside(schema: JsonObject, way: Way): (index: number) => Iterable<string> {
    const around = this.#forbiddenNames(omit(schema, "allOf"), way, IN_PLACE);
    const parts = arrayOr(schema.allOf).map((part) => this.#forbiddenNames(part, way, IN_PLACE));
    const times = new Map<string, number>();
    for (const name of parts.flatMap((names) => [...names])) times.set(name, (times.get(name) ?? 0) + 1);
    return (index) => [
      ...around,
      ...[...times].flatMap(([name, count]) => (count > (parts[index]?.has(name) ? 1 : 0) ? [name] : [])),
    ];
  }

  /** Whether what tells the members of a union apart doesn't travel this way. */
  #isTagForbidden(schema: JsonObject, way: Way): boolean {
    const tag = stringOr(objectOr(schema.discriminator).propertyName);
    return tag !== undefined && this.#forbiddenNames(schema, way, IN_PLACE).has(tag);
  }

  /** Whether one of `names` is required by a schema that doesn't forbid it itself. */
  #asksForOneOf(schema: Json, way: Way, names: ReadonlySet<string>): boolean {
    if (names.size === 0) return false;
    const forbidden = this.#forbiddenNames(schema, way, IN_PLACE);
    const required = this.#requiredNames(schema);
    return [...names].some((name) => required.has(name) && !forbidden.has(name));
  }

  #requiredNames(schema: Json): ReadonlySet<string> {
    return this.#inPlace.read("required", schema, IN_PLACE, (part) => arrayOr(part.required).map(String));
  }

  /** Whether a property bears the marker of this way: itself, where it refers to, or in a part of its `allOf`. */
  #isForbidden(property: Json, way: Way): boolean {
    const marker = MARKER[way];
    if (!isObject(property)) return false;
    if (property[marker] === true) return true;
    if (property.$ref === undefined && property.allOf === undefined) return false;
    const read = (part: JsonObject) => Object.values(MARKER).filter((known) => part[known] === true);
    return this.#inPlace.read("marked", property, WHOLE, read).has(marker);
  }

  #refuse(property: Json, way: Way): Json {
    const description =
      objectOr(property).description ?? objectOr(resolve(this.#document, property)).description;
    return { ...(description === undefined ? {} : { description }), [MARKER[way]]: true, not: {} };
  }
}

/** Without its tag a value may satisfy several members of a union, which `oneOf` would refuse. */
function forgetTag(union: JsonObject): JsonObject {
  const rest = omit(union, "discriminator", "oneOf");
  if (union.oneOf === undefined) return rest;
  return rest.anyOf === undefined
    ? { ...rest, anyOf: union.oneOf }
    : { ...rest, allOf: [...arrayOr(rest.allOf), { anyOf: union.oneOf }] };
}
