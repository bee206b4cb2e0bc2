import {
  arrayOr,
  HTTP_METHODS,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../generator/openapi/document.js";
import { type Path, parsePointer, valueAt } from "../../generator/openapi/pointer.js";
import { visitSchemas } from "../../generator/openapi/schema-walk.js";

/** An object of a document, and where it stands. */
export interface Place {
  readonly document: JsonObject;
  readonly path: Path;
  readonly value: JsonObject;
}

export interface OperationPlace extends Place {
  readonly template: string;
  readonly method: string;
  /** The path item that holds it. */
  readonly item: Place;
  /** Its parameters with those of the path item, where they really stand. */
  readonly parameters: readonly Place[];
  readonly body: Place | undefined;
  readonly answers: readonly AnswerPlace[];
}

/** An answer of an operation, and its status, range or `default`. */
export interface AnswerPlace extends Place {
  readonly status: string;
}

/** Every schema (OpenAPI 3.1, section 4.8.24); boolean ones have nothing to change. */
export function schemasOf(document: JsonObject): Place[] {
  const places: Place[] = [];
  visitSchemas(document, (value, { path }) => {
    if (isObject(value)) places.push({ document, path, value });
  });
  return places;
}

/** Every operation with what it refers to (sections 4.8.8 to 4.8.17). */
export function operationsOf(document: JsonObject): OperationPlace[] {
  return Object.entries(objectOr(document.paths)).flatMap(([template, reference]) => {
    const item = locate(document, reference, ["paths", template]);
    return HTTP_METHODS.flatMap((method) => {
      const value = item.value[method];
      if (!isObject(value)) return [];
      const path = [...item.path, method];
      const at = (key: string) => locate(document, value[key], [...path, key]);
      const answers = Object.entries(objectOr(value.responses)).map(([status, answer]) => ({
        ...locate(document, answer, [...path, "responses", status]),
        status,
      }));
      const parameters = [
        ...locateAll(document, item.value.parameters, [...item.path, "parameters"]),
        ...locateAll(document, value.parameters, [...path, "parameters"]),
      ];
      const body = value.requestBody === undefined ? undefined : at("requestBody");
      return [{ document, path, value, template, method, item, parameters, body, answers }];
    });
  });
}

/** Every security scheme (section 4.8.27). */
export function securitySchemesOf(document: JsonObject): Place[] {
  const path = ["components", "securitySchemes"];
  return Object.entries(objectOr(valueAt(document, path))).map(([key, scheme]) =>
    locate(document, scheme, [...path, key]),
  );
}

/** What a reference leads to in the end, where it really stands. */
export function locate(document: JsonObject, reference: Json | undefined, path: Path): Place {
  const target = parsePointer(stringOr(objectOr(reference).$ref) ?? "");
  return target
    ? locate(document, valueAt(document, target), target)
    : { document, path, value: objectOr(reference) };
}

function locateAll(document: JsonObject, list: Json | undefined, path: Path): Place[] {
  return arrayOr(list).map((reference, index) => locate(document, reference, [...path, String(index)]));
}
