import type { ValidationIssue } from "./standard-schema.js";

/** An issue on its way out to the value that is validated. */
export interface FoundIssue extends ValidationIssue {
  /** From the inside out: whoever has a part adds to its end, which takes no longer the deeper the part is. */
  readonly path: (string | number)[];
  pointer: string;
}

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
  path: readonly (string | number)[],
  pointer: string,
  issues: FoundIssue[],
): FoundIssue[] {
  for (const issue of issues) {
    for (const step of path) issue.path.push(step);
    issue.pointer = pointer + issue.pointer;
  }
  return issues;
}
