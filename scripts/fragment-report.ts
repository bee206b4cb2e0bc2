import { relative } from "node:path";
import { DocumentError, type Problem, UsageError } from "../generator/problem.js";
import { renderProblems } from "../generator/problem-report.js";

const place = () => ({
  color: process.stderr.isTTY === true && !process.env.NO_COLOR,
  cwd: process.env.INIT_CWD ?? process.cwd(),
});

/** What was made, what is left to mend with each place, and how much there is of each kind. */
export function describeFragment(
  folder: string,
  files: ReadonlyMap<string, string>,
  problems: readonly Problem[],
): void {
  const { cwd } = place();
  if (problems.length > 0) process.stderr.write(`${renderProblems(problems, place())}\n\n`);
  process.stdout.write(`${relative(cwd, folder) || "."}: ${files.size} files.\n`);
  if (problems.length === 0) process.stdout.write("It meets every rule of redocly.yaml.\n");
  for (const [rule, count] of countRules(problems))
    process.stdout.write(`  ${String(count).padStart(4)} × ${rule}\n`);
}

/** How many problems each rule has found, most first. */
function countRules(problems: readonly Problem[]): [rule: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Runs a command, and tells a person's mistakes in words: 1 for those of a document, 2 for wrong usage. */
export async function exitCode(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof DocumentError) {
      process.stderr.write(`${renderProblems(error.problems, place())}\nNothing was written.\n`);
      return 1;
    }
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
}
