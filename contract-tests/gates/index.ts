import { clean } from "./clean.js";
import { consumers } from "./consumers.js";
import type { Gate } from "./gate.js";
import { meaning } from "./meaning.js";
import { packed } from "./package.js";
import { suite } from "./suite.js";

/** In the order in which they are asked: what the next ones build on comes first. */
export const GATES: readonly Gate[] = [clean, meaning, suite, packed, consumers];
