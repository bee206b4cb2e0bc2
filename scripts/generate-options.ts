import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LintConfig } from "../generator/lint/index.js";
import { isPackageName } from "../generator/package/package-name.js";
import type { GenerateOptions } from "../generator/pipeline.js";
import { UsageError } from "../generator/problem.js";
import type { Command, OptionValues } from "./command.js";
import { fromCaller } from "./command-line.js";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const OPTIONS = {
  spec: { type: "string", value: "FILE", help: "another document (OpenAPI 3.0 or 3.1); needs --out" },
  overlay: {
    type: "string",
    multiple: true,
    value: "FILE",
    help: "an overlay to apply to it (OpenAPI Overlay 1.0); repeatable, applied in order",
  },
  out: {
    type: "string",
    value: "DIR",
    help: "where the package goes: a new or empty folder, or one that was generated before",
  },
  operations: {
    type: "string",
    multiple: true,
    value: "A,B",
    help: 'only these operations, with what they need: by operationId or "METHOD /path"; needs --out',
  },
  tag: {
    type: "string",
    multiple: true,
    value: "TAG",
    help: "only the operations of this tag, or these beside --operations; repeatable; needs --out",
  },
  name: {
    type: "string",
    value: "PACKAGE",
    help: "the package's name; by default x-package-name in the document's info, else made of its title",
  },
  check: {
    type: "boolean",
    help: "write nothing; exit with 1 and a list of files when the folder isn't what the document gives",
  },
  watch: {
    type: "boolean",
    help: "generate again whenever a file of the document, an overlay or the rules change, and say what the change means to users",
  },
  "no-build": { type: "boolean", help: "leave out dist/" },
  warnings: { type: "boolean", help: "print each warning; without it they are counted" },
  json: { type: "boolean", help: "print the result as JSON, for a program" },
} as const;

export const COMMAND = {
  usage: "npm run generate -- [options]",
  about: [
    "Lints an OpenAPI document, turns it into a package of types, client, validators and examples, and builds it. Without options: spec/openapi.yaml with the overlays of spec/overlays/ into generated/.",
    "With --operations or --tag, problems in the rest of the document don't count where it is one file; one of several files is checked as a whole, and so is one with overlays for references that lead nowhere.",
  ],
  options: OPTIONS,
  examples: [
    "npm run generate",
    "npm run generate -- --watch",
    "npm run generate -- --spec api.yaml --out client --name my-client",
    "npm run generate -- --spec big.yaml --out pets --tag Pets",
  ],
  exitCodes: {
    0: "done",
    1: "problems in the document, or --check found a difference",
    2: "wrong usage, or a folder that can't be used",
  },
} satisfies Command;

export interface CommandOptions extends GenerateOptions {
  /** Absolute. */
  readonly out: string;
  readonly check: boolean;
  readonly build: boolean;
  /** Whether a person wants to read the warnings. */
  readonly warnings: boolean;
  readonly json: boolean;
  readonly watch: boolean;
}

/**
 * What the options of the command say.
 *
 * @throws UsageError for a value that makes no sense, and for options that don't go together.
 */
export function optionsOf(values: OptionValues<typeof OPTIONS>): CommandOptions {
  const {
    spec,
    overlay = [],
    operations = [],
    tag: tags = [],
    out,
    name,
    check = false,
    json = false,
    watch = false,
  } = values;
  if (spec !== undefined && out === undefined) {
    throw new UsageError("--spec needs --out: say which folder the package of this document goes to.");
  }
  if (watch && (check || json)) throw new UsageError("--watch goes with neither --check nor --json.");
  const isPart = operations.length > 0 || tags.length > 0;
  if (isPart && out === undefined) {
    throw new UsageError("A part of a document needs --out: say which folder its package goes to.");
  }
  if (name !== undefined && !isPackageName(name)) {
    throw new UsageError(
      `--name ${JSON.stringify(name)} isn't a name that npm takes: use lower-case letters, digits and "-", with or without a scope.`,
    );
  }
  const file = spec === undefined ? join(ROOT, "spec/openapi.yaml") : fromCaller(spec);
  return {
    spec: file,
    overlays: spec === undefined && overlay.length === 0 ? ownOverlays() : overlay.map(fromCaller),
    lintConfig: lintConfig(file, spec === undefined),
    out: out === undefined ? join(ROOT, "generated") : fromCaller(out),
    name,
    part: isPart ? { operations, tags } : undefined,
    check,
    build: !values["no-build"],
    warnings: values.warnings ?? false,
    json,
    watch,
  };
}

/** The project's own rules hold for its fragment, and for a document that lies beside them. */
function lintConfig(file: string, isOwn: boolean): LintConfig {
  const rules = join(ROOT, "redocly.yaml");
  return isOwn || dirname(file) === ROOT ? { kind: "project", file: rules } : { kind: "beside-document" };
}

function ownOverlays(): string[] {
  const folder = join(ROOT, "spec/overlays");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => join(folder, name));
}
