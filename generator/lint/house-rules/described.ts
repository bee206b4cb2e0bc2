import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isObject } from "../../openapi/document.js";

/** Every property and every parameter has a description, of its own or in the schema that it refers to. */
export function described(): Oas3Visitor {
  return {
    SchemaProperties(properties, { report, resolve, location }) {
      for (const [name, property] of Object.entries(properties)) {
        if (isObject(property) && !hasDescription(property) && !hasDescription(resolve(property).node))
          report({
            message: `The property \`${name}\` has no description.`,
            location: location.child(name).key(),
          });
      }
    },
    Parameter(parameter, { report, location }: UserContext) {
      if (!hasDescription(parameter))
        report({ message: `The parameter \`${parameter.name}\` has no description.`, location });
    },
  };
}

function hasDescription(node: unknown): boolean {
  return isObject(node) && typeof node.description === "string" && node.description.trim() !== "";
}
