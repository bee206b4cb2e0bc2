import { existsSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { bundleDocument } from "../../../generator/bundle.js";
import { prettyJson } from "../../../generator/code/literals.js";
import { ConfinedResolver } from "../../../generator/confined-resolver.js";
import { errorIn } from "../../../generator/lint/problems.js";
import { readDocument } from "../../../generator/lint/read-document.js";
import { isObject, type OpenApiDocument, objectOr, stringOr } from "../../../generator/openapi/document.js";
import { DocumentError } from "../../../generator/problem.js";
import { filesOf, type Project } from "../project.js";
import { type Figures, figuresOf, readFigures, readReport } from "../suite/figures.js";

/** An API as its users have it: what is documented, and what the overlays make of it. */
export interface Api {
  readonly documented: OpenApiDocument;
  /** The same document where there are no overlays. */
  readonly observed: OpenApiDocument;
  readonly version: string;
}

/** What the last release promised. */
export interface Baseline extends Api {
  /** Programs that were right with it, absolute path to text. */
  readonly programs: ReadonlyMap<string, string>;
  /** What the contract suite proved of it. */
  readonly figures: Figures;
}

const DOCUMENTED = "openapi.json";
const OBSERVED = "observed.json";
const FIGURES = "figures.json";
const PROGRAMS = "consumers";

/** @throws DocumentError where the fragment or an overlay can't be read. */
export async function readApi({ spec, overlays }: Project): Promise<Api> {
  const bundle = (applied: readonly string[]) =>
    bundleDocument(spec, applied, new ConfinedResolver(spec, { named: overlays }));
  const documented = await bundle([]);
  return {
    documented,
    observed: overlays.length === 0 ? documented : await bundle(overlays),
    version: versionOf(documented),
  };
}

/**
 * Undefined before the first release.
 *
 * @throws DocumentError where what was released can't be read.
 */
export async function readBaseline({ released }: Project): Promise<Baseline | undefined> {
  if (!existsSync(join(released, DOCUMENTED))) return undefined;
  const documented = await readJson(join(released, DOCUMENTED));
  const observed = existsSync(join(released, OBSERVED))
    ? await readJson(join(released, OBSERVED))
    : documented;
  const files = filesOf(join(released, PROGRAMS), /\.ts$/);
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return {
    documented,
    observed,
    version: versionOf(documented),
    programs: new Map(files.map((file, index) => [file, texts[index] ?? ""])),
    figures: await readFigures(join(released, FIGURES)),
  };
}

/**
 * Writes what the project promises now, and what the last run of the suite proved of it, into a new folder: as its
 * `released`, it is the baseline of what comes.
 *
 * @throws DocumentError where the fragment can't be read, or the suite has left no report.
 */
export async function writeBaseline(project: Project, folder: string): Promise<void> {
  const { documented, observed } = await readApi(project);
  const report = await readReport(project.report);
  if (report === undefined)
    throw new DocumentError([
      {
        ...errorIn(
          project.report,
          "contract",
          "The contract suite has left no report to keep the figures of.",
        ),
        hint: "Run `npm run contract`.",
      },
    ]);
  await mkdir(join(folder, PROGRAMS), { recursive: true });
  await writeFile(join(folder, DOCUMENTED), prettyJson(documented));
  if (project.overlays.length > 0) await writeFile(join(folder, OBSERVED), prettyJson(observed));
  await writeFile(join(folder, FIGURES), prettyJson({ ...figuresOf(report) }));
  for (const file of filesOf(project.consumers, /\.ts$/))
    await cp(file, join(folder, PROGRAMS, basename(file)));
}

function versionOf(document: OpenApiDocument): string {
  return stringOr(objectOr(document.info).version) ?? "";
}

async function readJson(file: string): Promise<OpenApiDocument> {
  const { parsed } = await readDocument(file, new ConfinedResolver(file));
  if (!isObject(parsed)) throw new DocumentError([errorIn(file, "released", "This isn't a document.")]);
  return parsed;
}
