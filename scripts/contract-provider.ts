import { writeFile } from "node:fs/promises";
import { providerCases } from "../contract-tests/provider/cases.js";
import { Wallet } from "../contract-tests/provider/credentials.js";
import { providerOperations } from "../contract-tests/provider/operations.js";
import { type CaseResult, countOutcomes } from "../contract-tests/provider/results.js";
import { checkProvider } from "../contract-tests/provider/run.js";
import { knownSchemes } from "../contract-tests/provider/security.js";
import { bundleFragment, OVERLAY_FILES } from "../contract-tests/support/fragment.js";
import { UsageError } from "../generator/problem.js";
import { inert } from "../generator/terminal-text.js";
import { runCommand } from "./command.js";
import {
  COMMAND,
  checkParameters,
  optionsOf,
  type ProviderCommandOptions,
} from "./contract-provider-options.js";
import { providerReporter } from "./contract-provider-reporter.js";

async function main(options: ProviderCommandOptions): Promise<number> {
  try {
    return await check(options);
  } catch (error) {
    if (!(error instanceof UnreadableFragment)) throw error;
    process.stderr.write(`spec/ can't be used: ${inert(error.message)}\n\`npm run generate\` says where.\n`);
    return 1;
  }
}

async function check(options: ProviderCommandOptions): Promise<number> {
  const begun = performance.now();
  const { document, operations } = await readContract(options.profile === "documented" ? [] : OVERLAY_FILES);
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
  const { baseUrl, json } = options;
  reporter.summary({ baseUrl, results, milliseconds: performance.now() - begun });
  if (json !== undefined)
    await write(json, { kind: "provider", baseUrl, counts: countOutcomes(results), results });
  return interrupt.signal.aborted ? 130 : codeOf(results);
}

class UnreadableFragment extends Error {}

/** @throws UnreadableFragment where it can't be bundled, or has what no request can be written of. */
async function readContract(overlays: readonly string[]) {
  try {
    const document = await bundleFragment(overlays);
    return { document, operations: providerOperations(document) };
  } catch (error) {
    throw new UnreadableFragment(error instanceof Error ? error.message : String(error));
  }
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

async function write(file: string, report: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--json ${file} can't be written: ${error.code}.`);
  });
}

function codeOf(results: readonly CaseResult[]): number {
  const { passed, failed } = countOutcomes(results);
  if (failed > 0) return 1;
  if (passed > 0) return 0;
  process.stderr.write("Nothing was judged: the lines above say why.\n");
  return 2;
}

await runCommand(COMMAND, (values) => main(optionsOf(values)));
