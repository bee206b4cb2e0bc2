import { relative, sep } from "node:path";
import type { Generated, RunStage } from "../generator/pipeline.js";
import type { Problem } from "../generator/problem.js";
import { countProblems, renderProblems } from "../generator/problem-report.js";
import { count } from "../generator/summaries.js";
import { inert, paintFor } from "../generator/terminal-text.js";
import type { FolderDifference } from "../generator/write.js";
import { callerFolder, onStandardError, shellWord, tellUsage } from "./command-line.js";
import { differenceLines } from "./difference-lines.js";
import type { CommandOptions } from "./generate-options.js";
import { StatusLine } from "./status-line.js";

/** Tells how a run went, in one form from its first line to its last. */
export interface Reporter {
  readonly stage: RunStage;
  /** Each of these ends the run and gives the exit code. */
  finish(options: CommandOptions, generated: Generated, difference: FolderDifference): number;
  problems(problems: readonly Problem[]): number;
  usage(message: string): number;
}

interface TextReporter extends Reporter {
  /** Nothing that counts has changed since a run that found so many warnings. */
  unchanged(options: CommandOptions, warnings: number): number;
}

/** For a person: the stages under way on one line of a terminal, or each on a line of a log when it is done. */
export function textReporter(): TextReporter {
  const status = new StatusLine();
  const paint = paintFor(process.stdout);
  const paintProblems = onStandardError();
  const started = performance.now();
  const underWay = new Set<string>();
  const showStages = () => status.show([...underWay].join(", "));
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const complain = (text: string) => process.stderr.write(`${text}\n`);
  const here = (file: string) => inert(relative(callerFolder(), file) || ".");

  const end = (options: CommandOptions, isWritten: boolean): number => {
    const total = `${((performance.now() - started) / 1000).toFixed(2)} s`;
    const result = options.check ? "is what the document gives" : isWritten ? "is written" : "is up to date";
    say(`${paint.green("✓")} ${paint.bold(here(options.out))} ${result} ${paint.dim(`(${total})`)}`);
    const next = nextCommand(options);
    if (next !== undefined) say(`Next: ${paint.bold(next)}`);
    return 0;
  };
  const tellWarnings = (words: string) =>
    complain(`\n${paintProblems.paint.yellow(words)}: \`--warnings\` prints them.`);

  return {
    async stage(name, run, summarize) {
      const begun = performance.now();
      underWay.add(name);
      showStages();
      try {
        const made = await run();
        const took = `${(performance.now() - begun).toFixed(0)} ms`;
        if (!status.isShown) say(`- ${name.padEnd(10)} ${took.padStart(7)}  ${summarize(made)}`);
        return made;
      } finally {
        underWay.delete(name);
        if (underWay.size > 0) showStages();
        else status.clear();
      }
    },

    finish(options, { warnings }, difference) {
      const { check, lintConfig } = options;
      status.clear();
      if (warnings.length > 0 && options.warnings) complain(`\n${renderProblems(warnings, paintProblems)}`);
      else if (warnings.length > 0) tellWarnings(countProblems(warnings));
      const lines = differenceLines(difference);
      if (check && lines.length > 0) {
        complain(
          [
            `${paintProblems.paint.red("✗")} ${here(options.out)} isn't what the document gives:`,
            ...lines.map((line) => `  ${line}`),
            lintConfig.kind === "project"
              ? "Run `npm run generate` and commit what it changes."
              : "The same without `--check` writes it.",
          ].join("\n"),
        );
        return 1;
      }
      if (!check) for (const line of lines) say(`  ${line}`);
      return end(options, lines.length > 0);
    },

    unchanged(options, warnings) {
      if (warnings > 0) tellWarnings(count(warnings, "warning"));
      return end(options, false);
    },

    problems(problems) {
      status.clear();
      complain(`\n${renderProblems(problems, paintProblems)}\nNothing was written.`);
      return 1;
    },

    usage(message) {
      status.clear();
      return tellUsage(message);
    },
  };
}

/** What a person goes on with: the tests of the project's own package; of another one, the program that is to use it. */
function nextCommand({ lintConfig, check, watch, out }: CommandOptions): string | undefined {
  if (check || watch) return undefined;
  if (lintConfig.kind === "project") return "npm test";
  const folder = relative(callerFolder(), out);
  // Without the dot npm takes a folder for a package of that name.
  return `npm install ${shellWord(folder.startsWith(".") ? folder : `.${sep}${folder}`)}`;
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
      const ok = !check || differenceLines(difference).length === 0;
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
