import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { besideLint } from "./beside-lint.js";
import { bundleDocument } from "./bundle.js";
import { clientFiles } from "./client/index.js";
import { ConfinedResolver } from "./confined-resolver.js";
import { printExamples } from "./examples/index.js";
import type { LintConfig, LintOptions } from "./lint/index.js";
import { errorAt } from "./lint/problems.js";
import { readDocument } from "./lint/read-document.js";
import { isTooDeep, tooDeep } from "./lint/too-deep.js";
import { buildModel } from "./model/build.js";
import { modelOrThrow } from "./model/checked.js";
import type { Model } from "./model/model.js";
import { normalize } from "./normalize/index.js";
import type { OpenApiDocument } from "./openapi/document.js";
import { formatPointer } from "./openapi/pointer.js";
import { overlayLosses } from "./overlay-losses.js";
import { packageFiles } from "./package/index.js";
import { readRuntime } from "./package/runtime-sources.js";
import { DocumentError, type Problem, UsageError } from "./problem.js";
import { printSandbox } from "./sandbox/index.js";
import { checkSelection, type Selection, selectOperations } from "./select/index.js";
import { NO_CACHE, type StageCache } from "./stage-cache.js";
import { count, fileCount, lineCount, pathCount, schemaCounts } from "./summaries.js";
import { emitValidators } from "./validators/index.js";
import { joinFiles } from "./write.js";

export interface GenerateOptions {
  /** The root file of the document, absolute. */
  readonly spec: string;
  /** Overlay files, absolute, in the order in which they are applied. */
  readonly overlays: readonly string[];
  readonly lintConfig: LintConfig;
  /** The name of the generated package; by default the document's own wish, else one made of its title. */
  readonly name: string | undefined;
  /** The operations that the package is for; without it, all of them. */
  readonly part?: Selection | undefined;
  /** Told as soon as nothing is wrong with the document, while the package is made of it. */
  readonly onDocuments?: (documents: Documents) => void;
}

/** Runs one stage of the pipeline under its name; `summarize` says in a few words what the stage made. */
export type RunStage = <T>(
  name: string,
  run: () => T | Promise<T>,
  summarize: (made: T) => string,
) => Promise<T>;

/** The stages that may have threads of their own, beside all others. */
export interface BesideStages {
  readonly lint: (options: LintOptions) => Promise<Problem[]>;
  /** Whether lint leaves this thread to the others meanwhile. Else they wait for it. */
  readonly lintsElsewhere: boolean;
  /** Gives the text of `src/types.ts`. */
  readonly printTypes: (document: OpenApiDocument, model: Model) => Promise<string>;
}

/** What the package is about, of which a part may have been asked for. */
export interface Documents {
  readonly documented: OpenApiDocument;
  /** With the overlays applied: the same where there are none. */
  readonly observed: OpenApiDocument;
}

export interface Generated {
  /** The sources of the package, path to text. Nothing is written yet. */
  readonly files: ReadonlyMap<string, string>;
  readonly warnings: readonly Problem[];
  /** The files of the document and its overlays, absolute. */
  readonly inputs: ReadonlySet<string>;
}

/** The document as its keeper wrote it (`documented`), or with the overlays applied (`observed`). */
interface Profile {
  readonly name: "documented" | "observed";
  readonly document: OpenApiDocument;
}

/**
 * A document in, the sources of a package out: each stage takes what the ones before it gave. Types, client and
 * examples are made of the last profile; each profile has validators of its own.
 *
 * @throws DocumentError with all the problems that keep the document from being used.
 * @throws UsageError for two overlays with one name.
 */
export async function generate(
  options: GenerateOptions,
  runStage: RunStage,
  beside: BesideStages,
  cache: StageCache = NO_CACHE,
): Promise<Generated> {
  const stage = tellDepth(options.spec, runStage);
  const linting = stage(
    "lint",
    () => lintOrThrow(options, beside),
    (found) => count(found.length, "warning"),
  );
  if (!beside.lintsElsewhere) await linting;
  const generated = await besideLint(linting, stage, (each) =>
    make(options, tellDepth(options.spec, each), beside, cache),
  );
  return { ...generated, warnings: [...(await linting), ...generated.warnings] };
}

/** All that is made of a document, which lint may still find to be none. */
async function make(
  { spec, overlays, name, part, onDocuments }: GenerateOptions,
  stage: RunStage,
  { printTypes }: BesideStages,
  cache: StageCache,
): Promise<Generated> {
  const inputs = new Set([spec, ...overlays]);
  const documented = await stage(
    "bundle",
    () => bundle(spec, [], inputs, overlays.length === 0 ? part : undefined),
    pathCount,
  );
  const whole = await stage(
    "overlay",
    () => applyOverlays(spec, documented, overlays, inputs),
    (made) => count(made.length, "profile"),
  );
  const profiles = part ? await stage("select", () => selectProfiles(whole, part), schemaCounts) : whole;
  const normalized = await stage("normalize", () => profiles.map(normalizeProfile), schemaCounts);
  const { document, name: profile } = profileAt(normalized, -1);
  const { model, warnings } = await stage(
    "model",
    () => modelOrThrow(spec, document),
    (made) => count(made.model.operations.length, "operation"),
  );
  onDocuments?.({
    documented: profileAt(profiles, 0).document,
    observed: profileAt(profiles, -1).document,
  });
  const [types, { validators, client, examples, sandbox }] = await Promise.all([
    stage("types", () => printTypes(document, model), lineCount),
    printBesideTypes(stage, normalized, model, cache),
  ]);
  const files = await stage(
    "package",
    async () => {
      const texts = await readTexts(overlays);
      const sources = joinFiles(
        new Map([
          ["src/types.ts", types],
          ["src/examples.ts", examples],
          ["src/sandbox.ts", sandbox],
        ]),
        ...validators,
        client,
      );
      const { files: runtime, dependencies } = await readRuntime(sources);
      const { document: bundled } = profileAt(profiles, 0);
      const parts = { name, model, bundled, document, overlays: texts, dependencies };
      return joinFiles(sources, runtime, packageFiles({ ...parts, entryPoints: entryPoints(profile) }));
    },
    fileCount,
  );

  return { files, warnings, inputs };
}

