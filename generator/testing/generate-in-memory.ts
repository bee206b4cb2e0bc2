import { expect } from "vitest";
import { buildPackage } from "../build.js";
import { clientFiles } from "../client/index.js";
import { printExamples } from "../examples/index.js";
import { buildModel } from "../model/build.js";
import type { Model } from "../model/model.js";
import { normalize } from "../normalize/index.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { packageFiles } from "../package/index.js";
import { readRuntime } from "../package/runtime-sources.js";
import { printSandbox } from "../sandbox/index.js";
import { typesOfDocument } from "../types-of-document.js";
import { emitValidators } from "../validators/index.js";
import { joinFiles } from "../write.js";
import { typeErrors } from "./type-errors.js";

export interface InMemoryPackage {
  /** The normalized document. */
  readonly document: OpenApiDocument;
  readonly model: Model;
  /** The sources, path to text. */
  readonly files: ReadonlyMap<string, string>;
  /** What is built from them. */
  readonly built: ReadonlyMap<string, string>;
}

/**
 * Sends a document through every stage from normalize to build, and holds the result against the compiler: no test
 * can generate what doesn't type-check. `usage` is the code of a consumer, beside the package's main module, that is
 * checked with it; what it must not be able to do stands under `@ts-expect-error`.
 */
export async function generateInMemory(input: OpenApiDocument, usage = ""): Promise<InMemoryPackage> {
  const made = await generateUnchecked(input);
  expect(typeErrors(joinFiles(made.files, new Map([["src/usage.ts", usage]])))).toEqual([]);
  return made;
}

/** The same without the compiler, for a test that compiles many packages at once. */
export async function generateUnchecked(input: OpenApiDocument): Promise<InMemoryPackage> {
  const document = normalize(input);
  const model = buildModel(document);
  const sources = joinFiles(
    new Map([
      ["src/types.ts", typesOfDocument(document, model)],
      ["src/examples.ts", printExamples(document, model)],
      ["src/sandbox.ts", printSandbox(document, model, "validators/documented/index")],
    ]),
    emitValidators(document, model, "src/validators/documented"),
    clientFiles(model),
  );
  const { files: runtime, dependencies } = await readRuntime(sources);
  const files = joinFiles(
    sources,
    runtime,
    packageFiles({
      name: "pets-client",
      model,
      bundled: input,
      document,
      overlays: new Map(),
      entryPoints: {
        ".": "index",
        "./examples": "examples",
        "./sandbox": "sandbox",
        "./validators": "validators/documented/index",
      },
      dependencies,
    }),
  );
  return {
    document,
    model,
    files,
    built: buildPackage(files),
  };
}
