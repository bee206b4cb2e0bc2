import { createHash } from "node:crypto";
import { ts } from "ts-morph";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  rootDir: "/src",
  outDir: "/dist",
  declaration: true,
  declarationMap: true,
  sourceMap: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
  // Types are checked elsewhere, once and with all they refer to. Here each file is translated by itself.
  noCheck: true,
  noResolve: true,
  noLib: true,
};

/** What a source translates to: path to text. */
type Translation = Readonly<Record<string, string>>;

/** Keeps translations from one run to the next, by a key that names all that they depend on. */
export interface TranslationCache {
  read(key: string): Translation | undefined;
  write(key: string, translation: Translation): void;
}

const NO_CACHE: TranslationCache = { read: () => undefined, write: () => {} };

/**
 * Each TypeScript source as ESM and as declarations, with source maps. Types aren't checked here.
 *
 * @throws Error where a source can't be translated by itself: a defect of the generator.
 */
export function translateSources(
  sources: ReadonlyMap<string, string>,
  cache: TranslationCache = NO_CACHE,
): Map<string, string> {
  const built = new Map<string, string>();
  const untranslated = new Map<string, string>();
  for (const [path, text] of sources)
    if (!addAll(built, cache.read(cacheKey(path, text)))) untranslated.set(path, text);
  for (const [path, translation] of translate(untranslated)) {
    cache.write(cacheKey(path, untranslated.get(path) ?? ""), translation);
    addAll(built, translation);
  }
  return built;
}

function addAll(files: Map<string, string>, translation: Translation | undefined): boolean {
  for (const [path, text] of Object.entries(translation ?? {})) files.set(path, text);
  return translation !== undefined;
}

function cacheKey(path: string, text: string): string {
  return createHash("sha256")
    .update(JSON.stringify([ts.version, OPTIONS, path, text]))
    .digest("hex");
}

function translate(sources: ReadonlyMap<string, string>): Map<string, Translation> {
  const translations = new Map<string, Record<string, string>>();
  const textOf = (file: string) => sources.get(file.slice(1));
  const program = ts.createProgram({
    rootNames: [...sources.keys()].map((path) => `/${path}`),
    options: OPTIONS,
    host: {
      getSourceFile: (file, languageVersion) => {
        const text = textOf(file);
        return text === undefined ? undefined : ts.createSourceFile(file, text, languageVersion);
      },
      writeFile: (file, text, _bom, _onError, [source] = []) => {
        const path = source?.fileName.slice(1) ?? "";
        translations.set(path, { ...translations.get(path), [file.slice(1)]: text });
      },
      readFile: textOf,
      fileExists: (file) => textOf(file) !== undefined,
      getDefaultLibFileName: () => "/lib.d.ts",
      getCurrentDirectory: () => "/",
      getCanonicalFileName: (file) => file,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
    },
  });
  const { diagnostics } = program.emit();
  const [problem] = [...program.getSyntacticDiagnostics(), ...diagnostics];
  if (problem) {
    throw new Error(
      `${problem.file?.fileName}: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`,
    );
  }
  return translations;
}
