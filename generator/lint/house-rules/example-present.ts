import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isObject } from "../../openapi/document.js";

/** Every media type of a request body and of an answer has an example (OpenAPI 3.1, Media Type Object). */
export function examplePresent(): Oas3Visitor {
  return {
    RequestBody: (body, context) => check(body.content, context),
    Response: (answer, context) => check(answer.content, context),
  };
}

function check(content: unknown, { report, location }: UserContext): void {
  if (!isObject(content)) return;
  for (const [name, mediaType] of Object.entries(content)) {
    if (!isObject(mediaType)) continue;
    const hasExamples = isObject(mediaType.examples) && Object.keys(mediaType.examples).length > 0;
    if (mediaType.example === undefined && !hasExamples)
      report({
        message: `\`${name}\` has no example here.`,
        location: location.child(["content", name]).key(),
      });
  }
}
