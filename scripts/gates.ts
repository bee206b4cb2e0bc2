import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { GateResult } from "../contract-tests/gates/gate.js";
import { projectAt } from "../contract-tests/gates/project.js";
import { UsageError } from "../generator/problem.js";
import { parseCommandLine, USAGE } from "./gates-options.js";
import { jsonReporter, textReporter } from "./gates-reporter.js";

async function main(): Promise<number> {
  try {
    const options = parseCommandLine(process.argv.slice(2));
    if (options === "help") {
      process.stdout.write(USAGE);
      return 0;
    }
    const project = projectAt(dirname(dirname(fileURLToPath(import.meta.url))));
    const reporter = options.json ? jsonReporter() : textReporter();
    const results: GateResult[] = [];
    for (const gate of options.gates) {
      const result = await gate.run(project);
      reporter.gate(gate.name, result);
      results.push(result);
    }
    reporter.finish();
    return results.every(({ passed }) => passed) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

process.exitCode = await main();
