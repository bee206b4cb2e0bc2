import { buildPackage } from "../generator/build.js";
import { type Generated, generate } from "../generator/pipeline.js";
import { DocumentError, UsageError } from "../generator/problem.js";
import { compareFolder, type FolderDifference, joinFiles, writeFolder } from "../generator/write.js";
import { type CommandOptions, parseCommandLine, USAGE } from "./generate-options.js";
import { jsonReporter, type Reporter, textReporter } from "./generate-reporter.js";
import { TypeScriptThread } from "./typescript-thread.js";

async function main(): Promise<number> {
  let reporter: Reporter = textReporter();
  try {
    const options = parseCommandLine(process.argv.slice(2));
    if (options === "help") {
      process.stdout.write(USAGE);
      return 0;
    }
    if (options.json) reporter = jsonReporter();
    return await run(options, reporter);
  } catch (error) {
    if (error instanceof DocumentError) return reporter.problems(error.problems);
    if (error instanceof UsageError) return reporter.usage(error.message);
    throw error;
  }
}

async function run(options: CommandOptions, reporter: Reporter): Promise<number> {
  const typescript = new TypeScriptThread();
  try {
    const generated = await generate(options, reporter.stage, (document, model) =>
      typescript.types(document, model),
    );
    const difference = options.check
      ? compareFolder(options.out, generated.files)
      : await write(options, generated, reporter, typescript);
    return reporter.finish(options, generated, difference);
  } finally {
    await typescript.close();
  }
}

async function write(
  { out, build }: CommandOptions,
  { files }: Generated,
  { stage }: Reporter,
  typescript: TypeScriptThread,
): Promise<FolderDifference> {
  const built = build
    ? await stage(
        "build",
        () => buildPackage(files, (sources) => typescript.translate(sources)),
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
