import { buildPackage } from "../generator/build.js";
import type { Model } from "../generator/model/model.js";
import type { OpenApiDocument } from "../generator/openapi/document.js";
import { type Generated, generate } from "../generator/pipeline.js";
import { DocumentError } from "../generator/problem.js";
import {
  compareFolder,
  type FolderDifference,
  joinFiles,
  refuseForeignContent,
  writeFolder,
} from "../generator/write.js";
import type { CommandOptions } from "./generate-options.js";
import type { Reporter } from "./generate-reporter.js";
import { cachePlace, rememberGeneration } from "./generation-record.js";
import { lintBeside } from "./lint-thread.js";
import { FileCache } from "./stage-cache.js";
import { TypeScriptThread } from "./typescript-thread.js";

export interface Outcome {
  readonly exitCode: number;
  /** The files that decided it. */
  readonly inputs: Iterable<string>;
}

/** Generates as the options say. `started` is when the command was given, as Date.now() has it. */
export async function runGenerate(
  options: CommandOptions,
  reporter: Reporter,
  started: number,
  typescript: TypeScriptThread,
): Promise<Outcome> {
  try {
    refuseForeignContent(options.out);
    const cache = new FileCache(cachePlace(options, "validators"));
    const types = cachePlace(options, "types");
    const beside = {
      ...lintBeside(options.spec),
      printTypes: (document: OpenApiDocument, model: Model) => typescript.types(document, model, types),
    };
    const generated = await generate(options, reporter.stage, beside, cache);
    cache.save();
    const { inputs, warnings } = generated;
    const difference = options.check
      ? compareFolder(options.out, generated.files)
      : await write(options, generated, reporter);
    if (!options.check) rememberGeneration(options, inputs, warnings.length, started);
    return { exitCode: reporter.finish(options, generated, difference), inputs };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { problems } = error;
    return {
      exitCode: reporter.problems(problems),
      inputs: new Set(problems.map(({ place }) => place.file)),
    };
  }
}

/** The same once, with the exit code for an answer. */
export async function generateOnce(
  options: CommandOptions,
  reporter: Reporter,
  started: number,
): Promise<number> {
  const typescript = new TypeScriptThread();
  try {
    return (await runGenerate(options, reporter, started, typescript)).exitCode;
  } finally {
    await typescript.close();
  }
}

async function write(
  { out, build }: CommandOptions,
  { files }: Generated,
  { stage }: Reporter,
): Promise<FolderDifference> {
  const built = build
    ? await stage(
        "build",
        () => buildPackage(files),
        ({ size }) => `${size} files`,
      )
    : new Map<string, string>();
  return stage(
    "write",
    () => writeFolder(out, joinFiles(files, built)),
    ({ added, changed, removed }) => `${added.length + changed.length} written, ${removed.length} removed`,
  );
}
