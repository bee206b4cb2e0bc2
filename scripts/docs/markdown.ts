/** Text of a document as a code span (CommonMark 0.31.2, section 6.1) that a cell of a table can hold, too. */
export function code(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^[`\s]|[`\s]$/.test(line) || line === "" ? " " : "";
  return `${fence}${space}${line}${space}${fence}`.replaceAll("|", "\\|");
}

/** A text that may have markup of its own, on the one line that a cell of a table has. */
export function onOneLine(markdown: string): string {
  return markdown
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?<!\\)\|/g, "\\|");
}

/** A table of GitHub Flavored Markdown; its cells are markup. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
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
