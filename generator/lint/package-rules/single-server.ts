import type { Oas3Visitor, UserContext } from "@redocly/openapi-core";

/** Servers of a path or an operation (OpenAPI 3.1.1 sections 4.8.9 and 4.8.10): a client has one base URL for all. */
export function singleServer(): Oas3Visitor {
  const warn = (holder: { readonly servers?: unknown }, { report, location }: UserContext): void => {
    if (holder.servers !== undefined)
      report({
        message: "A client sends every request to its one `baseUrl`: it doesn't know of these servers.",
        location: location.child("servers").key(),
      });
  };
  return { PathItem: warn, Operation: warn };
}
