import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
  own,
} from "../openapi/document.js";
import { componentName, type Path, resolve, valueAt } from "../openapi/pointer.js";
import type { Model } from "./model.js";

/** Keywords beside which a union of references is nothing but the union. */
const UNION_KEYWORDS = new Set(["oneOf", "anyOf", "discriminator", "title", "description"]);

/**
 * The exported types whose union is the type of the schema at `path`: one for a reference, several for a union of
 * nothing but references. Undefined where the schema has no name.
 */
export function typeNames(
  document: OpenApiDocument,
  model: Model,
  path: Path | undefined,
): string[] | undefined {
  return namedSchemas(document, model, path)?.map(({ typeName }) => typeName);
}

/** As typeNames, but the one member of a union that alone can be the type of `value`, by its literals and required properties. */
export function typeNameOfValue(
  document: OpenApiDocument,
  model: Model,
  path: Path | undefined,
  value: Json,
): string | undefined {
  const candidates = namedSchemas(document, model, path)?.flatMap(({ typeName, ref }) => {
    const schema = resolve(document, { $ref: ref });
    const members = isObject(schema) ? unionMembers(schema) : undefined;
    return members ? members.map((member) => named(model, member)) : [{ typeName, ref }];
  });
  const matching = candidates?.filter((candidate) => candidate && matches(document, candidate.ref, value));
  return matching?.length === 1 ? matching[0]?.typeName : undefined;
}

interface NamedReference {
  readonly typeName: string;
  readonly ref: string;
}

function namedSchemas(
  document: OpenApiDocument,
  model: Model,
  path: Path | undefined,
): NamedReference[] | undefined {
  const schema = path && valueAt(document, path);
  if (!isObject(schema)) return undefined;
  const names = (schema.$ref === undefined ? (unionMembers(schema) ?? []) : [schema]).map((member) =>
    named(model, member),
  );
  const found = names.filter((name) => name !== undefined);
  return found.length > 0 && found.length === names.length ? found : undefined;
}

function unionMembers(schema: JsonObject): readonly Json[] | undefined {
  const members = arrayOr(schema.oneOf ?? schema.anyOf);
  const isUnion = members.length > 0 && Object.keys(schema).every((keyword) => UNION_KEYWORDS.has(keyword));
  return isUnion ? members : undefined;
}

function named(model: Model, reference: Json): NamedReference | undefined {
  const ref = objectOr(reference).$ref;
  const component = componentName(ref, "schemas");
  const typeName = component === undefined ? undefined : typeNamesOf(model).get(component);
  return typeName === undefined || typeof ref !== "string" ? undefined : { typeName, ref };
}

/** A model is frozen, and asked for the name of a type once for each body. */
const known = new WeakMap<Model, ReadonlyMap<string, string>>();

function typeNamesOf(model: Model): ReadonlyMap<string, string> {
  const before = known.get(model);
  if (before) return before;
  const names = new Map(model.schemas.map(({ component, typeName }) => [component, typeName]));
  known.set(model, names);
  return names;
}

function matches(document: OpenApiDocument, ref: string, value: Json): boolean {
  const schema = objectOr(resolve(document, { $ref: ref }));
  const object = objectOr(value);
  const hasRequired = arrayOr(schema.required).every((name) => Object.hasOwn(object, String(name)));
  const literals = Object.entries(objectOr(schema.properties)).every(([name, property]) => {
    const constant = objectOr(property).const;
    const actual = own(object, name);
    return constant === undefined || actual === undefined || actual === constant;
  });
  return hasRequired && literals;
}
