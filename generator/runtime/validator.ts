import type { FoundIssue } from "./found-issues.js";
import type { ValidationIssue, Validator } from "./standard-schema.js";

/** A function of a module of validators: what is wrong with a value, or null. */
export type CheckFunction = (data: unknown) => FoundIssue[] | null;

/** How many issues are compared with each other, which is the fastest for a few; more of them are looked up. */
const FEW = 16;

/** The same list with each issue once, and its path from the outside in. */
function finish(issues: FoundIssue[]): FoundIssue[] {
  const seen = issues.length > FEW ? new Set<string>() : undefined;
  let kept = 0;
  for (const issue of issues) {
    const isRepeated = seen
      ? seen.size === seen.add(`${issue.keyword} ${issue.pointer} ${issue.message}`).size
      : isAmong(issues, kept, issue);
    if (isRepeated) continue;
    if (issue.path.length > 1) issue.path.reverse();
    issues[kept++] = issue;
  }
  if (kept < issues.length) issues.length = kept;
  return issues;
}

/** Whether one of the first is the same. A loop: some() over a list of its own makes a refusal take a tenth longer. */
function isAmong(
  issues: readonly ValidationIssue[],
  first: number,
  { keyword, pointer, message }: ValidationIssue,
): boolean {
  for (let index = 0; index < first; index++) {
    const other = issues[index];
    if (other?.keyword === keyword && other.pointer === pointer && other.message === message) return true;
  }
  return false;
}

/**
 * Makes a validator of a function that ajv wrote.
 *
 * Issues come in the order in which ajv met them: those of the alternatives of `anyOf` and `oneOf` before the issue
 * that sums them up. Equal issues of several alternatives are one issue.
 */
export function createValidator<T>(check: CheckFunction): Validator<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "openapi-contract",
      validate: (value) => {
        const issues = check(value);
        // The check is what proves that the value is a T: both are made from the same schema.
        return issues === null ? { value: value as T } : { issues: finish(issues) };
      },
    },
  };
}
