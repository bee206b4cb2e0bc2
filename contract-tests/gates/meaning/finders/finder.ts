import type { Path } from "../../../../generator/openapi/pointer.js";
import type { Judgement, Pair } from "../change.js";

/** Something that has changed and that Redocly doesn't look at, with what it means. */
export interface Found extends Judgement {
  readonly path: Path;
  readonly message: string;
}

/** Looks at one thing in both documents. */
export type Finder = (pair: Pair) => readonly Found[];
