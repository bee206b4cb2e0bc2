import { ts } from "ts-morph";

const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  declarationMap: true,
  sourceMap: true,
  verbatimModuleSyntax: true,
};

/**
 * What a consumer imports, out of the package's sources: each `src/*.ts` as ESM and declarations with their source
 * maps, file by file; what is JavaScript already stays as it is. Types are checked elsewhere, once for all files.
 *
 * @throws Error where a source can't be compiled by itself: a defect of the generator.
 */
export function buildPackage(sources: ReadonlyMap<string, string>): Map<string, string> {
  const built = new Map<string, string>();
  for (const [path, text] of sources) {
    if (!path.startsWith("src/")) continue;
    const target = `dist/${path.slice("src/".length)}`;
    if (/\.(js|d\.ts)$/.test(path)) built.set(target, text);
    else if (path.endsWith(".ts"))
      for (const [file, output] of compile(path, target, text)) built.set(file, output);
  }
  return built;
}

function compile(path: string, target: string, text: string): [string, string][] {
  const stem = target.replace(/\.ts$/, "");
  const options = {
    compilerOptions: COMPILER_OPTIONS,
    fileName: path.split("/").at(-1) ?? path,
    reportDiagnostics: true,
  };
  const code = ts.transpileModule(text, options);
  const declarations = ts.transpileDeclaration(text, options);
  const [problem] = [...(code.diagnostics ?? []), ...(declarations.diagnostics ?? [])];
  if (problem) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`);
  return [
    [`${stem}.js`, code.outputText],
    [`${stem}.js.map`, pointToSource(code.sourceMapText, path, target)],
    [`${stem}.d.ts`, declarations.outputText],
    [`${stem}.d.ts.map`, pointToSource(declarations.sourceMapText, path, target)],
  ];
}

/** The compiler knows the file's name alone; the map has to lead from `dist/` back to `src/`. */
function pointToSource(map: string | undefined, path: string, target: string): string {
  const up = "../".repeat(target.split("/").length - 1);
  return JSON.stringify({ ...JSON.parse(map ?? "{}"), sources: [up + path] });
}
