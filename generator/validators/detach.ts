import { patternFlags } from "../patterns/flags.js";
import { compact } from "./compact.js";
import { formatSource } from "./formats.js";
import { askOnceForOwn } from "./own-properties.js";

/** Where each thing that ajv's code requires stands in the package's own runtime. */
const REPLACEMENTS: ReadonlyMap<string, { module: string; name: string }> = new Map([
  ["ajv/dist/runtime/ucs2length", { module: "unicode-length", name: "unicodeLength" }],
  ["ajv/dist/runtime/equal", { module: "deep-equal", name: "deepEqual" }],
]);

/** What of the runtime the code calls by its own name. */
const CALLED = [
  { module: "own-properties", name: "ownProperties" },
  { module: "found-issues", name: "addIssue" },
  { module: "found-issues", name: "joinIssues" },
  { module: "found-issues", name: "issuesWithin" },
  { module: "json-pointer", name: "escapeSegment" },
] as const;

export interface DetachedCode {
  readonly code: string;
  /** Import specifiers (`unicodeLength as func2`) by the runtime module that they come from. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /** The local name of each function that another module of validators has, by that module. */
  readonly components: ReadonlyMap<string, string>;
}

/**
 * Frees ajv's standalone code of everything around it: `require` becomes an import of the package's runtime, a
 * format is imported by its name, the exports and schemas that nothing uses go.
 *
 * @param isAsked whether another module asks which properties and items its functions have looked at.
 * @throws Error where something is left that is neither the code's own nor the language's: a defect of the generator.
 */
export function detach(standalone: string, isAsked: boolean): DetachedCode {
  const imports = new Map<string, string[]>();
  const components = new Map<string, string>();
  const kept = standalone.split("\n").flatMap((line) => {
    if (line === `"use strict";` || /^export const \w+ = validate\d+;$/.test(line)) return [];
    const required = /^const (\w+) = require\("([^"]+)"\)\.default;$/.exec(line);
    const format = /^const (formats\d+) = formats(?:\.(\w+)|\["([^"]+)"\]);$/.exec(line);
    const component = /^const (\w+) = component\("([^"]+)"\);$/.exec(line);
    const pattern = /^const (pattern\d+) = new RegExp\((".*"), "u"\);$/.exec(line);
    const replacement = required?.[2] === undefined ? undefined : REPLACEMENTS.get(required[2]);
    if (required?.[1] !== undefined && replacement) {
      addImport(imports, replacement.module, replacement.name, required[1]);
      return [];
    }
    if (format?.[1] !== undefined) {
      const { module, name, isNumeric } = formatSource(format[2] ?? format[3] ?? "");
      addImport(imports, module, name, isNumeric ? `${format[1]}Function` : format[1]);
      return isNumeric ? [`const ${format[1]} = { validate: ${format[1]}Function };`] : [];
    }
    if (component?.[1] !== undefined && component[2] !== undefined) {
      components.set(component[2], component[1]);
      return [];
    }
    if (pattern?.[2] !== undefined)
      return [`const ${pattern[1]} = /* @__PURE__ */ new RegExp(${pattern[2]}${flagsOf(pattern[2])});`];
    return [line];
  });
  const code = dropUnused(compact(askOnceForOwn(kept.join("\n")), isAsked));
  const bare = code.replace(STRING, "0");
  for (const { module, name } of CALLED) if (bare.includes(`${name}(`)) addImport(imports, module, name);
  assertSelfContained(code);
  return { code: code.trim(), imports, components };
}

/** ajv prints one set of flags for all patterns, and not every pattern can bear them. */
function flagsOf(printed: string): string {
  const flags = patternFlags(String(JSON.parse(printed)));
  return flags === "" ? "" : `, "${flags}"`;
}

function addImport(imports: Map<string, string[]>, module: string, name: string, local = name): void {
  imports.set(module, [...(imports.get(module) ?? []), local === name ? name : `${name} as ${local}`]);
}

function dropUnused(text: string): string {
  return text
    .split("\n")
    .filter((line) => {
      const name = /^const ((?:schema|func)\d+) = /.exec(line)?.[1];
      return name === undefined || text.split(new RegExp(`\\b${name}\\b`)).length > 2;
    })
    .join("\n");
}

/** What no code in the package may name: ways to load other code, or to make code of text; and what compact() has missed. */
const FORBIDDEN =
  /(?<![.\w$])(?:require|eval|Function|import|globalThis|process|errors)\b|\b(?:schemaPath|instancePath)\b/;

/** A string as ajv prints each: quoted as in JSON. */
const STRING = /"(?:[^"\\\n]|\\.)*"/g;

function assertSelfContained(code: string): void {
  const bare = code.replace(STRING, "0");
  const found = FORBIDDEN.exec(bare)?.[0] ?? /['"`]/.exec(bare)?.[0];
  if (found !== undefined) throw new Error(`The validator code still has ${found}.`);
}
