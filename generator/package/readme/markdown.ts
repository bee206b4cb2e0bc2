/** A text of the document inside a line of Markdown: no markup of its own, no line break. */
export function inline(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>()#|!]/g, "\\$&");
}

export function codeBlock(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

/** A table of code and what is to be said of it. */
export function codeTable(
  heading: string,
  rows: readonly (readonly [code: string, words: string])[],
): string {
  return [`| ${heading} | |`, "|---|---|", ...rows.map(([code, words]) => `| \`${code}\` | ${words} |`)].join(
    "\n",
  );
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${last}` : last;
}
