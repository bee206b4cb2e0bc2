import { buildPackage } from "../generator/build.js";
import { type Generated, generate } from "../generator/pipeline.js";
import { DocumentError, UsageError } from "../generator/problem.js";
import { compareFolder, type FolderDifference, joinFiles, writeFolder } from "../generator/write.js";
import { type CommandOptions, parseCommandLine, USAGE } from "./generate-options.js";
import { jsonReporter, type Reporter, textReporter } from "./generate-reporter.js";
import { translationCache } from "./translation-cache.js";

async function main(): Promise<number> {
  let reporter: Reporter = textReporter();
  try {
    const options = parseCommandLine(process.argv.slice(2));
    if (options === "help") {
      process.stdout.write(USAGE);
      return 0;
    }
    if (options.json) reporter = jsonReporter();
    const generated = await generate(options, reporter.stage);
    const difference = options.check ? check(options, generated) : await write(options, generated, reporter);
    return reporter.finish(options, generated, difference);
  } catch (error) {
    if (error instanceof DocumentError) return reporter.problems(error.problems);
    if (error instanceof UsageError) return reporter.usage(error.message);
    throw error;
  }
}

function check({ out }: CommandOptions, { files }: Generated): FolderDifference {
  return compareFolder(out, files);
}

async function write(
  { out, build }: CommandOptions,
  { files }: Generated,
  { stage }: Reporter,
): Promise<FolderDifference> {
  const built = build
    ? await stage(
        "build",
        () => buildPackage(files, translationCache),
        ({ size }) => `${size} files`,
      )
    : new Map<string, string>();
  return stage(
    "write",
    () => writeFolder(out, joinFiles(files, built)),
    ({ added, changed, removed }) => `${added.length + changed.length} written, ${removed.length} removed`,
  );
}

process.exitCode = await main();
