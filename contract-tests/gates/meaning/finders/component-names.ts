import { type OpenApiDocument, objectOr } from "../../../../generator/openapi/document.js";
import type { Finder, Found } from "./finder.js";

/** What a section of components becomes in the package, where its names are the names of exports. */
const EXPORTS = { schemas: "the type", securitySchemes: "the function" } as const;

/** The package exports something for each schema and security scheme, used or not. */
export const componentNames: Finder = ({ base, revision }) =>
  Object.entries(EXPORTS).flatMap(([section, thing]) => {
    const before = namesOf(base, section);
    const after = namesOf(revision, section);
    const removed = [...before].filter((name) => !after.has(name));
    const added = [...after].filter((name) => !before.has(name));
    return [
      ...removed.map(
        (name): Found => ({
          rule: "component-removed",
          verdict: "breaking",
          path: ["components", section, name],
          message: `Component \`${name}\` was removed, and with it ${thing} of the package that is made of it.`,
        }),
      ),
      ...added.map(
        (name): Found => ({
          rule: "component-added",
          verdict: "additive",
          path: ["components", section, name],
          message: `Component \`${name}\` was added.`,
        }),
      ),
    ];
  });

function namesOf(document: OpenApiDocument, section: string): Set<string> {
  return new Set(Object.keys(objectOr(objectOr(document.components)[section])));
}
