import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { errorIn } from "../../generator/lint/problems.js";
import type { Problem } from "../../generator/problem.js";
import { inFigures } from "../report/words.js";
import type { Gate, GateResult } from "./gate.js";
import { lastLines, runScript } from "./npm-script.js";

/** Vitest's own JSON report, as far as it is read here. */
interface TestRun {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** Does the tarball work in each runtime, and under each compiler, that its users have? */
export const consumers: Gate = {
  name: "consumers",

  async run({ root, consumersReport }) {
    await rm(consumersReport, { force: true });
    const reporters = ["--reporter=json", `--outputFile.json=${consumersReport}`];
    const printed = await runScript(root, "test:runtimes", ...reporters);
    const text = await readFile(consumersReport, "utf8").catch(() => undefined);
    if (text !== undefined) return judgeRun(JSON.parse(text));
    const problem = errorIn(join(root, "package.json"), "consumers", lastLines(printed));
    return { passed: false, figure: "they left no report", problems: [problem] };
  },
};

export function judgeRun({ numPassedTests, numFailedTests, success, testResults }: TestRun): GateResult {
  return {
    passed: success && numPassedTests > 0,
    figure: `${inFigures(numPassedTests)} passed, ${inFigures(numFailedTests)} failed`,
    problems: testResults.flatMap(problemsOf),
  };
}

function problemsOf({ name, message, assertionResults }: TestFile): Problem[] {
  const failed = assertionResults.filter(({ status }) => status === "failed");
  const texts = failed.map(({ fullName, failureMessages }) => [fullName, ...failureMessages].join("\n"));
  // A file that can't be loaded, or whose preparation fails, says so itself.
  return [...(message === "" || failed.length > 0 ? [] : [message]), ...texts].map((text) =>
    errorIn(name, "consumers", withoutStack(stripVTControlCharacters(text))),
  );
}

function withoutStack(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^ +at /.test(line))
    .join("\n");
}
