import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isObject } from "../../openapi/document.js";
import { patternFlags } from "../../validators/patterns.js";

/** A pattern is a regular expression of ECMA-262 (JSON Schema 2020-12 core section 6.4): what isn't checks nothing. */
export function patternReadable(): Oas3Visitor {
  return {
    Schema(schema: unknown, { report, location }: UserContext) {
      if (!isObject(schema)) return;
      if (typeof schema.pattern === "string" && patternFlags(schema.pattern) === undefined)
        report({
          message: "The pattern isn't a regular expression, so no value is held against it.",
          location: location.child("pattern"),
        });
      const { patternProperties } = schema;
      for (const pattern of isObject(patternProperties) ? Object.keys(patternProperties) : []) {
        if (patternFlags(pattern) === undefined)
          report({
            message: "The name isn't a regular expression, so no property is held against it.",
            location: location.child(["patternProperties", pattern]).key(),
          });
      }
    },
  };
}
