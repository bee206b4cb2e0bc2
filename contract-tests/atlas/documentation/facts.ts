import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  omit,
} from "../../../generator/openapi/document.js";
import { visitSubschemas } from "../../../generator/openapi/schema-walk.js";
import type { Evidence } from "../../report/evidence.js";
import type {
  BodyFacts,
  ContentFacts,
  Documentation,
  OperationFacts,
  ParameterFacts,
  SchemaFacts,
} from "./documentation.js";

/** What a fact is about, as the report has it; nothing for the document as a whole. */
export type FactPlace = Pick<Evidence, "operation" | "part" | "schema">;

export interface Fact {
  /** A sentence's subject: `attribute name of Pet: type`. No two facts of one documentation have the same. */
  readonly name: string;
  readonly value: Json;
  readonly place: FactPlace;
}

export type LabelOf = (operation: OperationFacts) => string;

/** The operationId, or method and path template, as in the report. */
export const ownLabel: LabelOf = ({ operationId, method, path }) =>
  operationId ?? `${method.toLowerCase()} ${path}`;

/** All facts of a documentation, one by one. */
export function factsOf(documentation: Documentation, labelOf: LabelOf = ownLabel): Fact[] {
  const { facts = {}, operations, schemas, securitySchemes } = documentation;
  return [
    ...plainFacts({}, "the document", facts),
    ...Object.entries(securitySchemes).flatMap(([name, scheme]) =>
      leaves(scheme).map(([path, value]) => fact({}, `security scheme ${name}`, path, value)),
    ),
    ...operations.flatMap((operation) => operationFacts(operation, labelOf(operation))),
    ...Object.entries(schemas).flatMap(([name, schema]) =>
      schemaFacts({ schema: name }, { title: `schema ${name}`, owner: name, path: "" }, schema),
    ),
  ];
}

function fact(place: FactPlace, subject: string, name: string, value: Json): Fact {
  return { name: `${subject}: ${name}`, value, place };
}

function plainFacts(place: FactPlace, subject: string, facts: JsonObject): Fact[] {
  return Object.entries(facts).map(([name, value]) => fact(place, subject, name, value));
}

function operationFacts(operation: OperationFacts, label: string): Fact[] {
  const { operationId, method, path, facts, parameters, body, responses, codeSamples } = operation;
  const whole = { operation: label };
  return [
    ...plainFacts(whole, label, { operationId: operationId ?? null, method, path, ...facts }),
    ...namesFact(whole, label, "parameters", parameters),
    ...namesFact(whole, label, "statuses", responses),
    ...namesFact(whole, label, "code samples", codeSamples),
    ...Object.entries(parameters).flatMap(([name, parameter]) =>
      parameterFacts({ ...whole, part: name.split(" ")[0] ?? "" }, `${label} ${name}`, parameter),
    ),
    ...(body ? bodyFacts({ ...whole, part: "body" }, `${label} request body`, body) : []),
    ...Object.entries(responses).flatMap(([status, response]) =>
      bodyFacts({ ...whole, part: status }, `${label} response ${status}`, response),
    ),
    ...Object.entries(codeSamples).flatMap(([name, sample]) =>
      plainFacts(whole, `${label} code sample ${name}`, sample),
    ),
  ];
}

/** What there is of a kind, in its order. */
function namesFact(place: FactPlace, subject: string, kind: string, entries: object): Fact[] {
  const names = Object.keys(entries);
  return names.length === 0 ? [] : [fact(place, subject, kind, names)];
}

function parameterFacts(place: FactPlace, subject: string, parameter: ParameterFacts): Fact[] {
  const { facts, schema, content } = parameter;
  return [
    ...plainFacts(place, subject, facts),
    ...(schema ? typeFacts(place, subject, schema) : []),
    ...(content ? contentFacts(place, subject, content) : []),
  ];
}

function bodyFacts(place: FactPlace, subject: string, { facts, headers = {}, content }: BodyFacts): Fact[] {
  return [
    ...plainFacts(place, subject, facts),
    ...Object.entries(headers).flatMap(([name, header]) =>
      parameterFacts(place, `${subject} header ${name}`, header),
    ),
    ...contentFacts(place, subject, content),
  ];
}

