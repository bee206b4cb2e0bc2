import { type OpenApiDocument, objectOr, stringOr } from "../../../../generator/openapi/document.js";
import { defaultName } from "../../../../generator/package/index.js";
import type { Finder } from "./finder.js";

/** What programs import, and npm installs. */
export const packageName: Finder = ({ base, revision }) => {
  const [before, after] = [nameOf(base), nameOf(revision)];
  if (before === after) return [];
  const wished = objectOr(revision.info)["x-package-name"];
  return [
    {
      rule: "package-renamed",
      verdict: "breaking",
      path: ["info", wished === undefined ? "title" : "x-package-name"],
      message: `The package is ${after} now, no longer ${before}. \`x-package-name\` in \`info\` keeps a name.`,
    },
  ];
};

function nameOf(document: OpenApiDocument): string {
  return defaultName(document, stringOr(objectOr(document.info).title) ?? "");
}
