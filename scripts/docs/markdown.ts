import { inline } from "../../generator/package/readme/markdown.js";

/** Text of a document as a code span (CommonMark 0.31.2, section 6.1). */
export function code(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  // A cell of a table can't have that as code (GitHub Flavored Markdown 0.29, section 4.10).
  if (line.includes("\\|")) return inline(line);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^[`\s]|[`\s]$/.test(line) || line === "" ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}

/** A text that may have markup of its own, on the one line that a cell of a table has. */
export function onOneLine(markdown: string): string {
  return markdown.trim().replaceAll(/\s+/g, " ");
}

/** A table of GitHub Flavored Markdown; its cells are markup. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  const cell = (markup: string) => markup.replaceAll(/(?<!\\)\|/g, "\\|");
  return lines.map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n");
}

/** What there is of some paragraphs, one after the other. */
export function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts
    .flatMap((text) => (text === undefined || text.trim() === "" ? [] : [text.trim()]))
    .join("\n\n");
}

/** A block of code whose fence no line of it ends (CommonMark 0.31.2, section 4.5). */
export function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
