import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { strictest, type Verdict } from "./finding.js";
import { type DocumentFinding, judgeDocument } from "./judge-document.js";
import { judgeTypes } from "./judge-types.js";
import type { Change } from "./testing/change.js";
import { CONSUMERS } from "./testing/consumers.js";
import { LIBRARY } from "./testing/library.js";
import { FOLDER, libraryPackage } from "./testing/library-package.js";
import { mark, mergeLibraries } from "./testing/merged.js";
import { TABLE } from "./testing/table.js";

/** What the gate makes of single changes, each of which has one right verdict. */

interface Judged {
  readonly title: string;
  readonly want: Verdict;
  readonly findings: readonly DocumentFinding[];
  readonly typeErrors: readonly string[];
}

const rows = Object.entries(TABLE).flatMap(([category, changes]) =>
  changes.map((change) => ({ ...change, title: `${category}: ${change.what}` })),
);
const judged = new Map<string, Judged>();

beforeAll(async () => {
  const together = rows.filter(({ alone }) => !alone);
  const alone = rows.filter((row) => row.alone).map((row) => [row]);
  const [errors, ...findings] = await Promise.all([
    typeErrors(),
    ...[together, ...alone].map(documentFindings),
  ]);
  for (const { title, want } of rows)
    judged.set(title, {
      title,
      want,
      findings: findings.flatMap((batch) => batch.get(title) ?? []),
      typeErrors: errors.get(title) ?? [],
    });
}, 60_000);

type Row = Change & { readonly title: string };

async function documentFindings(batch: readonly Row[]): Promise<Map<string, DocumentFinding[]>> {
  const findings = await judgeDocument(mergeLibraries(batch));
  const isOf = (index: number) => (finding: DocumentFinding) =>
    batch.length === 1 || finding.path.some((key) => key.toLowerCase().includes(mark(index)));
  return new Map(batch.map(({ title }, index) => [title, findings.filter(isOf(index))]));
}

async function typeErrors(): Promise<Map<string, string[]>> {
  const { revision, consumers } = mergeLibraries(rows);
  const programs = new Map([...consumers].map(([file, text]) => [join(FOLDER, file), text]));
  const errors = judgeTypes(await libraryPackage(revision), programs);
  const of = (index: number) =>
    errors.filter(({ place }) => place.file === join(FOLDER, `${mark(index)}.ts`));
  return new Map(rows.map(({ title }, index) => [title, of(index).map(({ message }) => message)]));
}

const byDocument = ({ findings }: Judged) => strictest(findings.map(({ verdict }) => verdict));
const byRedocly = ({ findings }: Judged) => strictest(findings.flatMap(({ redocly }) => redocly ?? []));
/** The compiler tells what breaks, and nothing of the rest. */
const byTypes = ({ typeErrors }: Judged): Verdict => (typeErrors.length > 0 ? "breaking" : "editorial");
const byBoth = (row: Judged) => strictest([byTypes(row), ...row.findings.map(({ verdict }) => verdict)]);

test("what users have written compiles against the library as it is", async () => {
  const text = Object.values(CONSUMERS).join("").replaceAll("$", "");
  const pkg = await libraryPackage(LIBRARY);
  expect(judgeTypes(pkg, new Map([[join(FOLDER, "program.ts"), text]]))).toEqual([]);
});

describe.each(rows)("$title", ({ title, want }) => {
  test(`is ${want}`, () => {
    const row = judged.get(title);
    if (!row) throw new Error("It wasn't judged.");
    expect({ verdict: byBoth(row), because: row }).toEqual({ verdict: want, because: row });
  });
});

test("both sources together are right where each alone isn't", () => {
  const all = [...judged.values()];
  const right = (verdict: (row: Judged) => Verdict | undefined) =>
    all.filter((row) => verdict(row) === row.want).length;
  const breaking = all.filter(({ want }) => want === "breaking");
  const seen = breaking.filter(({ typeErrors }) => typeErrors.length > 0).length;
  const figures = {
    changes: all.length,
    "right by redocly diff alone": right(byRedocly),
    "right by redocly diff with our rules": right(byDocument),
    "told by the compiler, of those that break": `${seen} of ${breaking.length}`,
    "right by both": right(byBoth),
  };
  console.log(
    Object.entries(figures)
      .map(([name, figure]) => `${figure} ${name}`)
      .join("\n"),
  );
  expect(all.length).toBeGreaterThanOrEqual(90);
  expect(right(byBoth)).toBe(all.length);
  expect(right(byRedocly)).toBeLessThan(right(byDocument));
});
