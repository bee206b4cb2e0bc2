import type { Evidence } from "./evidence.js";
import { type Html, html } from "./html.js";
import type { Cell, Group, Matrix, Row } from "./matrix.js";
import { type Failure, type TestEntry, titleOf } from "./report.js";
import { SIGNS, tallyWords } from "./tally.js";
import { countWords, plural } from "./words.js";

/** What the cells lead to: the tests behind each, those that failed first. */
export function evidenceSections({ groups }: Matrix, failures: readonly Failure[]): Html {
  const links = failureLinks(failures);
  return html`<section id="evidence" aria-labelledby="evidence-title">
<h2 id="evidence-title">Evidence</h2>
${groups.flatMap((group) => group.rows.map((row) => rowSection(group, row, links)))}</section>`;
}

/** Tests that are about the suite, and not about a place in the contract. */
export function otherTests(tests: readonly TestEntry[], failures: readonly Failure[]): Html | "" {
  const others = tests.filter(({ evidence }) => evidence.length === 0).map((test) => ({ test }));
  if (others.length === 0) return "";
  return html`<section id="others" aria-labelledby="others-title">
<h2 id="others-title">Other tests</h2>
${entryLists(others, failureLinks(failures))}</section>`;
}

/** A test in a list, and what it proves there. */
interface Entry {
  readonly test: TestEntry;
  readonly evidence?: Evidence;
}

type FailureLinks = ReadonlyMap<TestEntry, string>;

function failureLinks(failures: readonly Failure[]): FailureLinks {
  return new Map(
    failures.flatMap(({ test }, index) =>
      test === undefined ? [] : [[test, `failure-${index + 1}`] as const],
    ),
  );
}

function rowSection(group: Group, { id, title, cells }: Row, links: FailureLinks): Html | "" {
  const proven = cells.filter(({ proofs }) => proofs.length > 0);
  if (proven.length === 0) return "";
  return html`<h3>${group.title}, ${title} <a class="back" href="#${id}">back to the matrix<span class="unseen">, ${title}</span></a></h3>
${proven.map((cell) => cellSection(cell, links))}`;
}

function cellSection({ id, kind, proofs, tally }: Cell, links: FailureLinks): Html {
  return html`<section id="${id}">
<h4>${kind.heading}: ${tallyWords(tally)}</h4>
${entryLists(proofs, links)}</section>
`;
}

/** What failed and what has lines to be read stands open; the rest is folded away where it is much. */
function entryLists(entries: readonly Entry[], links: FailureLinks): Html {
  const open = entries.filter(({ test, evidence }) => test.state === "failed" || evidence?.lines?.length);
  const folds = (["passed", "skipped"] as const).map((state) => {
    const some = entries.filter((entry) => entry.test.state === state && !open.includes(entry));
    return some.length === 0 ? "" : fold(some, state);
  });
  const failed = open.filter(({ test }) => test.state === "failed");
  const told = open.filter((entry) => !failed.includes(entry));
  return html`${[...failed, ...told].map((entry) => openEntry(entry, links))}${folds}`;
}

function openEntry({ test, evidence }: Entry, links: FailureLinks): Html {
  const link = links.get(test);
  const title = titleOf(test.names);
  const name = link === undefined ? title : html`<a href="#${link}">${title}</a>`;
  const lines = evidence?.lines ?? [];
  return html`<p>${SIGNS[test.state]} ${name} <code class="muted">${whereIs(test)}</code>${countedIn(evidence)}</p>
${lines.length === 0 ? "" : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>\n`}`;
}

const MOST_UNFOLDED = 30;

function fold(entries: readonly Entry[], state: string): Html {
  const byPlace = new Map<string, Entry[]>();
  for (const entry of entries) {
    const where = whereIs(entry.test);
    byPlace.set(where, [...(byPlace.get(where) ?? []), entry]);
  }
  const lists = [...byPlace].map(
    ([where, some]) => html`<p><code class="muted">${where}</code></p>
<ul>${some.map(({ test, evidence }) => html`<li>${titleOf(test.names)}${countedIn(evidence)}</li>`)}</ul>
`,
  );
  return html`<details${entries.length > MOST_UNFOLDED ? "" : " open"}><summary>${plural(entries.length, "test")} ${state}</summary>
${lists}</details>
`;
}

/** `: 140 matched, 2 differing`; empty where nothing was counted. */
function countedIn({ counts = {}, seed }: Partial<Evidence> = {}): string {
  const words = [...countWords(Object.entries(counts)), ...(seed === undefined ? [] : [`seed ${seed}`])];
  return words.length === 0 ? "" : `: ${words.join(", ")}`;
}

function whereIs({ file, line }: TestEntry): string {
  return line === undefined ? file : `${file}:${line}`;
}
