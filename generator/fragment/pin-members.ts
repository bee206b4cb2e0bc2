import { listHeirs } from "../normalize/list-heirs.js";
import { collectPins, type Pin, pinned } from "../normalize/pin-discriminators.js";
import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
  own,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";

/**
 * Pins the discriminating property of each schema that a discriminator chooses by one literal, as the house rules have
 * it. One that several literals choose, or several unions, is left to a person.
 */
export function pinMembers(document: OpenApiDocument): OpenApiDocument {
  const pins = collectPins(listHeirs(document));
  const components = objectOr(document.components);
  const schemas = mapValues(objectOr(components.schemas), (schema, name) => {
    const pin = pins.get(name);
    return pin && pin.literals.length === 1 && isObject(schema) ? pinOnce(document, schema, pin) : schema;
  });
  return pins.size === 0 ? document : { ...document, components: { ...components, schemas } };
}

function pinOnce(document: OpenApiDocument, schema: JsonObject, pin: Pin): JsonObject {
  const { property, literals } = pin;
  const parts = partsOf(document, schema);
  const declarations = parts.flatMap((part) => own(objectOr(part.properties), property) ?? []);
  const isPinned = declarations.some((declared) =>
    isLiteral(objectOr(resolve(document, declared)), literals),
  );
  if (isPinned && parts.some(({ required }) => arrayOr(required).includes(property))) return schema;
  const properties = objectOr(schema.properties);
  const [declared = {}] = declarations;
  return pinned(document, { ...schema, properties: { ...properties, [property]: declared } }, pin);
}

function isLiteral(schema: JsonObject, [literal]: readonly string[]): boolean {
  const values = schema.const === undefined ? arrayOr(schema.enum) : [schema.const];
  return values.length === 1 && values[0] === literal;
}

/** A schema, and all that it is `allOf`. */
function partsOf(document: OpenApiDocument, schema: Json, found: JsonObject[] = []): readonly JsonObject[] {
  const part = resolve(document, schema);
  if (!isObject(part) || found.includes(part)) return found;
  found.push(part);
  for (const each of arrayOr(part.allOf)) partsOf(document, each, found);
  return found;
}
