import { DocumentError } from "../problem.js";
import { errorIn } from "./problems.js";

/** Whether an error is the engine's for too many calls within each other. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("call stack");
}

/** What a document is refused with whose schemas hold or refer to each other, one the next, hundreds of levels deep. */
export function tooDeep(file: string): DocumentError {
  return new DocumentError([
    errorIn(file, "nesting", "The document's schemas lead too deep into each other."),
  ]);
}
