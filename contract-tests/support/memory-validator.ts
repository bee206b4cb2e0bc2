import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormatsModule, { type FormatName } from "ajv-formats";
import { isObject, type JsonObject, objectOr } from "../../generator/openapi/document.js";
import { formatPointer, type Path } from "../../generator/openapi/pointer.js";
import { pointerOf } from "./instance.js";
import { MARKERS } from "./json-schema-terms.js";
import type { Direction } from "./parts.js";
import { regExpOf } from "./pattern-texts.js";

// The package is CommonJS and marks itself as an ES module: its default export is one level down.
const addFormats = addFormatsModule.default;

/** The formats of JSON Schema 2020-12 and OpenAPI that ajv-formats can refuse a value by. */
export const FORMATS: readonly FormatName[] = [
  "date",
  "time",
  "date-time",
  "duration",
  "uri",
  "uri-reference",
  "uri-template",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "regex",
  "uuid",
  "json-pointer",
  "relative-json-pointer",
  "byte",
  "int32",
  "int64",
];

/** One thing that is wrong with a value. */
export interface Finding {
  readonly keyword: string;
  /** Where, as a JSON Pointer. Of a missing, an extra or an ill-named property it is the property's own. */
  readonly pointer: string;
}

/** The parameter of ajv's error that names the property it is about. */
const PROPERTY_PARAMS: Readonly<Record<string, string>> = {
  required: "missingProperty",
  dependentRequired: "missingProperty",
  additionalProperties: "additionalProperty",
  unevaluatedProperties: "unevaluatedProperty",
  propertyNames: "propertyName",
};

const DOCUMENT_ID = "document";

/** ajv in memory over a document in JSON Schema's terms, with nothing of the generator's between them. */
export class MemoryValidator {
  readonly document: JsonObject;
  readonly direction: Direction;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: JsonObject, direction: Direction) {
    this.document = document;
    this.direction = direction;
    this.#ajv = createAjv(direction);
    this.#ajv.addSchema(document, DOCUMENT_ID);
  }

  /** Everything wrong with `value` by the schema that stands at `path`. */
  findings(path: Path, value: unknown): Finding[] {
    return findingsOf(this.#compile(path), value);
  }

  accepts(path: Path, value: unknown): boolean {
    return this.#compile(path)(value);
  }

  #compile(path: Path): ValidateFunction {
    const key = JSON.stringify(path);
    const known = this.#compiled.get(key);
    if (known) return known;
    const ref =
      DOCUMENT_ID + formatPointer(path).split("/").map(encodeURIComponent).join("/").replace("%23", "#");
    const validate = this.#ajv.compile({ $ref: ref });
    this.#compiled.set(key, validate);
    return validate;
  }
}

/** A pattern from before the `u` flag is read without it, as the generator reads it. */
const REG_EXP = Object.assign((pattern: string) => regExpOf(pattern), { code: "new RegExp" });

/** ajv with everything that schemas in JSON Schema's terms need. */
export function createAjv(direction: Direction): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    logger: false,
    validateSchema: false,
    // Most is compiled to judge a few values, and optimizing takes longer than it saves.
    code: { optimize: false, regExp: REG_EXP },
    // What every object inherits, `constructor` for one, isn't there.
    ownProperties: true,
  });
  addFormats(ajv, [...FORMATS]);
  const marker = MARKERS[direction];
  ajv.removeKeyword(marker);
  ajv.addKeyword({
    keyword: marker,
    schemaType: "boolean",
    // Only a property can be marked: on a whole body or an item the annotation refuses nothing.
    validate: (marked: boolean, _data: unknown, _schema?: unknown, context?: { parentData: unknown }) =>
      !(marked && isObject(context?.parentData)),
  });
  ajv.addKeyword({
    keyword: "discriminator",
    type: "object",
    schemaType: "object",
    validate: ({ propertyName, literals }: { propertyName: string; literals: unknown[] }, data: JsonObject) =>
      Object.hasOwn(data, propertyName) && literals.includes(data[propertyName]),
  });
  return ajv;
}

/** Everything wrong with a value by a compiled schema. */
export function findingsOf(validate: ValidateFunction, value: unknown): Finding[] {
  return validate(value) ? [] : (validate.errors ?? []).map(toFinding);
}

function toFinding({ keyword, instancePath, params, schema }: ErrorObject): Finding {
  const name: unknown =
    keyword === "discriminator"
      ? objectOr(isObject(schema) ? schema : undefined).propertyName
      : params[PROPERTY_PARAMS[keyword] ?? ""];
  return { keyword, pointer: typeof name === "string" ? instancePath + pointerOf([name]) : instancePath };
}
