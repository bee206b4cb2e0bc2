import { arrayOr, type OpenApiDocument, objectOr } from "../../../../generator/openapi/document.js";
import { serverUrl } from "../../../../generator/openapi/server-url.js";
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

/** Without servers where the document came from (OpenAPI 3.1.1, section 4.8.1.1). */
function firstServer(document: OpenApiDocument): string {
  return serverUrl(objectOr(arrayOr(document.servers)[0])) ?? "/";
}
