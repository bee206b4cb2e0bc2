import { locate } from "../model/build.js";
import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
} from "../openapi/document.js";
import { formatPointer, type Path, resolve, valueAt } from "../openapi/pointer.js";
import { objectForms } from "./object-forms.js";

/** An extension that doesn't say what it is for. */
export interface ExtensionFault {
  /** Where the document has it. */
  readonly path: Path;
  readonly message: string;
}

type Tell = (message: string, ...at: readonly string[]) => void;

/** What can't be meant in the extensions that a sandbox reads of a normalized document. */
export function findExtensionFaults(document: OpenApiDocument): ExtensionFault[] {
  const found = new Map<string, ExtensionFault>();
  const teller =
    (base: Path): Tell =>
    (message, ...at) => {
      const path = [...base, ...at];
      found.set(formatPointer(path), { path, message });
    };
  walk(document, [], (name, value, path) => {
    if (Object.hasOwn(CHECKS, name)) CHECKS[name]?.(value, teller(path), { document, path });
  });
  return [...found.values()];
}

/** Every extension that there is a check for, wherever it stands, but not inside of examples and other data. */
function walk(value: Json, path: Path, visit: (name: string, value: Json, path: Path) => void): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, String(index)], visit);
  } else if (isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      const isName = NAMED.has(path.at(-1) ?? "");
      if (!isName && (DATA.has(name) || (name.startsWith("x-") && !Object.hasOwn(CHECKS, name)))) continue;
      if (!isName && Object.hasOwn(CHECKS, name)) visit(name, item, [...path, name]);
      else walk(item, [...path, name], visit);
    }
  }
}

/** The keys of their objects are names. */
const NAMED: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "headers",
  "paths",
]);
const DATA: ReadonlySet<string> = new Set(["example", "examples", "default", "const", "enum", "value"]);

interface Standing {
  readonly document: OpenApiDocument;
  /** That of the extension. */
  readonly path: Path;
}

const CHECKS: Readonly<Record<string, (value: Json, tell: Tell, standing: Standing) => void>> = {
  "x-pretty-print": (value, tell) => {
    if (typeof value !== "boolean") tell("x-pretty-print is true or false.");
  },

  "x-rate-limit": (value, tell) => {
    const rule = objectOr(value);
    for (const name of ["capacity", "refill", "seconds"])
      if (!(Number.isInteger(rule[name]) && Number(rule[name]) > 0))
        tell(`x-rate-limit needs ${name}, a whole number above 0.`);
    texts(rule, ["code", "detail"], tell);
  },

  "x-error-codes": (value, tell) => {
    if (!isObject(value)) return tell("x-error-codes is an object: a code, and what leads to it.");
    for (const [code, declared] of Object.entries(value)) {
      const { when = [] } = objectOr(declared);
      if (!isObject(declared)) tell("A code has an object: { detail, when, remedy }.", code);
      else if (!isTexts(when)) tell("`when` is a list of names.", code, "when");
      texts(objectOr(declared), ["detail", "remedy"], tell, code);
    }
  },

  "x-error-properties": (value, tell, { document, path }) => {
    if (!isObject(value)) return tell("x-error-properties is an object: what, and the property that has it.");
    const known = propertiesOf(document, valueAt(document, path.slice(0, -1)));
    for (const [role, property] of Object.entries(value)) {
      if (role === "violations") violations(property, tell, { document, path });
      else if (!ROLES.includes(role)) tell(`There is no ${role}, but ${ROLES.join(", ")}.`, role);
      else if (!known.has(String(property)))
        tell(`The schema has no property ${JSON.stringify(property)}.`, role);
    }
  },

  "x-states": (value, tell) => {
    if (!isObject(value) || Object.keys(value).length === 0)
      return tell("x-states is an object: a state, and what comes after it.");
    for (const [name, state] of Object.entries(value)) {
      const { next = [], set = {} } = objectOr(state);
      if (!isTexts(next)) tell("`next` is a list of states.", name, "next");
      const unknown = arrayOr(next).find((one) => !Object.hasOwn(value, String(one)));
      if (unknown !== undefined) tell(`x-states has no state ${JSON.stringify(unknown)}.`, name, "next");
      if (!isObject(set)) tell("`set` is an object: properties, and their values.", name, "set");
    }
  },

  "x-unique": (value, tell, { document, path }) => {
    if (!Array.isArray(value)) return tell("x-unique is a list of rules.");
    const operation = locateOperation(document, path);
    const known = new Set(
      bodySchemas(document, operation).flatMap((schema) => [...propertiesOf(document, schema)]),
    );
    for (const [index, rule] of value.entries()) {
      const { properties, where = {}, code } = objectOr(rule);
      const at = String(index);
      if (!isTexts(properties) || properties.length === 0)
        tell("A rule has `properties`, a list of names.", at);
      const names = [...arrayOr(properties).map(String), ...Object.keys(objectOr(where))];
      const unknown = names.find((name) => !known.has(name));
      if (unknown !== undefined)
        tell(`The body of the request has no property ${JSON.stringify(unknown)}.`, at);
      const codes = codesOf(document, path, "409");
      if (code !== undefined && codes && !codes.includes(String(code)))
        tell(`The answer 409 has no code ${JSON.stringify(code)} (x-error-codes).`, at, "code");
    }
  },
};

const ROLES: readonly string[] = ["status", "reason", "code", "detail", "parameters", "violations"];

function violations(value: Json, tell: Tell, { document, path }: Standing): void {
  const { at, field, detail } = objectOr(value);
  if (!isTexts(at) || typeof field !== "string" || typeof detail !== "string") {
    tell("violations is { at, field, detail }: a list of names, and two names.", "violations");
    return;
  }
  let schemas: readonly (Json | undefined)[] = [valueAt(document, path.slice(0, -1))];
  for (const name of at) {
    schemas = schemas.flatMap((schema) =>
      objectForms(document, schema).flatMap(({ properties }) => properties.get(String(name)) ?? []),
    );
  }
  const items = schemas.map((schema) => objectOr(resolve(document, schema)).items);
  const known = new Set(items.flatMap((item) => [...propertiesOf(document, item)]));
  for (const name of [field, detail])
    if (!known.has(name)) tell(`What \`at\` leads to has no property ${JSON.stringify(name)}.`, "violations");
}

function propertiesOf(document: OpenApiDocument, schema: Json | undefined): Set<string> {
  return new Set(objectForms(document, schema).flatMap(({ properties }) => [...properties.keys()]));
}

function locateOperation(document: OpenApiDocument, path: Path): JsonObject {
  const method = path.at(-2) ?? "";
  const isOperation = HTTP_METHODS.some((known) => known === method);
  return isOperation ? objectOr(valueAt(document, path.slice(0, -1))) : {};
}

function bodySchemas(document: OpenApiDocument, { requestBody }: JsonObject): (Json | undefined)[] {
  const { content } = objectOr(resolve(document, requestBody));
  return Object.values(objectOr(content)).map((media) => objectOr(media).schema);
}

/** Undefined where the answer isn't documented. */
function codesOf(document: OpenApiDocument, path: Path, status: string): string[] | undefined {
  const response = locate(document, [...path.slice(0, -1), "responses", status]);
  return response && Object.keys(objectOr(response.value["x-error-codes"]));
}

function texts(value: JsonObject, names: readonly string[], tell: Tell, ...at: string[]): void {
  for (const name of names)
    if (value[name] !== undefined && typeof value[name] !== "string") tell(`${name} is a text.`, ...at, name);
}

function isTexts(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
