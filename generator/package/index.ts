import { prettyJson } from "../code/literals.js";
import type { Model } from "../model/model.js";
import { type OpenApiDocument, objectOr, stringOr } from "../openapi/document.js";
import { toolchain } from "../toolchain.js";
import { contentsOf } from "./contents.js";
import { type EntryPoints, printManifest } from "./manifest.js";
import { isPackageName } from "./package-name.js";
import { PROVENANCE_FILE, printProvenance } from "./provenance.js";
import { printReadme } from "./readme.js";

export interface PackageParts {
  /** Undefined where nobody asked for a name. */
  readonly name: string | undefined;
  readonly model: Model;
  /** The document as it was bundled, before overlays. */
  readonly bundled: OpenApiDocument;
  /** The normalized document that types and examples are printed from. */
  readonly document: OpenApiDocument;
  /** The texts of the overlays by file name, in the order in which they are applied. */
  readonly overlays: ReadonlyMap<string, string>;
  readonly entryPoints: EntryPoints;
  /** The packages that the package needs at run time. */
  readonly dependencies: readonly string[];
}

/** The folder of the overlays: with them and openapi.json anybody can make the package again. */
const OVERLAYS = "overlays";

/** Everything in the package that isn't source code. */
export function packageFiles(parts: PackageParts): Map<string, string> {
  const { model, bundled, document, overlays, entryPoints, dependencies } = parts;
  const name = parts.name ?? defaultName(bundled, model.title);
  const openapi = prettyJson(bundled);
  const shipped = new Map([...overlays].map(([file, text]) => [`${OVERLAYS}/${file}`, text]));
  return new Map([
    [
      "package.json",
      printManifest(
        name,
        model,
        contentsOf(document, model),
        entryPoints,
        dependencies,
        overlays.size > 0 ? [OVERLAYS] : [],
        toolchain,
      ),
    ],
    ["README.md", printReadme(name, document, model, { differ: overlays.size > 0 })],
    ["openapi.json", openapi],
    [PROVENANCE_FILE, printProvenance({ document: openapi, overlays: shipped }, toolchain)],
    ...shipped,
  ]);
}

/** The name that the document wishes for (`x-package-name` in its info), else its title in npm's alphabet. */
export function defaultName(document: OpenApiDocument, title: string): string {
  const wished = stringOr(objectOr(document.info)["x-package-name"]);
  if (wished !== undefined && isPackageName(wished)) return wished;
  // `PetStore` is two words, and `OpenDB` one.
  const words = title.replace(/(?<=[a-z0-9])(?=[A-Z][a-z])/g, "-").toLowerCase();
  return `${words.match(/[a-z0-9]+/g)?.join("-") ?? "api"}-client`;
}
