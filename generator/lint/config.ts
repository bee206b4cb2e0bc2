import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Config,
  createConfig,
  type Document,
  lintConfig,
  type NormalizedProblem,
  type RawUniversalConfig,
} from "@redocly/openapi-core";
import { ConfinedResolver } from "../confined-resolver.js";
import { isObject, type JsonObject, objectOr } from "../openapi/document.js";
import { formatPointer, type Path } from "../openapi/pointer.js";
import { DocumentError, type Problem } from "../problem.js";
import houseRules from "./house-rules/index.js";
import { PACKAGE_RULES, packageRules } from "./package-rules/index.js";
import { errorAt, errorIn, toProblems } from "./problems.js";
import { readDocument } from "./read-document.js";
import { mayNotEnd } from "./unending-patterns.js";

/**
 * Which rules apply. `project`: those of a redocly.yaml that is trusted like the project's own code, plugins included.
 * `beside-document`: those of the redocly.yaml in the document's folder, which came with the document, and so may
 * choose among Redocly's rules but run no code and reach for nothing; Redocly's `minimal` set where there is none. What
 * they find is told and stops nothing: only what would make the output wrong does, whatever they say.
 */
export type LintConfig =
  | { readonly kind: "project"; readonly file: string }
  | { readonly kind: "beside-document" };

const RULE = "redocly-config";

/** Without these the stages that follow wouldn't know what they are given. */
const ESSENTIAL = ["struct", "no-unresolved-refs"];
const HOUSE_RULES = fileURLToPath(new URL("./house-rules/index.ts", import.meta.url));

/** Redocly runs `@theme/plugin.js` beside a configuration unasked, so a foreign one is loaded as if it stood here. */
const SAFE_PLACE = fileURLToPath(import.meta.url);
const FOREIGN_SETTINGS = ["extends", "rules", "oas3_0Rules", "oas3_1Rules", "overlay1Rules"];
const DANGEROUS_SETTINGS = ["plugins", "resolve"];

/** @throws DocumentError where the configuration can't be used. */
export async function loadConfig(config: LintConfig, document: string): Promise<Config> {
  if (config.kind === "project") return loadProjectConfig(resolve(config.file), document);
  const file = join(dirname(document), "redocly.yaml");
  return existsSync(file) ? loadForeignConfig(file) : create({ extends: ["minimal"] }, file, SAFE_PLACE);
}

/** What keeps a document from being used: those, the rules of packages, and what is found before there are rules. */
const ALWAYS = new Set([
  ...ESSENTIAL,
  ...Object.keys(PACKAGE_RULES),
  ...["file", "yaml", "format", "lint", "nesting", "ref-cycle", RULE],
]);

/** Whether a rule is one that somebody may choose to have or not. */
export function isStyle(rule: string): boolean {
  return !ALWAYS.has(rule);
}

async function loadProjectConfig(file: string, document: string): Promise<Config> {
  const source = await readDocument(file, new ConfinedResolver(file));
  const settings = settingsOf(source);
  const plugins = Array.isArray(settings.plugins) ? settings.plugins : [];
  // These are at hand already, where Redocly would load them a second time.
  const isHouseRules = (plugin: unknown) => {
    const path = typeof plugin === "string" && resolve(dirname(file), plugin);
    return path && existsSync(path) && realpathSync(path) === HOUSE_RULES;
  };
  const withPlugins = {
    ...settings,
    plugins: plugins.map((plugin: unknown) => (isHouseRules(plugin) ? houseRules() : plugin)),
  };
  const config = await create(withPlugins, file, file);
  config.document = source; // The file itself, where Redocly has the settings that it was handed.
  throwAny(toProblems((await lintConfig({ config })).map(withoutPrefix)));
  throwAny(unknownPluginRules(config, settings, source));
  return config.forAlias(aliasOf(document, settings, file));
}

