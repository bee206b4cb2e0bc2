import { join } from "node:path";
import ts from "typescript";
import type { Json } from "../../generator/openapi/document.js";
import { ROOT } from "./fragment.js";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** A value, and the type that is to hold it, as seen through `import type * as types`. */
export interface TypedValue {
  readonly type: string;
  readonly value: Json;
}

/** What the compiler has against each value as a fresh literal of its type, in one program for all: empty where it's nothing. */
export function checkValues(packageName: string, values: readonly TypedValue[]): string[][] {
  return checkStatements(
    `import type * as types from ${JSON.stringify(packageName)};`,
    values.map(({ type, value }, index) => `export const value${index}: ${type} = ${expression(value)};`),
  );
}

/** JSON on one line for the compiler too, to which two more characters end a line (ECMA-262, section 12.3). */
export function expression(value: Json): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/**
 * What the compiler has against each of the statements of one module.
 *
 * @throws Error where something is wrong with the header, because then the statements prove nothing
 */
export function checkStatements(header: string, statements: readonly string[]): string[][] {
  const lines = [
    header.replaceAll("\n", " "),
    ...statements.map((statement) => statement.replaceAll("\n", " ")),
  ];
  const problems: string[][] = lines.map(() => []);
  for (const { line, message } of compile(lines.join("\n"))) problems[line]?.push(message);
  const [ofHeader = [], ...ofStatements] = problems;
  if (ofHeader.length > 0) throw new Error(ofHeader.join("\n"));
  return ofStatements;
}

/** What the compiler has against a module, `2: what it says` with the line. */
export function checkModule(text: string): string[] {
  return compile(text).map(({ line, message }) => `${line + 1}: ${message}`);
}

function compile(text: string): { line: number; message: string }[] {
  const file = join(ROOT, "contract-tests", "in-memory.ts");
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, options, ...rest) =>
    name === file ? ts.createSourceFile(name, text, options) : getSourceFile(name, options, ...rest);
  const program = ts.createProgram([file], OPTIONS, host);
  const source = program.getSourceFile(file);
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ];
  return diagnostics.map(({ start, messageText }) => ({
    line: source?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0,
    message: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}
