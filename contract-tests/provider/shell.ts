/** A part of a word of the shell: text, the value of a variable, or the access token in what a command prints. */
export type ShellPart =
  | { readonly text: string }
  | { readonly name: string }
  | { readonly tokenOf: readonly ShellWord[] };

/** One word of a command line, of parts without a gap between them. */
export type ShellWord = readonly ShellPart[];

export function literal(text: string): ShellPart {
  return { text };
}

/** @param name - Letters, digits and `_`, as the model lets them through. */
export function variable(name: string): ShellPart {
  return { name };
}

/** What joins lines that are one for the shell (section 2.2.1). */
const CONTINUED = " \\\n    ";

/**
 * A command line for sh (POSIX.1-2024, Shell Command Language, section 2.2): whatever is in it, it stays one command. Where
 * it would be longer than `width` it goes on in further lines, each with whole options and their values.
 */
export function commandLine(words: readonly ShellWord[], width = Number.POSITIVE_INFINITY): string {
  const lines: string[] = [];
  let line = "";
  for (const text of optionsOf(words.map((word) => joined(word).map(quoted).join("")))) {
    const longer = line === "" ? text : `${line} ${text}`;
    if (line !== "" && longer.length > width - CONTINUED.length) {
      lines.push(line);
      line = text;
    } else line = longer;
  }
  return [...lines, line].join(CONTINUED);
}

/** Each option with its value; what comes last stands alone. */
function optionsOf(words: readonly string[]): string[] {
  const options: string[] = [];
  for (const [index, word] of words.entries()) {
    const isApart = word.startsWith("--") || index === words.length - 1;
    if (isApart || options.length === 0) options.push(word);
    else options.push(`${options.pop()} ${word}`);
  }
  return options;
}

/** Text beside text is one. */
function joined(word: ShellWord): ShellPart[] {
  const parts: ShellPart[] = [];
  for (const part of word) {
    const last = parts.at(-1);
    if (last && "text" in last && "text" in part) parts.splice(-1, 1, { text: last.text + part.text });
    else parts.push(part);
  }
  return parts;
}

/** The access token of an answer as RFC 6749, section 5.1, has it; JSON isn't told from text there. */
const TOKEN_IN_ANSWER = String.raw`sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p'`;

function quoted(part: ShellPart): string {
  if ("name" in part) return `"$${part.name}"`;
  if ("tokenOf" in part) return `"$(${commandLine(part.tokenOf)} | ${TOKEN_IN_ANSWER})"`;
  if (/^[\w@%+=:,./-]+$/.test(part.text)) return part.text;
  return `'${part.text.replace(/['\p{Cc}\p{Bidi_Control}]/gu, outsideQuotes)}'`;
}

/** A quote, or a character that a terminal takes for a command, or writes in another order. A line feed is none, and `$(…)` would drop it. */
function outsideQuotes(character: string): string {
  if (character === "'") return String.raw`'\''`;
  if (character === "\n") return character;
  const bytes = [...new TextEncoder().encode(character)].map(
    (byte) => `\\${byte.toString(8).padStart(3, "0")}`,
  );
  return `'"$(printf '${bytes.join("")}')"'`;
}
