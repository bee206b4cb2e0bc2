import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isObject } from "../../openapi/document.js";

/** JSON Schema 2020-12 and OpenAPI's dialect of it (3.1.1 section 4.8.24.5); newer ones of OpenAPI mean the same here. */
const KNOWN =
  /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.1\/dialect\/.+)#?$/;

/** A schema of another dialect, whose keywords may mean something else. */
export function knownDialect(): Oas3Visitor {
  const warn = (holder: unknown, field: string, { report, location }: UserContext): void => {
    const dialect = isObject(holder) ? holder[field] : undefined;
    if (typeof dialect === "string" && !KNOWN.test(dialect))
      report({
        message: "Schemas are read as JSON Schema 2020-12, whatever the dialect that is named here.",
        location: location.child(field),
      });
  };
  return {
    Root: (root: unknown, context) => warn(root, "jsonSchemaDialect", context),
    Schema: (schema: unknown, context) => warn(schema, "$schema", context),
  };
}
