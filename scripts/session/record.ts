import { rmSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../generator/problem.js";
import { ProjectCopy } from "../project-copy.js";
import { leftOnTerminal, writtenOnTerminal } from "../terminal.js";

/** What the README shows of the project at work. */
const LINES = [
  "sed -i 's/^paths:/pahts:/' spec/openapi.yaml",
  "npm run generate",
  "sed -i 's/^pahts:/paths:/' spec/openapi.yaml",
  "npm run generate",
  "npm run gates -- --gate clean --gate meaning",
];

const BEGIN = "<!-- session -->\n";
const END = "<!-- end -->\n";

/** Runs the commands, in a copy of the project, and gives what a terminal shows of them. */
export function recordSession(): string {
  const project = new ProjectCopy(["CHANGELOG.md"]);
  try {
    // What is made once for a clone, and kept, belongs to no command.
    project.generate();
    project.run("gates", "--help");
    rmSync(join(project.folder, "generated/dist"), { recursive: true });
    const shown = LINES.map((line) => {
      // npm's own lines say what is run, which is above them.
      const silent = line.replace("npm run ", "npm run --silent ");
      const terminal = { folder: project.folder, columns: 100, env: { NO_COLOR: "1" } };
      return `$ ${line}\n${leftOnTerminal(writtenOnTerminal(silent, terminal)).replace(/^\n+/, "")}`.trimEnd();
    });
    return `${shown.join("\n").replace(/\n\n+/g, "\n")}\n`;
  } finally {
    project.remove();
  }
}

/**
 * A text with a session in the place of the one that it has.
 *
 * @throws UsageError where it has no place for one.
 */
export function withSession(text: string, session: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin < 0 || end < 0)
    throw new UsageError(`README.md has no ${BEGIN.trim()} with ${END.trim()} after it.`);
  return `${text.slice(0, begin + BEGIN.length)}\`\`\`console\n${session}\`\`\`\n${text.slice(end)}`;
}

/** Without what differs from run to run. */
export function withoutTimes(text: string): string {
  return text.replace(/\(\d+\.\d\d s\)/g, "(… s)");
}
