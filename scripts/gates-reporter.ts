import type { GateResult } from "../contract-tests/gates/gate.js";
import { renderProblems } from "../generator/problem-report.js";

/** Tells how the gates went, in one form from its first line to its last. */
export interface GatesReporter {
  gate(name: string, result: GateResult): void;
  /** @param more What else a program is told. */
  finish(more?: object): void;
}

/** For a person: a line a gate while they are asked, then what failed. */
export function textReporter(): GatesReporter {
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const failed: string[] = [];
  return {
    gate(name, { passed, figure, problems, command }) {
      process.stdout.write(`${passed ? "✓" : "✗"} ${name.padEnd(10)} ${figure}\n`);
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

/** For a program: one JSON object on standard output, at the end. */
export function jsonReporter(): GatesReporter {
  const gates: (GateResult & { readonly name: string })[] = [];
  return {
    gate(name, result) {
      gates.push({ name, ...result });
    },

    finish(more) {
      const ok = gates.every(({ passed }) => passed);
      process.stdout.write(`${JSON.stringify({ ok, gates, ...more }, null, 2)}\n`);
    },
  };
}
