import { relative, sep } from "node:path";
import type { GateResult, Note } from "../contract-tests/gates/gate.js";
import { inert, renderProblems } from "../generator/problem-report.js";

/** Tells how the gates went, in one form from its first line to its last. */
export interface GatesReporter {
  gate(name: string, result: GateResult): void;
  /** @param more What else a program is told. */
  finish(more?: object): void;
}

/** For a person: a line a gate while they are asked, with what is worth a note below it; then what failed. */
export function textReporter(): GatesReporter {
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const failed: string[] = [];
  return {
    gate(name, { passed, figure, problems, notes = [], command }) {
      process.stdout.write(`${passed ? "✓" : "✗"} ${name.padEnd(10)} ${figure}\n`);
      for (const note of notes) process.stdout.write(`${inLines(note)}\n`);
      if (passed) return;
      failed.push(
        [
          `${name}:`,
          renderProblems(problems, { color, cwd: process.cwd() }),
          ...(command === undefined ? [] : [`\`${command}\` mends it.`]),
        ].join("\n\n"),
      );
    },

    finish() {
      for (const text of failed) process.stderr.write(`\n${text}\n`);
    },
  };
}

function inLines({ label, message, place: { file, line, pointer } }: Note): string {
  const where = `${relative(process.cwd(), file)}:${line} ${pointer}`;
  return `    ${label.padEnd(10)} ${inert(where)}\n${" ".repeat(15)}${inert(message)}`;
}

/** For a program: one JSON object on standard output, at the end. Each path in it is seen from `root`. */
export function jsonReporter(root: string): GatesReporter {
  const fromRoot = (_: string, value: unknown) =>
    typeof value === "string" && value.startsWith(root + sep) ? relative(root, value) : value;
  const gates: (GateResult & { readonly name: string })[] = [];
  return {
    gate(name, result) {
      gates.push({ name, ...result });
    },

    finish(more) {
      const ok = gates.every(({ passed }) => passed);
      process.stdout.write(`${JSON.stringify({ ok, gates, ...more }, fromRoot, 2)}\n`);
    },
  };
}
