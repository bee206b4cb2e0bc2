import type { Group, Row } from "../../contract-tests/report/matrix.js";
import { hasPassed } from "../../contract-tests/report/report.js";
import { summaryLines, verdict } from "../../contract-tests/report/summary.js";
import { SIGNS, tallyWords, worstOf } from "../../contract-tests/report/tally.js";
import { isObject, type Json, type JsonObject } from "../../generator/openapi/document.js";
import type { Path } from "../../generator/openapi/pointer.js";
import { inline } from "../../generator/package/readme/markdown.js";
import type { Difference, Reasoned } from "./differences.js";
import { type Evidence, outcomeOf } from "./evidence.js";
import { code, fenced, paragraphs, table } from "./markdown.js";
import { placeWords, subjectOf } from "./places.js";
import { keywordWords, schemaWords, valueWords } from "./schema-words.js";

/** What the contract suite has found out, place by place, or why nothing is known. */
export function provenSection(evidence: Evidence): string {
  if (evidence.report === undefined)
    return `**Nothing is known**: ${evidence.why}. \`npm run contract\` makes one; then make this page again.`;
  const { report, matrix } = evidence;
  const sign = hasPassed(report) ? SIGNS.passed : SIGNS.failed;
  return paragraphs(
    `**${sign} ${inline(verdict(report))}** of the contract suite, for this very document (SHA-256 ${code(report.contract.sha256)}).`,
    "Each claim of this page has a sign: ✓ the suite proves it, ✗ the suite disproves it, – it has no proof of it. A mutant is a document in which one claim was changed; it is killed where the suite notices.",
    table(
      ["Evidence", "Found"],
      summaryLines(report).map(({ kind, tally, words }) => [
        `${SIGNS[worstOf(tally)]} ${kind.heading}`,
        inline(words),
      ]),
    ),
    ...matrix.groups.map(groupTable),
  );
}

function groupTable({ title, detail, rows }: Group): string {
  const heading = detail === "" ? `## ${inline(title)}` : `## ${inline(title)}: ${inline(detail)}`;
  return paragraphs(heading, table(["Claims about", "Evidence"], rows.map(rowCells)));
}

function rowCells({ title, cells }: Row): string[] {
  const found = cells.filter(({ proofs }) => proofs.length > 0);
  const words = found.map(
    ({ kind, tally }) => `${SIGNS[worstOf(tally)]} ${kind.heading}: ${tallyWords(tally)}`,
  );
  return [inline(title), words.join("; ") || `${SIGNS.none} none`];
}

/** What the service does beyond its documentation, each with its reason; empty where there is nothing. */
export function beyondSection(document: JsonObject, groups: readonly Reasoned[], evidence: Evidence): string {
  if (groups.length === 0) return "";
  return paragraphs(
    "The rest of this page says what the documentation says. Here is where the service was found to do something else, and why that is known. The package's types and validators follow this.",
    ...groups.map(({ reason, differences }) => {
      const common = commonPath(differences);
      const isExtension = ({ path }: Difference) => path.at(-1)?.startsWith("x-") === true;
      const rows = differences.filter((each) => !isExtension(each));
      return paragraphs(
        `## ${placeWords(document, common)}`,
        reason,
        rows.length === 0 ? undefined : differenceTable(document, rows, common, evidence),
        ...differences.filter(isExtension).map((each) => extensionWords(document, each, common)),
      );
    }),
  );
}

/** The innermost place that all of a reason's differences are in. */
function commonPath(differences: readonly Difference[]): Path {
  const [first = [], ...others] = differences.map(({ path }) => path.slice(0, -1));
  return others.reduce((common, path) => {
    const differs = common.findIndex((step, index) => path[index] !== step);
    return differs < 0 ? common : common.slice(0, differs);
  }, first);
}

/** The page's style has them, too, for where the heads of tables have no place. */
export const DIFFERENCE_COLUMNS = ["Where", "The documentation", "The service", "Proven"] as const;

function differenceTable(
  document: JsonObject,
  differences: readonly Difference[],
  common: Path,
  evidence: Evidence,
): string {
  const rows = differences.map((difference) => {
    const { path, documented, observed } = difference;
    const outcome = outcomeOf(evidence, subjectOf(document, path), "observed");
    return [
      placeWords(document, wordedAt(difference), common.length),
      inWords(path, documented),
      inWords(path, observed),
      outcome === undefined ? "not known" : SIGNS[outcome],
    ];
  });
  return table(DIFFERENCE_COLUMNS, rows);
}

/** A keyword is among the words of its value already. */
function wordedAt({ path, observed, documented }: Difference): Path {
  const isKeyword = !isObject(observed ?? documented) || path.at(-1) === "discriminator";
  return isKeyword ? path.slice(0, -1) : path;
}

function inWords(path: Path, value: Json | undefined): string {
  if (value === undefined) return SIGNS.none;
  const keyword = path.at(-1) ?? "";
  return isObject(value) && keyword !== "discriminator" ? schemaWords(value) : keywordWords(keyword, value);
}

/** An extension is for a tool: its value is what there is to see. */
function extensionWords(document: JsonObject, { path, observed }: Difference, common: Path): string {
  const name = path.at(-1) ?? "";
  const owner = path.slice(0, -1);
  const where =
    owner.length > common.length
      ? `${code(name)} of ${placeWords(document, owner, common.length)}`
      : code(name);
  if (observed === undefined) return `${where} is gone.`;
  if (name === "x-error-codes" && isObject(observed))
    return `${where} has ${Object.keys(observed).map(code).join(", ")}: see Error codes.`;
  if (typeof observed !== "object" || observed === null) return `${where}: ${valueWords(observed)}.`;
  return paragraphs(`${where}:`, fenced("json", JSON.stringify(observed, null, 2)));
}