function contentFacts(place: FactPlace, subject: string, content: ContentFacts): Fact[] {
  return [
    fact(place, subject, "media types", Object.keys(content)),
    ...Object.entries(content).flatMap(([mediaType, { facts = {}, schema, examples = [] }]) => {
      const media = `${subject} ${mediaType}`;
      return [
        ...plainFacts(place, media, facts),
        ...(schema ? typeFacts(place, media, schema) : []),
        ...examples.map((example, index) => fact(place, media, `example ${index + 1}`, example)),
      ];
    }),
  ];
}

/** The name of a schema, or what a nameless one says. */
function typeFacts(place: FactPlace, subject: string, schema: SchemaFacts): Fact[] {
  const name = soleName(schema);
  if (name !== undefined) return [fact(place, subject, "schema", name)];
  const title = `value of ${subject}`;
  return schemaFacts(place, { title, owner: title, path: "" }, schema);
}

/** A schema, or one inside it. */
interface Subject {
  readonly title: string;
  readonly owner: string;
  /** From the owner to the schema: `address.lines[]`. */
  readonly path: string;
}

function schemaFacts(place: FactPlace, subject: Subject, schema: SchemaFacts): Fact[] {
  const { attributes, discriminator, ...rest } = schema;
  const title = subject.path === "" ? subject.title : `attribute ${subject.path} of ${subject.owner}`;
  const subschemas = subschemasOf(rest);
  return [
    ...plainFacts(place, title, omit(rest, ...subschemas.keys())),
    ...leaves({ ...(discriminator === undefined ? {} : { discriminator }) }).map(([path, value]) =>
      fact(place, title, path, value),
    ),
    ...[...subschemas].flatMap(([keyword, entries]) => {
      const names = soleNames(rest[keyword]);
      if (names !== undefined) return [fact(place, title, keyword, names)];
      return entries
        .map(([step, subschema]) => ({ path: `${subject.path}${step}`.trim(), subschema }))
        .flatMap(({ path, subschema }) => schemaFacts(place, { ...subject, path }, subschema));
    }),
    ...Object.entries(objectOr(attributes)).flatMap(([name, attribute]) => {
      const path = subject.path === "" ? inPath(name) : `${subject.path}.${inPath(name)}`;
      return schemaFacts(place, { ...subject, path }, objectOr(attribute));
    }),
  ];
}

/** A name with a dot, say, isn't taken for two. */
function inPath(name: string): string {
  return /^[\w$-]+$/.test(name) ? name : JSON.stringify(name);
}

/** The subschemas beside the attributes by keyword, each with how it shows in a path. */
function subschemasOf(schema: SchemaFacts): Map<string, [string, SchemaFacts][]> {
  const found = new Map<string, [string, SchemaFacts][]>();
  visitSubschemas(schema, (subschema, [keyword = "", ...rest]) => {
    const step = keyword === "items" ? "[]" : ` (${[keyword, ...rest].join(" ")})`;
    found.set(keyword, [...(found.get(keyword) ?? []), [step, objectOr(subschema)]]);
  });
  return found;
}

/** The name that one subschema is, or those of a list in which each is one. */
function soleNames(subschemas: Json | undefined): Json | undefined {
  if (!isArray(subschemas)) return soleName(objectOr(subschemas));
  const names = subschemas.flatMap((subschema) => soleName(objectOr(subschema)) ?? []);
  return names.length === subschemas.length ? names : undefined;
}

/** The name of the schema that this one refers to, where it says nothing else. */
function soleName(schema: SchemaFacts): string | undefined {
  return typeof schema.schema === "string" && Object.keys(schema).length === 1 ? schema.schema : undefined;
}

/** What is in an object, by the names that lead there: `flows.clientCredentials.tokenUrl`. */
function leaves(value: Json, path: readonly string[] = []): [string, Json][] {
  const entries = Object.entries(objectOr(value));
  if (isObject(value) && (entries.length > 0 || path.length === 0))
    return entries.flatMap(([key, child]) => leaves(child, [...path, key]));
  return [[path.join("."), value]];
}
