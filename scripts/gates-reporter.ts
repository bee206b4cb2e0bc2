import { relative, sep } from "node:path";
import type { GateResult, Note } from "../contract-tests/gates/gate.js";
import { renderProblems } from "../generator/problem-report.js";
import { inert, paintFor, widthOf, wrap } from "../generator/terminal-text.js";
import { callerFolder, onStandardError } from "./command-line.js";
import { StatusLine } from "./status-line.js";

/** Tells how the gates went, in one form from its first line to its last. */
export interface GatesReporter {
  /** Before a gate is asked. */
  asking(name: string): void;
  gate(name: string, result: GateResult): void;
  /** @param more What else a program is told. */
  finish(more?: object): void;
}

/** The column where beside a gate's name begins what it has found. */
const FIGURES = 13;

/** For a person: a line a gate while they are asked, with what is worth a note below it; then what failed. */
export function textReporter(): GatesReporter {
  const status = new StatusLine();
  const paint = paintFor(process.stdout);
  const width = widthOf(process.stdout);
  const failed: string[] = [];
  return {
    asking(name) {
      status.show(`  ${name} …`);
    },

    gate(name, { passed, figure, problems, notes = [], command }) {
      status.clear();
      const sign = passed ? paint.green("✓") : paint.red("✗");
      const line = `${sign} ${paint.bold(name)}${" ".repeat(FIGURES - name.length - 2)}${inert(figure)}`;
      process.stdout.write(`${wrap(line, width, FIGURES)}\n`);
      for (const note of notes) process.stdout.write(`${inLines(note, width)}\n`);
      if (passed) return;
      failed.push(
        [
          `${name}:`,
          renderProblems(problems, onStandardError()),
          ...(command === undefined ? [] : [`\`${command}\` mends it.`]),
        ].join("\n\n"),
      );
    },

    finish() {
      for (const text of failed) process.stderr.write(`\n${text}\n`);
    },
  };
}

/** The column where beside its label begins what a note says. */
const NOTES = 15;

function inLines({ label, message, place: { file, line, pointer } }: Note, width: number): string {
  const where = `${relative(callerFolder(), file)}:${line} ${pointer}`;
  const told = wrap(`${" ".repeat(NOTES)}${inert(message)}`, width, NOTES);
  return `    ${label.padEnd(NOTES - 5)} ${inert(where)}\n${told}`;
}

/** For a program: one JSON object on standard output, at the end. Each path in it is seen from `root`. */
export function jsonReporter(root: string): GatesReporter {
  const fromRoot = (_: string, value: unknown) =>
    typeof value === "string" && value.startsWith(root + sep) ? relative(root, value) : value;
  const gates: (GateResult & { readonly name: string })[] = [];
  return {
    asking() {},

    gate(name, result) {
      gates.push({ name, ...result });
    },

    finish(more) {
      const ok = gates.every(({ passed }) => passed);
      process.stdout.write(`${JSON.stringify({ ok, gates, ...more }, fromRoot, 2)}\n`);
    },
  };
}
