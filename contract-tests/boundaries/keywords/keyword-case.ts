import type { Json } from "../../../generator/openapi/document.js";
import type { Direction } from "../../support/parts.js";

/** A small schema, and all that the suite derives from it. */
export interface KeywordCase {
  readonly title: string;
  readonly schema: Json;
  /** `sent` where nothing is said. */
  readonly direction?: Direction;
  /** Why the printed type says less than a type could, where it does: the compiler isn't asked. */
  readonly untyped?: string;
  /** The titles of the boundary values, but for those of `type` where the table isn't about it. */
  readonly taken: readonly string[];
  /** The titles of the counter-examples, likewise. */
  readonly refused: readonly string[];
}
