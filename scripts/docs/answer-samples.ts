import { sampleOfSchema } from "../../generator/examples/sample-value.js";
import { normalize } from "../../generator/normalize/index.js";
import { type Json, type JsonObject, mapValues, objectOr } from "../../generator/openapi/document.js";
import { resolve } from "../../generator/openapi/pointer.js";
import { isJson } from "../../generator/runtime/media-type.js";

/** The answers of an operation, each of JSON with an example. */
export type AnswerSampler = (template: string, method: string, responses: Json | undefined) => JsonObject;

/**
 * Gives the answers of a document an example where it has none: a renderer would make up one of its own, which has the
 * time of day in it and which the schema may refuse.
 *
 * @param documented the document itself, of which the samples are made
 * @param shown the document whose answers get them
 */
export function answerSampler(documented: JsonObject, shown: JsonObject): AnswerSampler {
  const normalized = normalize(documented);
  return (template, method, responses) => {
    const item = objectOr(resolve(normalized, objectOr(normalized.paths)[template]));
    const known = objectOr(objectOr(item[method]).responses);
    return mapValues(objectOr(responses), (reference, status) => {
      const response = objectOr(resolve(shown, reference));
      if (response.content === undefined) return response;
      const content = objectOr(objectOr(resolve(normalized, known[status])).content);
      return {
        ...response,
        content: mapValues(objectOr(response.content), (media, mediaType) =>
          withExample(objectOr(media), mediaType, () =>
            sampleOfSchema(normalized, objectOr(content[mediaType]).schema ?? {}),
          ),
        ),
      };
    });
  };
}

function withExample(media: JsonObject, mediaType: string, sample: () => Json): JsonObject {
  const isShown = media.example !== undefined || media.examples !== undefined;
  return isShown || media.schema === undefined || !isJson(mediaType)
    ? media
    : { ...media, example: sample() };
}
