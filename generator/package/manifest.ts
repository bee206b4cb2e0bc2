import { prettyJson } from "../code/literals.js";
import type { Model } from "../model/model.js";
import type { Toolchain } from "../toolchain.js";
import { type Contents, contentsInWords } from "./contents.js";

/** The modules of `src/` that a consumer can import, by their subpath. */
export interface EntryPoints {
  readonly [subpath: string]: string;
}

/**
 * The package.json of the generated package.
 *
 * @param folders those beside `src/` and `dist/` that belong to it
 */
export function printManifest(
  name: string,
  model: Model,
  contents: Contents,
  entryPoints: EntryPoints,
  dependencies: readonly string[],
  folders: readonly string[],
  toolchain: Toolchain,
): string {
  const versions = new Map<string, string>(Object.entries(toolchain));
  return prettyJson({
    name,
    version: model.version,
    description: `${contentsInWords(contents)} for ${model.title}.`,
    ...(model.license === undefined ? {} : { license: model.license }),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    exports: {
      ...Object.fromEntries(
        Object.entries(entryPoints).map(([subpath, module]) => [
          subpath,
          { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` },
        ]),
      ),
      "./openapi.json": "./openapi.json",
      "./package.json": "./package.json",
    },
    files: ["dist", "src", ...folders, "openapi.json", "provenance.json"],
    dependencies: Object.fromEntries(dependencies.map((name) => [name, `^${versions.get(name)}`])),
  });
}
