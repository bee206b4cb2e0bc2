import { arrayOr, type OpenApiDocument, objectOr, stringOr } from "../../../../generator/openapi/document.js";
import type { Finder } from "./finder.js";

/** A client without a `baseUrl` talks to the first server. */
export const defaultServer: Finder = ({ base, revision }) => {
  const [before, after] = [firstServer(base), firstServer(revision)];
  return before === after
    ? []
    : [
        {
          rule: "default-server-changed",
          verdict: "breaking",
          path: ["servers", "0", "url"],
          message: `Clients that name no server talk to ${after} now, no longer to ${before}.`,
        },
      ];
};

/** With the values that its variables have by default; without servers where the document came from (OpenAPI 3.1.1, section 4.8.1.1). */
function firstServer(document: OpenApiDocument): string {
  const { url, variables } = objectOr(arrayOr(document.servers)[0]);
  return (stringOr(url) ?? "/").replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    return stringOr(objectOr(objectOr(variables)[name]).default) ?? whole;
  });
}
