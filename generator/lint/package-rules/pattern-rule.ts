import type { Oas3Visitor, Overlay1Visitor, UserContext } from "@redocly/openapi-core";
import { isObject } from "../../openapi/document.js";

/** What a message calls a pattern, and what is held against it: a `pattern`, or a name of `patternProperties`. */
export interface PatternWords {
  readonly pattern: "pattern" | "name";
  readonly value: "value" | "property";
}

/** What is wrong with a pattern, in words. */
export type JudgePattern = (pattern: string, words: PatternWords) => string | undefined;

/** A rule for every pattern of a document, and one for those that an overlay brings. */
export function patternRule(judge: JudgePattern): {
  readonly oas3: () => Oas3Visitor;
  readonly overlay1: () => Overlay1Visitor;
} {
  return {
    oas3: () => ({ Schema: (schema: unknown, context: UserContext) => judgeSchema(schema, context, judge) }),
    overlay1: () => ({ Root: (root: unknown, context: UserContext) => judgeDeep(root, context, judge) }),
  };
}

function judgeSchema(
  schema: unknown,
  { report, location }: Pick<UserContext, "report" | "location">,
  judge: JudgePattern,
): void {
  if (!isObject(schema)) return;
  const { pattern, patternProperties } = schema;
  if (typeof pattern === "string") {
    const message = judge(pattern, { pattern: "pattern", value: "value" });
    if (message) report({ message, location: location.child("pattern") });
  }
  for (const name of isObject(patternProperties) ? Object.keys(patternProperties) : []) {
    const message = judge(name, { pattern: "name", value: "property" });
    if (message) report({ message, location: location.child(["patternProperties", name]).key() });
  }
}

/** What an overlay puts into a document has no place yet, so that anything in it may be a schema. */
function judgeDeep(
  node: unknown,
  { report, location }: Pick<UserContext, "report" | "location">,
  judge: JudgePattern,
): void {
  if (typeof node !== "object" || node === null) return;
  judgeSchema(node, { report, location }, judge);
  for (const [key, child] of Object.entries(node))
    judgeDeep(child, { report, location: location.child(key) }, judge);
}
