import {
  arrayOr,
  isObject,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
} from "../../../../generator/openapi/document.js";
import type { Finder } from "./finder.js";

/** A client without `auth` takes those of the environment, by the document's own scheme. */
export const defaultCredentials: Finder = ({ base, revision }) => {
  const [before, after] = [defaultScheme(base), defaultScheme(revision)];
  if (before === undefined || before === after) return [];
  return [
    {
      rule: "default-credentials-changed",
      verdict: "breaking",
      path: ["security"],
      message: `Clients that are given no credentials take those of ${after === undefined ? "nobody" : `\`${after}\``} from the environment, no longer those of \`${before}\`.`,
    },
  ];
};

/** The only scheme of the first alternative, where it says what its variables are called (`x-environment`). */
function defaultScheme(document: OpenApiDocument): string | undefined {
  const [name, ...others] = Object.keys(objectOr(arrayOr(document.security)[0]));
  const schemes: JsonObject = objectOr(objectOr(document.components).securitySchemes);
  const isKnown = name !== undefined && isObject(objectOr(schemes[name])["x-environment"]);
  return isKnown && others.length === 0 ? name : undefined;
}
