import { stripVTControlCharacters, styleText } from "node:util";

/** What of an output stream decides how text is shown on it. */
export interface Output {
  readonly isTTY?: boolean;
  /** The width of a terminal. */
  readonly columns?: number;
}

/**
 * Each control character as one visible character, so that columns stay: C0 and DEL by their pictures (Unicode block
 * Control Pictures), C1 and what changes the direction of writing by U+FFFD. A text of a document that goes through
 * here can't move the cursor, change the terminal or begin a line.
 */
export function inert(text: string): string {
  return text.replace(/[\t\n\r]/g, " ").replace(/\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

const STYLES = ["bold", "dim", "red", "green", "yellow"] as const;

/** Gives a text a style, or leaves it as it is. */
export type Paint = Readonly<Record<(typeof STYLES)[number], (text: string) => string>>;

export const PLAIN: Paint = { bold: String, dim: String, red: String, green: String, yellow: String };

/** Select Graphic Rendition (ECMA-48, 8.3.117). */
export const COLORS: Paint = {
  ...PLAIN,
  ...Object.fromEntries(
    STYLES.map((style) => [style, (text: string) => styleText(style, text, { validateStream: false })]),
  ),
};

/** The styles that a stream is to have. */
export function paintFor(output: Output): Paint {
  return hasColors(output) ? COLORS : PLAIN;
}

/**
 * Whether a stream is to have colours: FORCE_COLOR (https://force-color.org) turns them on, or off where it is 0, as
 * Node.js itself reads it; else a terminal has them, unless NO_COLOR (https://no-color.org) is set or it is a dumb one.
 */
function hasColors({ isTTY }: Output): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTTY === true && !NO_COLOR && TERM !== "dumb";
}

/** The most that a line of text is read well at, in characters. */
const WIDEST = 100;

/** How wide a line may be: what a terminal has and a person reads well; without an end in a pipe. */
export function widthOf({ isTTY, columns }: Output): number {
  return isTTY === true ? Math.min(columns || 80, WIDEST) : Number.POSITIVE_INFINITY;
}

/**
 * A text in lines of at most `width` characters, broken between words alone: a word that is longer stays whole. Each line
 * after the first begins with `indent` spaces. Styles take no room.
 */
export function wrap(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(" ")) {
    const longer: string = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && stripVTControlCharacters(longer).length > width) {
      lines.push(line);
      line = " ".repeat(indent) + word;
    } else line = longer;
  }
  return [...lines, line ?? ""].join("\n");
}

/** A text cut to `width` characters, `…` standing for what is left out. It has no styles. */
export function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
