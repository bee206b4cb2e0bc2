import { arrayOr } from "../../../../generator/openapi/document.js";
import type { Rule } from "./rule.js";

/** Calls of what gets a server of its own went to the document's until now. */
export const ownServers: Rule = ({ type, kind, path }) =>
  type === "ServerList" && kind === "added" && path.length > 1
    ? { rule: "own-server-added", verdict: "breaking" }
    : undefined;

/** A value that an address may have is one that clients have put there. */
export const serverVariables: Rule = ({ type, property, before, after }) => {
  if (type !== "ServerVariable" || property !== "enum" || after.value === undefined) return undefined;
  const [was, is] = [arrayOr(before.value), arrayOr(after.value)];
  return before.value === undefined || was.some((value) => !is.includes(value))
    ? { rule: "server-variable-narrowed", verdict: "breaking" }
    : undefined;
};
