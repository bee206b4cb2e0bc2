import { UsageError } from "../generator/problem.js";
import { parseCommandLine, USAGE } from "./generate-options.js";
import { jsonReporter, type Reporter, textReporter } from "./generate-reporter.js";
import { recallGeneration } from "./generation-record.js";

async function main(): Promise<number> {
  const started = Date.now();
  const text = textReporter();
  let reporter: Reporter = text;
  try {
    const options = parseCommandLine(process.argv.slice(2));
    if (options === "help") {
      process.stdout.write(USAGE);
      return 0;
    }
    if (options.json) reporter = jsonReporter();
    const warnings = options.warnings || options.json ? undefined : recallGeneration(options);
    if (warnings !== undefined) return text.unchanged(options, warnings);
    // Redocly and ajv take longer to load than it takes to see that there is nothing to do.
    const { runGenerate } = await import("./generate-run.js");
    return await runGenerate(options, reporter, started);
  } catch (error) {
    if (error instanceof UsageError) return reporter.usage(error.message);
    throw error;
  }
}

process.exitCode = await main();
