import type { Path } from "../../../../generator/openapi/pointer.js";
import type { Rule } from "./rule.js";

/** What the client does by an extension is a promise, too; the rest describes, or is the sandbox's alone. */
export const extensions: Rule = ({ type, kind, property = "", path, before }) => {
  const name = property.startsWith("x-")
    ? property
    : type === "SpecExtension"
      ? extensionIn(path)
      : undefined;
  if (name === undefined) return undefined;
  if (name === "x-envelope") return { rule: "envelope-changed", verdict: "breaking" };
  if (name !== "x-environment") return { rule: "extension-changed", verdict: "editorial" };
  const isNew = kind === "added" || before.value === undefined;
  return isNew && kind !== "removed"
    ? { rule: "environment-added", verdict: "additive" }
    : { rule: "environment-changed", verdict: "breaking" };
};

function extensionIn(path: Path): string | undefined {
  return path.findLast((token) => token.startsWith("x-"));
}
