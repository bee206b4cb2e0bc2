import { relative } from "node:path";
import type { Problem } from "../generator/problem.js";
import { countProblems, renderProblems } from "../generator/problem-report.js";
import { inert, paintFor, wrap } from "../generator/terminal-text.js";
import { callerFolder, onStandardError } from "./command-line.js";

/** What was made. */
export function describeFragment(
  folder: string,
  files: ReadonlyMap<string, string>,
  problems: readonly Problem[],
): void {
  const paint = paintFor(process.stdout);
  const here = inert(relative(callerFolder(), folder) || ".");
  process.stdout.write(`${paint.green("✓")} ${paint.bold(here)}: ${files.size} files\n`);
  if (problems.length === 0) process.stdout.write("It meets every rule of redocly.yaml.\n");
}

/** What is left to mend, each with its place. */
export function printProblems(problems: readonly Problem[]): void {
  process.stderr.write(`${renderProblems(problems, onStandardError())}\n\n`);
}

/** What is left to mend: how much each rule has found, most first, and the first place of each. */
export function printRules(problems: readonly Problem[]): void {
  const { paint, width, cwd } = onStandardError();
  const byRule = new Map<string, [first: Problem, ...others: Problem[]]>();
  for (const problem of problems) {
    const known = byRule.get(problem.rule);
    if (known) known.push(problem);
    else byRule.set(problem.rule, [problem]);
  }
  const rows = [...byRule].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1));
  const lines = rows.flatMap(([rule, found]) => {
    const [{ message, place }] = found;
    const where = `${relative(cwd, place.file)}:${place.line}`;
    return [
      `${String(found.length).padStart(5)} × ${paint.yellow(inert(rule))}`,
      wrap(`${" ".repeat(INDENT)}${paint.bold(inert(where))}  ${inert(message)}`, width, INDENT),
    ];
  });
  process.stderr.write(`\n${countProblems(problems)}, the first of each rule:\n${lines.join("\n")}\n\n`);
}

/** Below the rule's name. */
const INDENT = 8;
