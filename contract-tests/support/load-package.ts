import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { JsonObject } from "../../generator/openapi/document.js";
import type { Validator } from "../../generator/runtime/standard-schema.js";
import { ROOT } from "./fragment.js";

/** The generated package, as its user gets it. */
export interface Package {
  readonly name: string;
  /** Where it is installed. */
  readonly folder: string;
  /** The documented bundle. */
  readonly document: JsonObject;
  /** `./examples`: by operation, part, status and name. */
  readonly examples: Exports;
  /** `./validators/documented`. */
  readonly documented: Exports;
  /** `./validators`. */
  readonly observed: Exports;
}

/** What a module exports, or an object in it: nothing is known of it beforehand. */
export type Exports = Readonly<Record<string, unknown>>;

/** Imports the generated package by its name; nothing but the name is read from the workspace folder. */
export async function loadPackage(): Promise<Package> {
  const { name }: { name: string } = JSON.parse(await readFile(join(ROOT, "generated/package.json"), "utf8"));
  const bundle = createRequire(import.meta.url).resolve(`${name}/openapi.json`);
  return {
    name,
    folder: dirname(bundle),
    document: JSON.parse(await readFile(bundle, "utf8")),
    examples: await import(`${name}/examples`),
    documented: await import(`${name}/validators/documented`),
    observed: await import(`${name}/validators`),
  };
}

/** The value at the end of a chain of properties, undefined where the chain breaks. */
export function member(exports: unknown, ...names: readonly string[]): unknown {
  let value = exports;
  for (const name of names) value = isExports(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

function isExports(value: unknown): value is Exports {
  return typeof value === "object" && value !== null;
}

/** @throws Error where the value hasn't the shape of a Standard Schema */
export function asValidator(value: unknown, title: string): Validator<unknown> {
  if (!isValidator(value)) throw new Error(`The package has no validator for ${title}.`);
  return value;
}

function isValidator(value: unknown): value is Validator<unknown> {
  return typeof member(value, "~standard", "validate") === "function";
}
