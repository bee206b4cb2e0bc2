import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));

/** Where the files seem to be: nothing is there, but the repository's node_modules are found from it. */
const ROOT = join(REPOSITORY, "package-in-memory");

/** What a careful consumer compiles with. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  // The declarations of the language itself are the same for every package.
  skipDefaultLibCheck: true,
  types: [],
};

/** Files of the disk, parsed once: the language's own declarations take longer than the package. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The last program. What it has checked and hasn't changed, the runtime for one, isn't checked again. */
let checked: ts.SemanticDiagnosticsBuilderProgram | undefined;

/** What the compiler has against declarations, by path and text: with `isolatedDeclarations` each file tells by itself. */
const ofDeclarations = new Map<string, readonly ts.Diagnostic[]>();

/** What the compiler has against the TypeScript among `files` (path to text), one `path:line: message` a problem. */
export function typeErrors(files: ReadonlyMap<string, string>): string[] {
  const texts = new Map([...files].map(([path, text]) => [join(ROOT, path), text]));
  const folders = new Set([...texts.keys()].flatMap(ancestors));
  const disk = ts.createCompilerHost(OPTIONS);
  const host: ts.CompilerHost = {
    ...disk,
    getCurrentDirectory: () => ROOT,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    directoryExists: (path) => folders.has(path) || (disk.directoryExists?.(path) ?? true),
    getSourceFile: (path, language) => {
      const text = texts.get(path);
      if (text !== undefined) return versioned(ts.createSourceFile(path, text, language));
      if (!parsed.has(path)) parsed.set(path, versioned(disk.getSourceFile(path, language)));
      return parsed.get(path);
    },
  };
  const roots = [...texts.keys()].filter((path) => path.endsWith(".ts"));
  checked = ts.createSemanticDiagnosticsBuilderProgram(roots, OPTIONS, host, checked);
  return [
    ...checked.getConfigFileParsingDiagnostics(),
    ...checked.getOptionsDiagnostics(),
    ...checked.getGlobalDiagnostics(),
    ...checked.getSyntacticDiagnostics(),
    ...checked.getSemanticDiagnostics(),
    ...roots.flatMap((path) => declarationProblems(checked?.getProgram(), path)),
  ].map(({ file, start = 0, messageText }) => {
    const line = file ? ts.getLineAndCharacterOfPosition(file, start).line + 1 : 0;
    const path = file?.fileName.replace(`${ROOT}/`, "") ?? "";
    return `${path}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

function declarationProblems(program: ts.Program | undefined, path: string): readonly ts.Diagnostic[] {
  const file = program?.getSourceFile(path);
  const key = `${path}\n${file?.text}`;
  const found = ofDeclarations.get(key) ?? program?.getDeclarationDiagnostics(file) ?? [];
  ofDeclarations.set(key, found);
  return found;
}

/** What tells a builder program whether a file has changed. */
function versioned<File extends ts.SourceFile | undefined>(file: File): File {
  return file && Object.assign(file, { version: ts.sys.createHash?.(file.text) ?? file.text });
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...ancestors(parent)];
}
