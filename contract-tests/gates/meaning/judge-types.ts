import { dirname, join } from "node:path";
import ts from "typescript";
import { errorIn } from "../../../generator/lint/problems.js";
import { type Json, type JsonObject, objectOr } from "../../../generator/openapi/document.js";
import { DocumentError, type Place } from "../../../generator/problem.js";

/** A package as a program sees it that imports it by its name. */
export interface PackageSources {
  /** Absolute; nothing needs to be there but what `files` doesn't have. */
  readonly folder: string;
  /** Path in the folder to text, package.json and src/ among them. */
  readonly files: ReadonlyMap<string, string>;
}

/** What the compiler has against a program. */
export interface TypeError {
  readonly message: string;
  readonly place: Place;
}

/** What a careful user compiles with. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  resolveJsonModule: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** Files of the disk, parsed once: the language's own declarations take longer than a package. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles programs that were written for one release of a package against another, from its sources. Each error is
 * something that its users have to change. Errors in the package itself aren't among them.
 *
 * @param programs absolute path to text
 * @throws DocumentError where the package's package.json isn't JSON.
 */
export function judgeTypes(pkg: PackageSources, programs: ReadonlyMap<string, string>): TypeError[] {
  if (programs.size === 0) return [];
  const options = { ...OPTIONS, paths: importPaths(pkg) };
  const texts = new Map([
    ...programs,
    ...[...pkg.files].map(([path, text]) => [join(pkg.folder, path), text] as const),
  ]);
  const program = ts.createProgram([...programs.keys()], options, inMemory(texts, options));
  return [...programs.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, length = 1, messageText }) => ({
        message: ts.flattenDiagnosticMessageText(messageText, "\n"),
        place: placeIn(path, file, start, start + length),
      }),
    );
  });
}

/** Where each export of the package has its source (the exports of its package.json lead to what is built). */
function importPaths({ folder, files }: PackageSources): Record<string, string[]> {
  const { name, exports } = readManifest(folder, files.get("package.json") ?? "{}");
  return Object.fromEntries(
    Object.entries(objectOr(exports)).map(([subpath, target]) => {
      const built = String(typeof target === "string" ? target : objectOr(target).types);
      const source = built.replace(/^\.\/dist\/(.*)\.d\.ts$/, "./src/$1.ts");
      return [`${name}${subpath.slice(1)}`, [join(folder, source)]];
    }),
  );
}

function readManifest(folder: string, text: string): JsonObject {
  try {
    const manifest: Json = JSON.parse(text);
    return objectOr(manifest);
  } catch {
    const problem = errorIn(join(folder, "package.json"), "package", "This isn't JSON.");
    throw new DocumentError([{ ...problem, hint: "Run `npm run generate`." }]);
  }
}

function inMemory(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const disk = ts.createCompilerHost(options);
  const folders = new Set([...texts.keys()].flatMap(ancestors));
  return {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    directoryExists: (path) => folders.has(path) || (disk.directoryExists?.(path) ?? true),
    getSourceFile: (path, language, ...rest) => {
      const text = texts.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, language);
      if (!parsed.has(path)) parsed.set(path, disk.getSourceFile(path, language, ...rest));
      return parsed.get(path);
    },
  };
}

function ancestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [] : [parent, ...ancestors(parent)];
}

function placeIn(path: string, file: ts.SourceFile | undefined, start: number, end: number): Place {
  const from = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
  const to = file?.getLineAndCharacterOfPosition(end) ?? from;
  return {
    file: path,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    pointer: "#",
  };
}
