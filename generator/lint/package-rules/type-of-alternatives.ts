import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isTypeContradicted } from "../../normalize/drop-contradicted-types.js";
import { isObject, type Json } from "../../openapi/document.js";

/** A `type` that none of the alternatives beside it has: no value could satisfy both. */
export function typeOfAlternatives(): Oas3Visitor {
  return {
    Schema(schema: unknown, { report, location, resolve }: UserContext) {
      // What a reference leads to is part of a document that was read as JSON.
      const follow = (alternative: Json) =>
        isObject(alternative) ? (resolve(alternative).node as Json | undefined) : alternative;
      if (isObject(schema) && isTypeContradicted(schema, follow))
        report({
          message:
            "No alternative has this type, so no value would do: the package goes by the alternatives.",
          location: location.child("type"),
        });
    },
  };
}
