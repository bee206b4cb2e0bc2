import { fileURLToPath } from "node:url";
import { clientFiles } from "../../../../generator/client/index.js";
import { buildModel } from "../../../../generator/model/build.js";
import { normalize } from "../../../../generator/normalize/index.js";
import type { OpenApiDocument } from "../../../../generator/openapi/document.js";
import { readRuntime } from "../../../../generator/package/runtime-sources.js";
import { typesOfDocument } from "../../../../generator/types-of-document.js";
import { joinFiles } from "../../../../generator/write.js";
import type { PackageSources } from "../judge-types.js";

/** Inside the repository, whose node_modules have what a package needs. */
export const FOLDER = fileURLToPath(new URL("../../../../package-in-memory", import.meta.url));

/** The part of a document's package that programs are compiled against: types and client. */
export async function libraryPackage(input: OpenApiDocument): Promise<PackageSources> {
  const document = normalize(input);
  const model = buildModel(document);
  const types = typesOfDocument(document, model);
  const sources = joinFiles(new Map([["src/types.ts", types]]), clientFiles(model));
  const { files: runtime } = await readRuntime(sources);
  const manifest = { name: "library-client", exports: { ".": { types: "./dist/index.d.ts" } } };
  return {
    folder: FOLDER,
    files: joinFiles(sources, runtime, new Map([["package.json", JSON.stringify(manifest)]])),
  };
}
