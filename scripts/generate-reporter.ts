import { relative } from "node:path";
import type { Generated, RunStage } from "../generator/pipeline.js";
import type { Problem } from "../generator/problem.js";
import { countProblems, renderProblems } from "../generator/problem-report.js";
import type { FolderDifference } from "../generator/write.js";
import type { CommandOptions } from "./generate-options.js";

/** Tells how a run went, in one form from its first line to its last. */
export interface Reporter {
  readonly stage: RunStage;
  /** Each of these ends the run and gives the exit code. */
  finish(options: CommandOptions, generated: Generated, difference: FolderDifference): number;
  problems(problems: readonly Problem[]): number;
  usage(message: string): number;
}

const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;
const dim = (text: string) => `\u001b[2m${text}\u001b[22m`;
const green = (text: string) => `\u001b[32m${text}\u001b[39m`;
const red = (text: string) => `\u001b[31m${text}\u001b[39m`;
const plain = (text: string) => text;

interface TextReporter extends Reporter {
  /** Nothing that counts has changed since a run that found so many warnings. */
  unchanged(options: CommandOptions, warnings: number): number;
}

/** For a person: colours on a terminal, the same lines without them in a log (NO_COLOR, https://no-color.org). */
export function textReporter(): TextReporter {
  const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const paint = color ? { bold, dim, green, red } : { bold: plain, dim: plain, green: plain, red: plain };
  const started = performance.now();
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const here = (file: string) => relative(process.cwd(), file) || ".";
  const end = ({ out, check }: CommandOptions, isWritten: boolean): number => {
    const total = `${((performance.now() - started) / 1000).toFixed(2)} s`;
    const result = check ? "is what the document gives" : isWritten ? "is written" : "is up to date";
    say(`${paint.bold(here(out))} ${result} ${paint.dim(`(${total})`)}`);
    return 0;
  };
  const tellWarnings = (words: string) =>
    process.stderr.write(`\n${paint.bold(words)}: \`--warnings\` prints them.\n`);

  return {
    async stage(name, run, summarize) {
      const begun = performance.now();
      const made = await run();
      const took = `${(performance.now() - begun).toFixed(0)} ms`;
      say(
        `${paint.green(color ? "✓" : "-")} ${name.padEnd(10)} ${paint.dim(took.padStart(7))}  ${summarize(made)}`,
      );
      return made;
    },

    finish(options, { warnings }, difference) {
      if (warnings.length > 0 && options.warnings)
        process.stderr.write(`\n${renderProblems(warnings, { color, cwd: process.cwd() })}\n`);
      else if (warnings.length > 0) tellWarnings(countProblems(warnings));
      const lines = describe(difference);
      if (options.check && lines.length > 0) {
        process.stderr.write(
          `\n${paint.red("✗")} ${here(options.out)} isn't what the document gives:\n${lines.map((line) => `  ${line}\n`).join("")}` +
            "Run `npm run generate` and commit what it changes.\n",
        );
        return 1;
      }
      if (!options.check) for (const line of lines) say(`  ${line}`);
      return end(options, lines.length > 0);
    },

    unchanged(options, warnings) {
      if (warnings > 0) tellWarnings(`${warnings} ${warnings === 1 ? "warning" : "warnings"}`);
      return end(options, false);
    },

    problems(problems) {
      process.stderr.write(`\n${renderProblems(problems, { color, cwd: process.cwd() })}\n`);
      process.stderr.write("Nothing was written.\n");
      return 1;
    },

    usage(message) {
      process.stderr.write(`${message}\n`);
      return 2;
    },
  };
}

/** For a program: one JSON object on standard output, at the end. */
export function jsonReporter(): Reporter {
  const stages: { name: string; milliseconds: number; made: string }[] = [];
  const print = (result: object) => process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);

  return {
    async stage(name, run, summarize) {
      const begun = performance.now();
      const made = await run();
      stages.push({ name, milliseconds: Math.round(performance.now() - begun), made: summarize(made) });
      return made;
    },

    finish({ out, check }, { files, warnings }, difference) {
      const ok = !check || describe(difference).length === 0;
      print({ ok, out, stages, problems: warnings, files: [...files.keys()].sort(), ...difference });
      return ok ? 0 : 1;
    },

    problems(problems) {
      print({ ok: false, stages, problems });
      return 1;
    },

    usage(message) {
      print({ ok: false, usage: message });
      return 2;
    },
  };
}

/** What is built follows from the sources: it counts, but a person needs no list of it. */
function describe(difference: FolderDifference): string[] {
  const paths = (["added", "changed", "removed"] as const).flatMap((change) =>
    difference[change].map((path) => ({
      line: `${change.padEnd(8)} ${path}`,
      isBuilt: path.startsWith("dist/"),
    })),
  );
  const built = paths.filter(({ isBuilt }) => isBuilt).length;
  const lines = paths.filter(({ isBuilt }) => !isBuilt).map(({ line }) => line);
  return built === 0 ? lines : [...lines, `and ${built} built files in dist/`];
}
