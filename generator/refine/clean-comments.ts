import { type SourceFile, ts } from "ts-morph";
import type { Edit } from "./edit.js";

const INDENTED_CONTINUATION = /^(\s*\*) {5}/;
/** Tags that repeat what the type says. */
const REDUNDANT = /^\s*\* @(?:enum|constant)\b.*$/;

/** Leaves of each comment the words that the document gave it, without the tags of openapi-typescript around them. */
export function cleanComments(file: SourceFile): Edit[] {
  const text = file.getFullText();
  return commentRanges(file.compilerNode).flatMap(({ pos, end }) => {
    const comment = text.slice(pos, end);
    const cleaned = cleanComment(comment);
    if (cleaned === comment) return [];
    if (cleaned !== "") return [{ start: pos, end, text: cleaned }];
    const nextLine = /\s*/y;
    nextLine.lastIndex = end;
    nextLine.test(text);
    return [{ start: pos, end: nextLine.lastIndex, text: "" }];
  });
}

/** Every documentation comment, as the parser sees them: what only looks like one inside a string isn't here. */
function commentRanges(file: ts.SourceFile): { pos: number; end: number }[] {
  const ranges = new Map<number, { pos: number; end: number }>();
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(file.text, node.pos) ?? []) ranges.set(range.pos, range);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...ranges.values()];
}

function cleanComment(comment: string): string {
  const oneLine = /^\/\*\* (?:@description )?([^\n]*?) ?\*\/$/.exec(comment);
  if (oneLine)
    return oneLine[1] === "@constant" || oneLine[1]?.startsWith("@enum ") ? "" : `/** ${oneLine[1]} */`;
  const lines = comment
    .split("\n")
    .filter((line) => !REDUNDANT.test(line))
    .map((line) => line.replace(/^(\s*\* )@description /, "$1").replace(INDENTED_CONTINUATION, "$1 "));
  if (lines.length > 3) return lines.join("\n");
  const [, only = ""] = lines;
  return lines.length < 3 ? "" : `/** ${only.replace(/^\s*\* ?/, "")} */`;
}
