import type { CheckError } from "./validator.js";

/**
 * The errors found so far, null where there are none, and those of a part. The first list grows: one made anew for each
 * item of an array would take time by the square of their number.
 */
export function joinErrors(found: CheckError[] | null, more: CheckError[]): CheckError[] {
  if (found === null) return more;
  for (const error of more) found.push(error);
  return found;
}
