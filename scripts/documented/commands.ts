import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A command as a document has it, for a shell. */
export interface Command {
  readonly command: string;
  /** Whether it is but mentioned, in a sentence. */
  readonly inSentence: boolean;
}

const PROGRAM = "(?:npm|npx|node|git|curl|bash) ";

/** Code of a paragraph of its own: indented, or between fences. What a recorded session shows is its own test's. */
const INDENTED = new RegExp(`^ {4}(${PROGRAM}.*)$`, "gm");
const FENCED = /^```(?!console)(\w*)\n(.*?)^```$/gms;
const INLINE = new RegExp(`\`(${PROGRAM}[^\`]+)\``, "g");

/** In a block of code: a line of a shell, the value of a key of YAML, or a step of Jenkins. */
const IN_BLOCK = new RegExp(`^\\s*(?:\\w+: )?(${PROGRAM}.*)$|sh '(${PROGRAM}[^']*)'`, "gm");

/** Every command of a text in Markdown: each of those that `&&` joins, without comments. One with `…` is none yet. */
export function commandsOf(text: string): Command[] {
  const blocks = [...text.matchAll(FENCED)].flatMap(([, , code = ""]) => [...code.matchAll(IN_BLOCK)]);
  const prose = text.replace(FENCED, "");
  return [
    ...inLines([...blocks, ...prose.matchAll(INDENTED)]).map((command) => ({ command, inSentence: false })),
    ...inLines([...prose.matchAll(INLINE)]).map((command) => ({ command, inSentence: true })),
  ];
}

function inLines(lines: readonly RegExpExecArray[]): string[] {
  return lines
    .map(([, line, inStep]) => line ?? inStep ?? "")
    .flatMap((line) => line.replace(/\s+#.*$/, "").split(" && "))
    .map((command) => command.trim())
    .filter((command) => !command.includes("…"));
}

/** The commands of all documents of a project that people read, each with the document, seen from there. */
export function documentedCommands(project: string): (Command & { readonly file: string })[] {
  const files = [
    "README.md",
    "CONTRIBUTING.md",
    "generated/README.md",
    ...readdirSync(join(project, "docs")).flatMap((name) => (name.endsWith(".md") ? `docs/${name}` : [])),
  ];
  return files.flatMap((file) =>
    commandsOf(readFileSync(join(project, file), "utf8")).map((command) => ({ ...command, file })),
  );
}
