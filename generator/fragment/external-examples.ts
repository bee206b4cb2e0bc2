import { prettyJson } from "../code/literals.js";
import {
  HTTP_METHODS,
  isArray,
  isObject,
  type Json,
  type JsonObject,
  mapValues,
  type OpenApiDocument,
  objectOr,
  omit,
  stringOr,
} from "../openapi/document.js";
import { isJson } from "../runtime/media-type.js";
import { FileNames } from "./file-names.js";

export const EXAMPLES_FOLDER = "examples/";

export interface WithoutExamples {
  /** Each example that went has its file in `externalValue`, by its path from the root of the fragment. */
  readonly document: OpenApiDocument;
  /** The texts of those files, by path. */
  readonly examples: ReadonlyMap<string, string>;
}

/**
 * Moves the JSON examples of bodies into files of their own (OpenAPI 3.1.1 section 4.8.19), named for the operation or
 * the component that they stand in. A text, or what has a `$ref` that would be followed, stays in place.
 */
export function moveExamples(document: OpenApiDocument): WithoutExamples {
  const names = new FileNames();
  const examples = new Map<string, string>();

  const move = (stem: string, value: Json): JsonObject => {
    const file = `${EXAMPLES_FOLDER}${names.free(stem)}.json`;
    examples.set(file, prettyJson(value));
    return { externalValue: file };
  };
  const moveExample = (stem: string, example: Json): Json =>
    isObject(example) && isMovable(example.value)
      ? { ...omit(example, "value"), ...move(stem, example.value) }
      : example;
  const moveOf = (stem: string, mediaType: JsonObject): Json =>
    mapEntries(mediaType, (key, value) => {
      if (key === "example" && mediaType.examples === undefined && isMovable(value))
        return ["examples", { example: move(stem, value) }];
      if (key !== "examples") return [key, value];
      return [key, mapValues(objectOr(value), (example, name) => moveExample(`${stem}-${name}`, example))];
    });
  const moveOfBody = (stem: string, body: Json): Json =>
    isObject(body) && isObject(body.content)
      ? {
          ...body,
          content: mapValues(body.content, (mediaType, type) =>
            isJson(type) && isObject(mediaType) ? moveOf(stem, mediaType) : mediaType,
          ),
        }
      : body;
  const moveOfOperation = (operation: JsonObject): JsonObject => {
    const id = stringOr(operation.operationId) ?? "";
    return mapValues(operation, (value, key) => {
      if (key === "requestBody") return moveOfBody(`${id}-request`, value);
      return key === "responses"
        ? mapValues(objectOr(value), (answer, status) => moveOfBody(`${id}-${status}`, answer))
        : value;
    });
  };
  const moveOfComponents = (section: string, entries: Json): Json => {
    if (section === "examples")
      return mapValues(objectOr(entries), (example, name) => moveExample(name, example));
    return section === "responses" || section === "requestBodies"
      ? mapValues(objectOr(entries), (body, name) => moveOfBody(name, body))
      : entries;
  };

  const moved = mapValues(document, (value, key) => {
    if (key === "components")
      return mapValues(objectOr(value), (entries, section) => moveOfComponents(section, entries));
    return key === "paths"
      ? mapValues(objectOr(value), (item) =>
          mapValues(objectOr(item), (operation, method) =>
            isMethod(method) && isObject(operation) ? moveOfOperation(operation) : operation,
          ),
        )
      : value;
  });
  return { document: moved, examples };
}

function isMethod(key: string): boolean {
  return HTTP_METHODS.some((method) => method === key);
}

function isMovable(value: Json | undefined): value is JsonObject | readonly Json[] {
  return (isObject(value) || isArray(value)) && !JSON.stringify(value).includes('"$ref"');
}

function mapEntries(object: JsonObject, map: (key: string, value: Json) => [string, Json]): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => map(key, value)));
}
