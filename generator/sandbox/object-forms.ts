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
export function objectForms(document: OpenApiDocument, schema: Json | undefined): readonly ObjectForm[] {
  return formsOf(document, schema, new Map());
}

/** `known`: those of the schemas that were read before, because many can lead to one; none for one that is under way. */
function formsOf(
  document: OpenApiDocument,
  schema: Json | undefined,
  known: Map<JsonObject, readonly ObjectForm[]>,
): readonly ObjectForm[] {
  const resolved = resolve(document, schema);
  if (!isObject(resolved)) return [];
  const before = known.get(resolved);
  if (before) return before;
  known.set(resolved, []);
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
    formsOf(document, alternative, known),
  );
  const parts = arrayOr(resolved.allOf).map((part) => formsOf(document, part, known));
  let forms: readonly ObjectForm[] = [own];
  for (const more of [...parts, alternatives]) {
    if (more.length === 0) continue;
    forms = forms.flatMap((form) => more.map((other) => together(form, other))).slice(0, MOST_FORMS);
  }
  known.set(resolved, forms);
  return forms;
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
