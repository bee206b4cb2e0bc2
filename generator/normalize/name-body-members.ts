import { pascalCase } from "../code/names.js";
import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
  own,
  stringOr,
} from "../openapi/document.js";
import { mapRootSchemas } from "../openapi/schema-walk.js";
import { DerivedNames, schemaRef } from "./component-names.js";

/**
 * The members of a discriminated union that stands in a body itself get a name each, after the operation, the body
 * and the literal that selects them (`CreatePetRequestBodyCat`), so that a person can import their types.
 */
export function nameBodyMembers(document: OpenApiDocument): OpenApiDocument {
  const components = objectOr(document.components);
  const names = new DerivedNames(objectOr(components.schemas), "Member");
  const named = new Map<string, Json>();

  const result = mapRootSchemas(document, (schema, { path }) => {
    const [root = "", template = "", method = "", part = "", status = ""] = path;
    const operation = objectOr(objectOr(own(objectOr(own(document, root)), template))[method]);
    const operationId = stringOr(operation.operationId);
    // Headers have schemas too: a body's stands right below the request or the answer.
    const isBody = path.at(-3) === "content" && path.length === (part === "requestBody" ? 7 : 8);
    if (
      !isObject(schema) ||
      operationId === undefined ||
      !isBody ||
      (part !== "requestBody" && part !== "responses") ||
      !HTTP_METHODS.some((known) => known === method)
    ) {
      return schema;
    }
    const place = part === "requestBody" ? ["requestBody"] : ["response", status];
    return nameMembers(schema, (literal, member) => {
      const name = names.take(pascalCase(operationId, ...place, literal));
      named.set(name, member);
      return { $ref: schemaRef(name) };
    });
  });
  if (named.size === 0) return result;
  const schemas = { ...objectOr(objectOr(result.components).schemas), ...Object.fromEntries(named) };
  return { ...result, components: { ...objectOr(result.components), schemas } };
}

function nameMembers(schema: JsonObject, name: (literal: string, member: JsonObject) => Json): Json {
  const tag = stringOr(objectOr(schema.discriminator).propertyName);
  if (tag === undefined) return schema;
  return mapValues(schema, (value, keyword) => {
    if (keyword !== "oneOf" && keyword !== "anyOf") return value;
    return arrayOr(value).map((member) => {
      const literal = isObject(member) ? objectOr(own(objectOr(member.properties), tag)).const : undefined;
      return isObject(member) && member.$ref === undefined && typeof literal === "string"
        ? name(literal, member)
        : member;
    });
  });
}
