import { freeName } from "../code/names.js";
import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  own,
} from "../openapi/document.js";
import { componentName, resolve } from "../openapi/pointer.js";
import { mapRootSchemas, mapSubschemas, visitSubschemas } from "../openapi/schema-walk.js";
import { namesOf, schemaRef } from "./component-names.js";

type Way = "sent" | "received";

/**
 * The marker of a property that doesn't travel this way (OpenAPI 3.0.4 section 4.7.24.2, JSON Schema 2020-12
 * validation section 9.4).
 */
const MARKER = { sent: "readOnly", received: "writeOnly" } as const;

/** Keywords whose subschemas describe the same object as the schema that holds them. */
const IN_PLACE: readonly string[] = ["allOf", "anyOf", "oneOf"];
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
  readonly #taken: Set<string>;
  readonly #sentNames = new Map<string, string>();
  readonly #sentForms = new Map<string, Json>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
    this.#schemas = objectOr(objectOr(document.components).schemas);
    this.#taken = namesOf(this.#schemas);
    this.#differing = this.#findDiffering();
  }

  run(): OpenApiDocument {
    const result = mapRootSchemas(this.#document, (schema, { direction }) =>
      this.#form(schema, direction === "sent" ? "sent" : "received", NONE),
    );
    if (this.#sentForms.size === 0) return result;
    const components = objectOr(result.components);
    const schemas = { ...objectOr(components.schemas), ...Object.fromEntries(this.#sentForms) };
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
    if (typeof schema.$ref === "string") return this.#formReference(schema, way);
    const forbidden = new Set([...inherited, ...this.#forbiddenNames(schema, way, new Set())]);
    const formed = mapSubschemas(schema, (subschema, [keyword = ""]) => {
      if (keyword === "properties" && this.#isForbidden(subschema, way)) return this.#refuse(subschema, way);
      return this.#form(subschema, way, IN_PLACE.includes(keyword) ? forbidden : NONE);
    });
    if (!isObject(formed) || formed.required === undefined) return formed;
    return { ...formed, required: arrayOr(formed.required).filter((name) => !forbidden.has(String(name))) };
  }

  #formReference(schema: JsonObject, way: Way): Json {
    const name = componentName(schema.$ref, "schemas");
    if (way === "received" || name === undefined || !this.#differing.has(name)) return schema;
    return { ...schema, $ref: schemaRef(this.#sentName(name)) };
  }

  #sentName(name: string): string {
    const known = this.#sentNames.get(name);
    if (known !== undefined) return known;
    const sentName = freeName(`${name}Request`, this.#taken);
    this.#taken.add(sentName);
    this.#sentNames.set(name, sentName);
    // Holds the component's place, so that the order of the forms is the order in which they are met.
    this.#sentForms.set(sentName, {});
    this.#sentForms.set(sentName, this.#form(own(this.#schemas, name) ?? {}, "sent", NONE));
    return sentName;
  }

  #forbiddenNames(schema: Json, way: Way, seen: Set<Json>): string[] {
    const resolved = resolve(this.#document, schema);
    if (!isObject(resolved) || seen.has(resolved)) return [];
    seen.add(resolved);
    const names = Object.entries(objectOr(resolved.properties))
      .filter(([, property]) => this.#isForbidden(property, way))
      .map(([name]) => name);
    const parts = IN_PLACE.flatMap((keyword) => arrayOr(resolved[keyword]));
    return [...names, ...parts.flatMap((part) => this.#forbiddenNames(part, way, seen))];
  }

  #isForbidden(property: Json, way: Way): boolean {
    const marker = MARKER[way];
    return (
      objectOr(property)[marker] === true || objectOr(resolve(this.#document, property))[marker] === true
    );
  }

  #refuse(property: Json, way: Way): Json {
    const description =
      objectOr(property).description ?? objectOr(resolve(this.#document, property)).description;
    return { ...(description === undefined ? {} : { description }), [MARKER[way]]: true, not: {} };
  }
}
