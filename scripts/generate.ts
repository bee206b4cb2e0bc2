import { UsageError } from "../generator/problem.js";
import { runCommand } from "./command.js";
import { COMMAND, type CommandOptions, optionsOf } from "./generate-options.js";
import { jsonReporter, textReporter } from "./generate-reporter.js";
import { recallGeneration } from "./generation-record.js";

async function main(options: CommandOptions): Promise<number> {
  const started = Date.now();
  // Redocly and ajv take longer to load than it takes to see that there is nothing to do.
  if (options.watch) {
    const { watchAndGenerate } = await import("./generate-watch.js");
    return watchAndGenerate(options);
  }
  const text = textReporter();
  const warnings = options.warnings || options.json ? undefined : recallGeneration(options);
  if (warnings !== undefined) return text.unchanged(options, warnings);
  const reporter = options.json ? jsonReporter() : text;
  try {
    const { generateOnce } = await import("./generate-run.js");
    return await generateOnce(options, reporter, started);
  } catch (error) {
    if (error instanceof UsageError) return reporter.usage(error.message);
    throw error;
  }
}

await runCommand(COMMAND, (values) => main(optionsOf(values)));
