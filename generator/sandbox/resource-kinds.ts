import { sampleOfSchema } from "../examples/sample-value.js";
import { arrayOr, type Json, type JsonObject, type OpenApiDocument } from "../openapi/document.js";
import type { ResourceKind } from "../runtime/sandbox/definition.js";
import { readStates } from "./extensions.js";
import { type ObjectForm, objectForms } from "./object-forms.js";

/**
 * What the alternatives of an answer's schema say of a resource that is created: what it is told apart by, and what the
 * service adds to what was sent. None where one has no id to be found by.
 */
export function resourceKinds(
  document: OpenApiDocument,
  sent: Json | undefined,
  received: Json | undefined,
  idNames: readonly string[],
): readonly ResourceKind[] {
  const bodies = objectForms(document, sent);
  const hidden = bodies.flatMap(({ properties }) =>
    [...properties].filter(([, { writeOnly }]) => writeOnly === true).map(([name]) => name),
  );
  const isSent = (name: string): boolean => {
    const having = bodies.filter(({ properties }) => properties.has(name));
    return having.length > 0 && having.every(({ required }) => required.has(name));
  };
  const kinds = objectForms(document, received).map((form) => {
    const id = idNames.find((name) => form.properties.has(name));
    return id === undefined ? undefined : resourceKind(document, form, id, isSent, [...new Set(hidden)]);
  });
  return kinds.every((kind) => kind !== undefined) ? kinds : [];
}

function resourceKind(
  document: OpenApiDocument,
  { properties, required }: ObjectForm,
  id: string,
  isSent: (name: string) => boolean,
  hidden: readonly string[],
): ResourceKind {
  const all = [...properties].filter(([name]) => name !== id);
  const withStates = all.flatMap(([name, property]) => {
    const states = readStates(property);
    return states ? [{ property: name, names: states }] : [];
  });
  const [states] = withStates;
  const times = all.filter(([, { format, readOnly }]) => format === "date-time" && readOnly === true);
  const initial = all.flatMap(([name, property]): [string, Json][] => {
    if (name === states?.property) return [[name, Object.keys(states.names)[0] ?? null]];
    if (property.default !== undefined) return [[name, property.default]];
    if (property.readOnly === true && isNullable(property)) return [[name, null]];
    return required.has(name) && !isSent(name) ? [[name, sampleOfSchema(document, property)]] : [];
  });
  return {
    match: Object.fromEntries(
      all.flatMap(([name, { const: value }]) => (value === undefined ? [] : [[name, value]])),
    ),
    id: { property: id, sample: sampleOfSchema(document, properties.get(id) ?? {}) },
    initial: Object.fromEntries(initial),
    times: times.map(([name]) => name),
    readOnly: all.filter(([, { readOnly }]) => readOnly === true).map(([name]) => name),
    hidden,
    ...(states ? { states } : {}),
  };
}

function isNullable({ type, anyOf, oneOf }: JsonObject): boolean {
  return (
    [type].flat().includes("null") ||
    [...arrayOr(anyOf), ...arrayOr(oneOf)].some(
      (alternative) => JSON.stringify(alternative) === '{"type":"null"}',
    )
  );
}
