import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  objectOr,
  omit,
  own,
  stringOr,
} from "../../../generator/openapi/document.js";
import { componentName } from "../../../generator/openapi/pointer.js";
import { mapSubschemas } from "../../../generator/openapi/schema-walk.js";
import type { SchemaFacts } from "./documentation.js";

/** Each language and each writer has their own: not compared. */
const PROSE = ["title", "description", "$comment"];

/** What a schema states (OpenAPI 3.1, section 4.8.24; JSON Schema 2020-12). */
export function readSchema(schema: Json): SchemaFacts {
  // `true` and `false` (JSON Schema 2020-12, section 4.3.2).
  if (!isObject(schema)) return { takes: schema === false ? "nothing" : "anything" };
  const { $ref, properties, required, discriminator, externalDocs, example, examples, ...rest } = objectOr(
    mapSubschemas(schema, readSchema),
  );
  const values = rest.const === undefined ? rest.enum : [rest.const];
  const shown = [...(example === undefined ? [] : [example]), ...arrayOr(examples)];
  return {
    ...omit(rest, "const", "enum", ...PROSE),
    ...($ref === undefined ? {} : { schema: schemaName($ref) }),
    ...(values === undefined ? {} : { values }),
    ...(shown.length === 0 ? {} : { examples: shown }),
    ...(discriminator === undefined ? {} : { discriminator: readDiscriminator(discriminator) }),
    ...documentationLink(externalDocs),
    ...(properties === undefined && required === undefined
      ? {}
      : { attributes: readAttributes(objectOr(properties), arrayOr(required)) }),
  };
}

/** Those that are required without being described too. */
function readAttributes(properties: JsonObject, required: readonly Json[]): JsonObject {
  const names = new Set([...Object.keys(properties), ...required.map(String)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      { required: required.includes(name), ...objectOr(own(properties, name)) },
    ]),
  );
}

/** Section 4.8.25: a mapping leads to a name or to a reference, which mean the same. */
function readDiscriminator(discriminator: Json): JsonObject {
  const { mapping, ...rest } = objectOr(discriminator);
  return mapping === undefined ? rest : { ...rest, mapping: mapValues(objectOr(mapping), schemaName) };
}

function schemaName($ref: Json): string {
  return componentName($ref, "schemas") ?? String($ref);
}

/** That there is a link, but not where it leads: a page may show no more than that (section 4.8.11). */
export function documentationLink(externalDocs: Json | undefined): JsonObject {
  const url = stringOr(objectOr(externalDocs).url);
  return url === undefined ? {} : { "external documentation": /^https:/.test(url) ? "linked" : url };
}
