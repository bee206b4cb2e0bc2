import { access, constants, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { providerCases } from "../contract-tests/provider/cases.js";
import { Wallet } from "../contract-tests/provider/credentials.js";
import { providerOperations } from "../contract-tests/provider/operations.js";
import { type CaseResult, countOutcomes } from "../contract-tests/provider/results.js";
import { checkProvider } from "../contract-tests/provider/run.js";
import { knownSchemes } from "../contract-tests/provider/security.js";
import { OVERLAY_FILES } from "../contract-tests/support/fragment.js";
import { UsageError } from "../generator/problem.js";
import { runCommand } from "./command.js";
import {
  COMMAND,
  checkParameters,
  optionsOf,
  type ProviderCommandOptions,
} from "./contract-provider-options.js";
import { providerReporter } from "./contract-provider-reporter.js";
import { readFragment } from "./read-fragment.js";

async function main(options: ProviderCommandOptions): Promise<number> {
  const begun = performance.now();
  const { baseUrl, json, profile } = options;
  if (json !== undefined) await refuseUnwritable(json);
  const contract = await readFragment(profile === "documented" ? [] : OVERLAY_FILES, (document) => ({
    document,
    operations: providerOperations(document),
  }));
  if (contract === undefined) return 1;
  const { document, operations } = contract;
  checkParameters(options.parameters, operations);
  const wallet = new Wallet(knownSchemes(document, options.tokenVariable));
  checkEnvironment(wallet, operations);

  const interrupt = new AbortController();
  // A second one ends the process, as it does by default.
  process.once("SIGINT", () => interrupt.abort(new Error("interrupted")));
  const reporter = providerReporter();
  const results = await checkProvider(providerCases(operations, options.parameters), wallet, {
    ...options,
    signal: interrupt.signal,
    onResult: reporter.result,
  });
  reporter.summary({ baseUrl, results, milliseconds: performance.now() - begun });
  if (json !== undefined)
    await write(json, { kind: "provider", baseUrl, counts: countOutcomes(results), results });
  return interrupt.signal.aborted ? 130 : codeOf(results);
}

/** One half of a pair of credentials is a mistake in how the command was started. */
function checkEnvironment(wallet: Wallet, operations: ReturnType<typeof providerOperations>): void {
  try {
    for (const { security } of operations) wallet.forOperation(security);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${error.message}.`);
    throw error;
  }
}

/** Before the minutes that a run may take. */
async function refuseUnwritable(file: string): Promise<void> {
  await access(dirname(file), constants.W_OK).catch(unwritable(file));
}

async function write(file: string, report: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`).catch(unwritable(file));
}

function unwritable(file: string): (error: NodeJS.ErrnoException) => never {
  return ({ code }) => {
    throw new UsageError(`--json ${file} can't be written: ${code}.`);
  };
}

function codeOf(results: readonly CaseResult[]): number {
  const { passed, failed } = countOutcomes(results);
  if (failed > 0) return 1;
  if (passed > 0) return 0;
  process.stderr.write("Nothing was judged: the lines above say why.\n");
  return 2;
}

await runCommand(COMMAND, (values) => main(optionsOf(values)));
