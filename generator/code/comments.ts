/**
 * The one door through which a text of a document becomes a documentation comment. No line of it can end the
 * comment, begin a tag or reach past the line: control and direction characters become spaces, the end-of-comment
 * mark is broken up, `@` at the start of a line is escaped.
 */
export function commentText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, " ")
    .replaceAll("*/", "*\\/")
    .replace(/^(\s*)@/gm, "$1\\@")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/**
 * Lines that came through `commentText`, and tags, as one documentation comment with a line break behind it. Nothing
 * where there are no words.
 */
export function docComment(text: string, indent = ""): string {
  if (text === "") return "";
  const lines = text.split("\n");
  if (lines.length === 1) return `${indent}/** ${text} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}
