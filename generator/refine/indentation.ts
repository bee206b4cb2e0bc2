/** The compiler's printer indents by four columns; everything else here by two. */
export function halveIndentation(text: string): string {
  return text.replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 2));
}