/** What of a package needs no TypeScript compiler. */
async function printBesideTypes(
  stage: RunStage,
  profiles: readonly Profile[],
  model: Model,
  cache: StageCache,
) {
  const validators = await stage(
    "validators",
    () =>
      profiles.map(({ name, document }, index) => {
        const its = index === profiles.length - 1 ? model : buildModel(document);
        return emitValidators(document, its, `src/validators/${name}`, cache);
      }),
    (made) => fileCount(joinFiles(...made)),
  );
  const client = await stage("client", () => clientFiles(model), fileCount);
  const { document, name } = profileAt(profiles, -1);
  const examples = await stage("examples", () => printExamples(document, model), lineCount);
  const sandbox = await stage(
    "sandbox",
    () => printSandbox(document, model, `validators/${name}/index`),
    lineCount,
  );
  return { validators, client, examples, sandbox };
}

/** Each stage walks a document by calls within each other, of which an engine has some thousands. */
function tellDepth(spec: string, runStage: RunStage): RunStage {
  return async (...stage) => {
    try {
      return await runStage(...stage);
    } catch (error) {
      throw isTooDeep(error) ? tooDeep(spec) : error;
    }
  };
}

async function lintOrThrow(
  { spec, overlays, lintConfig, part }: GenerateOptions,
  { lint }: BesideStages,
): Promise<Problem[]> {
  const problems = await lint({ file: spec, overlays, config: lintConfig, part });
  if (problems.some(({ severity }) => severity === "error")) throw new DocumentError(problems);
  return problems;
}

/** Adds the files that it reads to `inputs`. */
async function bundle(
  spec: string,
  overlays: readonly string[],
  inputs: Set<string>,
  part?: Selection,
): Promise<OpenApiDocument> {
  const resolver = new ConfinedResolver(spec, { named: overlays });
  const document = await bundleDocument(spec, overlays, resolver, part);
  for (const file of resolver.getFiles()) inputs.add(file);
  return document;
}

async function applyOverlays(
  spec: string,
  bundled: OpenApiDocument,
  overlays: readonly string[],
  inputs: Set<string>,
): Promise<Profile[]> {
  const documented: Profile = { name: "documented", document: bundled };
  if (overlays.length === 0) return [documented];
  const document = await bundle(spec, overlays, inputs);
  const losses = overlayLosses(bundled, document);
  if (losses.length > 0) {
    const { source } = await readDocument(spec, new ConfinedResolver(spec));
    const message = "An overlay changes the object that has this property, and would lose it for its name.";
    throw new DocumentError(
      losses.map((path) => errorAt(source, formatPointer(path), "overlay-proto", message)),
    );
  }
  return [documented, { name: "observed", document }];
}

/**
 * The part is taken of what the overlays have made: they are written for the whole document, and may bring operations
 * of their own.
 */
function selectProfiles(profiles: readonly Profile[], part: Selection): Profile[] {
  checkSelection(profileAt(profiles, -1).document, part);
  return profiles.map(({ name, document }) => ({ name, document: selectOperations(document, part) }));
}

function normalizeProfile({ name, document }: Profile): Profile {
  return { name, document: normalize(document) };
}

/** The modules that a consumer imports, by subpath. */
function entryPoints(profile: Profile["name"]): Record<string, string> {
  return {
    ".": "index",
    "./examples": "examples",
    "./sandbox": "sandbox",
    "./validators": `validators/${profile}/index`,
    "./validators/documented": "validators/documented/index",
    // One validator alone, for whoever counts bytes: no bundler takes an operation's apart.
    "./validators/*/request": `validators/${profile}/*/request`,
    "./validators/*/responses": `validators/${profile}/*/responses`,
    "./validators/documented/*/request": "validators/documented/*/request",
    "./validators/documented/*/responses": "validators/documented/*/responses",
  };
}

async function readTexts(files: readonly string[]): Promise<Map<string, string>> {
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  const named = new Map(files.map((file, index) => [basename(file), texts[index] ?? ""]));
  if (named.size < files.length)
    throw new UsageError(
      "Two overlays have one name, under which both would go into the package. Rename one.",
    );
  return named;
}

function profileAt(profiles: readonly Profile[], index: number): Profile {
  const profile = profiles.at(index);
  if (profile === undefined) throw new Error("There is no profile.");
  return profile;
}
