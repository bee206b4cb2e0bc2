import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
} from "../openapi/document.js";
import { resolve } from "../openapi/pointer.js";

/** What one alternative of an object's schema says of it, all that it is composed of together. */
export interface ObjectForm {
  readonly properties: ReadonlyMap<string, JsonObject>;
  readonly required: ReadonlySet<string>;
}

/** How many alternatives are told apart: those within each other multiply. */
const MOST_FORMS = 64;

/** The alternatives of a schema (`oneOf`, `anyOf`), each with what stands around it and in its `allOf`. */
export function objectForms(
  document: OpenApiDocument,
  schema: Json | undefined,
  around: readonly Json[] = [],
): readonly ObjectForm[] {
  const resolved = resolve(document, schema);
  if (!isObject(resolved) || around.includes(resolved)) return [];
  const within = [...around, resolved];
  const own: ObjectForm = {
    properties: new Map(
      Object.entries(objectOr(resolved.properties)).map(([name, property]) => [
        name,
        objectOr(resolve(document, property)),
      ]),
    ),
    required: new Set(arrayOr(resolved.required).map(String)),
  };
  const alternatives = [...arrayOr(resolved.oneOf), ...arrayOr(resolved.anyOf)].flatMap((alternative) =>
    objectForms(document, alternative, within),
  );
  return arrayOr(resolved.allOf)
    .map((part) => objectForms(document, part, within))
    .concat([alternatives])
    .filter((forms) => forms.length > 0)
    .reduce((forms, more) => forms.flatMap((form) => more.map((other) => together(form, other))), [own])
    .slice(0, MOST_FORMS);
}

function together(form: ObjectForm, other: ObjectForm): ObjectForm {
  const names = new Set([...form.properties.keys(), ...other.properties.keys()]);
  return {
    properties: new Map(
      [...names].map((name) => [name, { ...form.properties.get(name), ...other.properties.get(name) }]),
    ),
    required: new Set([...form.required, ...other.required]),
  };
}
