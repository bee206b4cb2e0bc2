import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isArray, isObject, type Json } from "../../openapi/document.js";
import { findAnchorReferences } from "../../openapi/names-as-pointers.js";
import { parsePointer, valueAt } from "../../openapi/pointer.js";

/**
 * Where references don't start from their file, or don't lead to one place (JSON Schema 2020-12 core section 8.2): a
 * package has one schema for each reference, whoever refers to it.
 */
export function referenceBase(): Oas3Visitor {
  return {
    ref(node: unknown, { report, location }: UserContext) {
      // What isn't a pointer any more, once the anchors of a file are known, names none or several of them.
      const [unknown] = findAnchorReferences({ $ref: isObject(node) ? (node.$ref ?? "") : "" });
      if (unknown)
        report({
          message: `The anchor ${unknown.anchor} isn't there, or stands in several places.`,
          location: location.child("$ref"),
        });
    },
    Schema(schema: unknown, { report, location }: UserContext) {
      if (!isObject(schema)) return;
      for (const keyword of ["$dynamicRef", "$dynamicAnchor"]) {
        if (schema[keyword] !== undefined)
          report({
            message: `\`${keyword}\` means another schema for each that refers here, which no type can say.`,
            location: location.child(keyword),
          });
      }
      // The root of a file is where references start from anyway.
      if (typeof schema.$id === "string" && location.pointer !== "#/" && refersWithin(schema, schema))
        report({
          message:
            "References below this `$id` start from here, and not from the file, which isn't followed.",
          location: location.child("$id"),
        });
    },
  };
}

/** Whether some reference is one to a part of `resource`, which could be meant. */
function refersWithin(resource: Json, schema: Json, seen: Set<Json> = new Set()): boolean {
  if ((!isObject(schema) && !isArray(schema)) || seen.has(schema)) return false;
  seen.add(schema);
  const path = isObject(schema) && typeof schema.$ref === "string" ? parsePointer(schema.$ref) : undefined;
  return (
    (path !== undefined && valueAt(resource, path) !== undefined) ||
    Object.values(schema).some((part) => refersWithin(resource, part, seen))
  );
}
