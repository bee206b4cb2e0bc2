import type { ValidationIssue } from "./standard-schema.js";

/** An issue while its place is still told from a part of the value. */
export type FoundIssue = { -readonly [Name in keyof ValidationIssue]: ValidationIssue[Name] };

/** The issues found so far, null where there are none, and one more. A list begun with an issue has no room to spare. */
export function addIssue(found: FoundIssue[] | null, issue: FoundIssue): FoundIssue[] {
  if (found === null) return [issue];
  found.push(issue);
  return found;
}

/**
 * The issues found so far, null where there are none, and those of a part. The first list grows: one made anew for each
 * item of an array would take time by the square of their number.
 */
export function joinIssues(found: FoundIssue[] | null, more: FoundIssue[]): FoundIssue[] {
  if (found === null) return more;
  for (const issue of more) found.push(issue);
  return found;
}

/** The issues of a part, as those of the value that has it at this place. */
export function issuesWithin(
  path: ValidationIssue["path"],
  pointer: string,
  issues: FoundIssue[],
): FoundIssue[] {
  for (const issue of issues) {
    issue.path = [...path, ...issue.path];
    issue.pointer = pointer + issue.pointer;
  }
  return issues;
}
