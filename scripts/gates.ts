import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { ask } from "../contract-tests/gates/ask.js";
import type { GateResult } from "../contract-tests/gates/gate.js";
import { GATES } from "../contract-tests/gates/index.js";
import { projectAt } from "../contract-tests/gates/project.js";
import { runCommand } from "./command.js";
import { onGitHub } from "./gates-on-github.js";
import { COMMAND, optionsOf } from "./gates-options.js";
import { type GatesReporter, jsonReporter, textReporter } from "./gates-reporter.js";

async function main(options: ReturnType<typeof optionsOf>): Promise<number> {
  if (options === "list") {
    process.stdout.write(`${JSON.stringify(GATES.map(({ name }) => name))}\n`);
    return 0;
  }
  const project = projectAt(dirname(dirname(fileURLToPath(import.meta.url))));
  const reporter = options.json ? jsonReporter(project.root) : textOrGitHub();
  const results: GateResult[] = [];
  for (const gate of options.gates) {
    reporter.asking(gate.name);
    const result = await ask(gate, project);
    reporter.gate(gate.name, result);
    results.push(result);
  }
  reporter.finish();
  const open = results.every(({ passed }) => passed);
  if (open && options.gates === GATES && !options.json)
    process.stdout.write("Next: npm run release -- --dry-run\n");
  return open ? 0 : 1;
}

function textOrGitHub(): GatesReporter {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY } = process.env;
  return GITHUB_ACTIONS === "true" ? onGitHub(textReporter(), GITHUB_STEP_SUMMARY) : textReporter();
}

await runCommand(COMMAND, (values) => main(optionsOf(values)));
