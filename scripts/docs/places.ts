import { HTTP_METHODS, type JsonObject, objectOr, stringOr } from "../../generator/openapi/document.js";
import { type Path, resolve, valueAt } from "../../generator/openapi/pointer.js";
import { inline } from "../../generator/package/readme/markdown.js";
import { code } from "./markdown.js";

/** What of the contract a place of the document is about, in the terms of the evidence. */
export interface Subject {
  readonly operation?: string;
  readonly part?: string;
  readonly schema?: string;
}

/** The operationId, or method and path template, as in the evidence. */
export function operationName(operation: JsonObject, method: string, template: string): string {
  return stringOr(operation.operationId) ?? `${method} ${template}`;
}

/** Whose claim it is what stands there. */
export function subjectOf(document: JsonObject, path: Path): Subject {
  const [root, first = "", second = "", third, fourth] = path;
  if (root === "components" && first === "schemas") return { schema: second };
  if (root !== "paths" || !HTTP_METHODS.some((method) => method === second)) return {};
  const operation = operationName(operationAt(document, path), second, first);
  if (third === "requestBody") return { operation, part: "body" };
  if (third === "responses" && fourth !== undefined) return { operation, part: fourth };
  return { operation };
}

/**
 * A place in the words of its reader: `createPet › request body › Cat › name`.
 *
 * @param from how many steps the reader has taken already
 */
export function placeWords(document: JsonObject, path: Path, from = 0): string {
  const words = path.map((_, index) => stepWords(document, path.slice(0, index + 1)));
  const told = words.slice(from).filter((word) => word !== "");
  return told.join(" › ") || (from === 0 ? "the document" : "as a whole");
}

/** Steps that say nothing to a reader, because the next one says it. */
const SILENT: ReadonlySet<string> = new Set([
  ...[
    "paths",
    "components",
    "schemas",
    "properties",
    "responses",
    "content",
    "schema",
    "oneOf",
    "anyOf",
    "allOf",
  ],
  ...["parameters", "securitySchemes", "patternProperties", "items"],
]);

function stepWords(document: JsonObject, path: Path): string {
  const [holder = "", step = ""] = path.slice(-2).length === 2 ? path.slice(-2) : ["", path[0]];
  if (holder === "properties") return code(step);
  if (holder === "oneOf" || holder === "anyOf" || holder === "allOf") return alternativeWords(document, path);
  if (holder === "paths")
    return HTTP_METHODS.some((method) => own(document, [...path, method])) ? "" : code(step);
  if (path.length === 3 && path[0] === "paths")
    return code(operationName(operationAt(document, path), step, holder));
  if (path.length === 3 && path[0] === "components") return `${SECTIONS[holder] ?? ""}${code(step)}`;
  if (holder === "responses") return `answer ${code(step)}`;
  if (step === "requestBody") return "request body";
  // A media type matters where there is another one.
  if (holder === "content")
    return Object.keys(objectOr(valueAt(document, path.slice(0, -1)))).length > 1 ? code(step) : "";
  if (step.startsWith("x-")) return code(step);
  return SILENT.has(step) ? "" : code(step);
}

const SECTIONS: Readonly<Record<string, string>> = {
  responses: "answer ",
  parameters: "parameter ",
  securitySchemes: "security scheme ",
};

function alternativeWords(document: JsonObject, path: Path): string {
  const schema = objectOr(valueAt(document, path));
  const { title } = { ...objectOr(resolve(document, schema)), ...schema };
  return typeof title === "string" ? inline(title) : `alternative ${Number(path.at(-1)) + 1}`;
}

function own(document: JsonObject, path: Path): boolean {
  return valueAt(document, path) !== undefined;
}

function operationAt(document: JsonObject, [, template = "", method = ""]: Path): JsonObject {
  return objectOr(objectOr(resolve(document, valueAt(document, ["paths", template])))[method]);
}
