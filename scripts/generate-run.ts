import { buildPackage } from "../generator/build.js";
import { type Generated, generate } from "../generator/pipeline.js";
import { DocumentError } from "../generator/problem.js";
import { compareFolder, type FolderDifference, joinFiles, writeFolder } from "../generator/write.js";
import type { CommandOptions } from "./generate-options.js";
import type { Reporter } from "./generate-reporter.js";
import { rememberGeneration } from "./generation-record.js";
import { TypeScriptThread } from "./typescript-thread.js";

/** Generates as the options say, from `started` on (a time as of Date.now()), and gives the exit code. */
export async function runGenerate(
  options: CommandOptions,
  reporter: Reporter,
  started: number,
): Promise<number> {
  const typescript = new TypeScriptThread();
  try {
    const generated = await generate(options, reporter.stage, (document, model) =>
      typescript.types(document, model),
    );
    const difference = options.check
      ? compareFolder(options.out, generated.files)
      : await write(options, generated, reporter, typescript);
    if (!options.check) rememberGeneration(options, generated.inputs, generated.warnings.length, started);
    return reporter.finish(options, generated, difference);
  } catch (error) {
    if (error instanceof DocumentError) return reporter.problems(error.problems);
    throw error;
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
