import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isIgnoredHeader } from "../../normalize/drop-ignored-headers.js";
import type { Json } from "../../openapi/document.js";

/** A header parameter that OpenAPI has ignored (3.1.1 section 4.8.12.1): no call takes it. */
export function ignoredHeader(): Oas3Visitor {
  return {
    Parameter(parameter: unknown, { report, location }: UserContext) {
      // What a visitor is given is part of a document that was read as JSON.
      if (isIgnoredHeader(parameter as Json))
        report({
          message:
            "Accept, Content-Type and Authorization are no parameters: media types and security schemes say what they are.",
          location: location.child("name"),
        });
    },
  };
}
