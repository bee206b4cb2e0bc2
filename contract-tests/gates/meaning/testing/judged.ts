import { join } from "node:path";
import { strictest, type Verdict } from "../finding.js";
import { type DocumentFinding, judgeDocument } from "../judge-document.js";
import { judgeTypes } from "../judge-types.js";
import type { Change } from "./change.js";
import { FOLDER, libraryPackage } from "./library-package.js";
import { changed, mark, mergeLibraries } from "./merged.js";
import { TABLE } from "./table.js";

/** A change of the table, with its category in its title. */
export interface Row extends Change {
  readonly title: string;
}

/** What the gate makes of a change. */
export interface Judged {
  readonly title: string;
  readonly want: Verdict;
  readonly findings: readonly DocumentFinding[];
  readonly typeErrors: readonly string[];
}

/** The table's rows by their category. */
export const ROWS: readonly (readonly Row[])[] = Object.entries(TABLE).map(([category, changes]) =>
  changes.map((change) => ({ ...change, title: `${category}: ${change.what}` })),
);

/** Judges changes at once: one run of Redocly's command, and one of the compiler. */
export async function judgeRows(rows: readonly Row[]): Promise<ReadonlyMap<string, Judged>> {
  const together = rows.filter(({ alone }) => !alone);
  const alone = rows.filter((row) => row.alone).map((row) => [row]);
  const [errors, ...findings] = await Promise.all([
    typeErrors(rows),
    ...[together, ...alone].map(documentFindings),
  ]);
  return new Map(
    rows.map(({ title, want }) => [
      title,
      {
        title,
        want,
        findings: findings.flatMap((batch) => batch.get(title) ?? []),
        typeErrors: errors.get(title) ?? [],
      },
    ]),
  );
}

async function documentFindings(batch: readonly Row[]): Promise<Map<string, DocumentFinding[]>> {
  const [first] = batch;
  const findings = await judgeDocument(first?.alone ? changed(first) : mergeLibraries(batch));
  const isOf = (index: number) => (finding: DocumentFinding) =>
    first?.alone || finding.path.some((key) => key.toLowerCase().includes(mark(index)));
  return new Map(batch.map(({ title }, index) => [title, findings.filter(isOf(index))]));
}

async function typeErrors(rows: readonly Row[]): Promise<Map<string, string[]>> {
  const { revision, consumers } = mergeLibraries(rows);
  const programs = new Map([...consumers].map(([file, text]) => [join(FOLDER, file), text]));
  const errors = judgeTypes(await libraryPackage(revision), programs);
  const of = (index: number) =>
    errors.filter(({ place }) => place.file === join(FOLDER, `${mark(index)}.ts`));
  return new Map(rows.map(({ title }, index) => [title, of(index).map(({ message }) => message)]));
}

export const byDocument = ({ findings }: Judged) => strictest(findings.map(({ verdict }) => verdict));
export const byRedocly = ({ findings }: Judged) =>
  strictest(findings.flatMap(({ redocly }) => redocly ?? []));
/** The compiler tells what breaks, and nothing of the rest. */
export const byTypes = ({ typeErrors }: Judged): Verdict =>
  typeErrors.length > 0 ? "breaking" : "editorial";
export const byBoth = (row: Judged) =>
  strictest([byTypes(row), ...row.findings.map(({ verdict }) => verdict)]);
