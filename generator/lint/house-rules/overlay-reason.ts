import type { Overlay1Visitor } from "@redocly/openapi-core";
import { isObject } from "../../openapi/document.js";

/** Every action of an overlay says why it is there (OpenAPI Overlay 1.0, Action Object). */
export function overlayReason(): Overlay1Visitor {
  return {
    Root({ actions }, { report, location }) {
      if (!Array.isArray(actions)) return;
      actions.forEach((action: unknown, index) => {
        if (isObject(action) && !(typeof action.description === "string" && action.description.trim()))
          report({
            message: "This action doesn't say why it is there.",
            location: location.child(["actions", index]),
          });
      });
    },
  };
}
