import { UsageError } from "../generator/problem.js";
import { HELP, parseCommandLine } from "./generate-options.js";
import { jsonReporter, type Reporter, textReporter } from "./generate-reporter.js";
import { recallGeneration } from "./generation-record.js";
import { helpText } from "./help.js";

async function main(): Promise<number> {
  const started = Date.now();
  const text = textReporter();
  let reporter: Reporter = text;
  try {
    const options = parseCommandLine(process.argv.slice(2));
    if (options === "help") {
      process.stdout.write(helpText(HELP));
      return 0;
    }
    if (options.json) reporter = jsonReporter();
    // Redocly and ajv take longer to load than it takes to see that there is nothing to do.
    if (options.watch) {
      const { watchAndGenerate } = await import("./generate-watch.js");
      return await watchAndGenerate(options);
    }
    const warnings = options.warnings || options.json ? undefined : recallGeneration(options);
    if (warnings !== undefined) return text.unchanged(options, warnings);
    const { generateOnce } = await import("./generate-run.js");
    return await generateOnce(options, reporter, started);
  } catch (error) {
    if (error instanceof UsageError) return reporter.usage(error.message);
    throw error;
  }
}

process.exitCode = await main();