async function loadForeignConfig(file: string): Promise<Config> {
  const source = await readDocument(file, new ConfinedResolver(file));
  const settings = settingsOf(source);
  throwAny([...dangers(settings, [], source)]);
  const chosen = Object.entries(settings)
    .filter(([name]) => FOREIGN_SETTINGS.includes(name))
    .map(([name, setting]) => [name, isObject(setting) ? onlyStyle(setting) : setting] as const);
  const { rules, ...others } = Object.fromEntries(chosen);
  const essential = Object.fromEntries(ESSENTIAL.map((rule) => [rule, "error"]));
  return create({ ...others, rules: { ...(isObject(rules) ? rules : {}), ...essential } }, file, SAFE_PLACE);
}

function onlyStyle(rules: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(rules).filter(([rule]) => isStyle(rule)));
}

async function create(
  settings: Readonly<Record<string, unknown>>,
  file: string,
  configPath: string,
): Promise<Config> {
  const { plugins, rules } = settings;
  const withPackageRules = {
    ...settings,
    plugins: [...(Array.isArray(plugins) ? plugins : []), packageRules()],
    rules: { ...(isObject(rules) ? rules : {}), ...PACKAGE_RULES },
  };
  try {
    // Redocly looks at what it reads and throws where it can make nothing of it.
    return await createConfig(withPackageRules as RawUniversalConfig, {
      configPath,
      externalRefResolver: new ConfinedResolver(file),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DocumentError([errorIn(file, RULE, withoutColors(message).split("\n")[0] ?? "")]);
  }
}

function settingsOf(source: Document): JsonObject {
  if (isObject(source.parsed)) return source.parsed;
  throw new DocumentError([
    errorAt(source.source, "#/", RULE, "These aren't settings, a map of names to values."),
  ]);
}

/** What would run code, read from elsewhere or never end: plugins, network settings, references, foreign rule sets, patterns. */
function* dangers(value: unknown, path: Path, source: Document): Generator<Problem> {
  if (typeof value !== "object" || value === null) return;
  const refuse = (at: Path, message: string) => errorAt(source.source, formatPointer(at), RULE, message);
  for (const [name, setting] of Object.entries(value)) {
    const at = [...path, name];
    if (DANGEROUS_SETTINGS.includes(name) || name === "$ref")
      yield refuse(at, `\`${name}\` isn't taken from a configuration that came with a document.`);
    else if (name === "extends" && !isBuiltIn(setting))
      yield refuse(
        at,
        "Only Redocly's own rule sets can be extended by a configuration that came with a document.",
      );
    else if (typeof setting === "string" && mayNotEnd(setting.replace(/^\/(.*)\/[a-z]*$/s, "$1")))
      yield refuse(at, "This can take exponential time as a regular expression.");
    else yield* dangers(setting, at, source);
  }
}

function isBuiltIn(sets: unknown): boolean {
  return (
    Array.isArray(sets) && sets.every((set: unknown) => typeof set === "string" && /^[a-z-]+$/.test(set))
  );
}

/** Redocly takes any name of a plugin's rule, and a misspelt one would silently check nothing. */
function unknownPluginRules(config: Config, settings: JsonObject, source: Document): Problem[] {
  const known = new Set(
    config.plugins.flatMap(({ rules }) => Object.values(rules ?? {}).flatMap((set) => Object.keys(set))),
  );
  const sections = Object.entries(settings).filter(([name]) => /rules$/i.test(name));
  return sections.flatMap(([section, rules]) =>
    Object.keys(objectOr(rules))
      .filter((rule) => rule.includes("/") && !rule.startsWith("rule/") && !known.has(rule))
      .map((rule) =>
        errorAt(source.source, formatPointer([section, rule]), RULE, `There is no rule \`${rule}\`.`),
      ),
  );
}

/** Redocly's rules for its own configuration are those for documents under another name. */
function withoutPrefix(problem: NormalizedProblem): NormalizedProblem {
  return { ...problem, ruleId: problem.ruleId.replace("configuration ", "") };
}

/** The name under which the configuration lists the document, and may have further rules for it. */
function aliasOf(document: string, settings: JsonObject, file: string): string | undefined {
  const listed = Object.entries(objectOr(settings.apis)).find(
    ([, api]) =>
      isObject(api) && typeof api.root === "string" && resolve(dirname(file), api.root) === document,
  );
  return listed?.[0];
}

function throwAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DocumentError(problems);
}

function withoutColors(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how colours begin
  return text.replace(/\u001b\[\d+m/g, "");
}
