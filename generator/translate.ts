import { basename, posix } from "node:path";
import { type SourceMap, type TransformOptions, transformSync } from "oxc-transform";

const OPTIONS: TransformOptions = {
  lang: "ts",
  target: "es2022",
  sourcemap: true,
  // Types are checked elsewhere, once and with all they refer to. Here each file is translated by itself.
  typescript: { onlyRemoveTypeImports: true, declaration: { sourcemap: true } },
};

/**
 * Each TypeScript source (`src/*.ts`) as ESM and as declarations under `dist/`, with source maps. Types aren't checked here.
 *
 * @throws SyntaxError where a source can't be translated by itself: a defect of the generator, or somebody has edited it.
 */
export function translateSources(sources: ReadonlyMap<string, string>): Map<string, string> {
  const built = new Map<string, string>();
  for (const [path, text] of sources) {
    const { code, map, declaration, declarationMap, errors } = transformSync(path, text, OPTIONS);
    const [error] = errors;
    if (error || !map || declaration === undefined || !declarationMap)
      throw new SyntaxError(`${path}: ${error?.codeframe ?? error?.message ?? "no translation was made"}`);
    const target = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
    addMapped(built, path, `${target}.js`, code, map);
    addMapped(built, path, `${target}.d.ts`, declaration, declarationMap);
  }
  return built;
}

function addMapped(
  built: Map<string, string>,
  source: string,
  target: string,
  code: string,
  { version, names, mappings }: SourceMap,
): void {
  const file = basename(target);
  const sources = [posix.relative(posix.dirname(target), source)];
  built.set(target, `${code.trimEnd()}\n//# sourceMappingURL=${file}.map\n`);
  built.set(`${target}.map`, JSON.stringify({ version, file, sources, names, mappings }));
}
