import type { Change, Judgement } from "../change.js";

/** Says what a change means where Redocly doesn't know better; undefined where that isn't this rule's concern. */
export type Rule = (change: Change) => Judgement | undefined;
