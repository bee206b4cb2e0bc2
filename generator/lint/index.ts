import { resolve } from "node:path";
import { type BaseResolver, type Config, type Document, lintDocument } from "@redocly/openapi-core";
import { ConfinedResolver } from "../confined-resolver.js";
import { isObject } from "../openapi/document.js";
import { DocumentError, type Problem } from "../problem.js";
import type { Selection } from "../select/index.js";
import { selectInFile } from "../select/select-in-file.js";
import { isStyle, type LintConfig, loadConfig } from "./config.js";
import { findCostlyExample } from "./example-cost.js";
import { errorAt, errorIn, sortProblems, toProblems } from "./problems.js";
import { readDocument } from "./read-document.js";
import { findRefCycles, readReferred, referenceFollower } from "./ref-cycles.js";
import { isTooDeep, tooDeep } from "./too-deep.js";
import { EXAMPLE_RULES, holdUnendingPattern } from "./unending-patterns.js";

export type { LintConfig } from "./config.js";

export interface LintOptions {
  /** The root file of the document. */
  readonly file: string;
  /** Overlay files (OpenAPI Overlay 1.0 to 1.2). They are checked for themselves, not for what they do to the document. */
  readonly overlays: readonly string[];
  readonly config: LintConfig;
  /** Only these operations, and what they need, have to be without problems. */
  readonly part?: Selection | undefined;
}

/**
 * All that is wrong with a document and its overlays, by file and line. Errors keep it from being used, warnings
 * don't. Nothing is thrown for what is in the files or for a file that isn't there.
 */
export async function lint({ file, overlays, config, part }: LintOptions): Promise<Problem[]> {
  const root = resolve(file);
  try {
    const rules = await loadConfig(config, root);
    const files = [root, ...overlays.map((overlay) => resolve(overlay))];
    const found = await Promise.all(
      files.map((each, index) =>
        index === 0 ? lintFile(each, OPENAPI, rules, part) : lintFile(each, OVERLAY, rules),
      ),
    );
    const problems = found.flat();
    return sortProblems(config.kind === "project" ? problems : problems.map(soften));
  } catch (error) {
    return problemsOf(error);
  }
}

/** A rule that came with a document finds what somebody doesn't like: that is told, and stops nothing. */
function soften(problem: Problem): Problem {
  return isStyle(problem.rule) ? { ...problem, severity: "warning" } : problem;
}

/** What a file has to say that it is. */
interface Format {
  readonly field: string;
  readonly version: RegExp;
  readonly name: string;
}

const OPENAPI: Format = { field: "openapi", version: /^3\.[01]\.\d+/, name: "OpenAPI 3.0 or 3.1" };
const OVERLAY: Format = { field: "overlay", version: /^1\.[0-2]\.\d+/, name: "OpenAPI Overlay 1.0 to 1.2" };

async function lintFile(file: string, format: Format, config: Config, part?: Selection): Promise<Problem[]> {
  const resolver = new ConfinedResolver(file);
  try {
    const document = await readDocument(file, resolver);
    const foreign = checkFormat(document, format);
    if (foreign) return [foreign];
    return await lintParsed(part ? selectInFile(document, part) : document, config, resolver);
  } catch (error) {
    return problemsOf(error);
  }
}

function checkFormat({ parsed, source }: Document, { field, version, name }: Format): Problem | undefined {
  if (!isObject(parsed)) return errorAt(source, "#/", "format", `This isn't ${name}: it isn't an object.`);
  const stated = parsed[field];
  if (field === "openapi" && parsed.swagger !== undefined)
    return errorAt(
      source,
      "#/swagger",
      "format",
      `This is Swagger ${JSON.stringify(parsed.swagger)}: only ${name} is understood here.`,
    );
  if (stated === undefined)
    return errorAt(source, "#/", "format", `This isn't ${name}: it has no \`${field}\`.`);
  if (typeof stated === "string" && version.test(stated)) return undefined;
  return errorAt(
    source,
    `#/${field}`,
    "format",
    `Only ${name} is understood here, not ${JSON.stringify(stated)}.`,
  );
}

async function lintParsed(document: Document, config: Config, resolver: BaseResolver): Promise<Problem[]> {
  // Redocly gives up on a reference that leads back to itself, without a word on which, and outside any promise of ours.
  const documents = await readReferred(document, resolver);
  const follow = referenceFollower(documents, resolver);
  const cycles = findRefCycles(documents, follow);
  if (cycles.length > 0) return cycles;
  try {
    const costly = findCostlyExample(documents, follow);
    if (costly || holdUnendingPattern(documents)) config.skipRules(EXAMPLE_RULES);
    const problems = toProblems(await lintDocument({ document, config, externalRefResolver: resolver }));
    return costly ? [costly, ...problems] : problems;
  } catch (error) {
    if (isTooDeep(error)) throw tooDeep(document.source.absoluteRef);
    const message = error instanceof Error ? error.message : String(error);
    return [errorIn(document.source.absoluteRef, "lint", `The document can't be checked: ${message}`)];
  }
}

function problemsOf(error: unknown): Problem[] {
  if (error instanceof DocumentError) return [...error.problems];
  throw error;
}
