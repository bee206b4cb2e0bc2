import { relative } from "node:path";
import { strictest, VERDICTS, type Verdict } from "../contract-tests/gates/meaning/finding.js";
import { FragmentPlaces } from "../contract-tests/gates/meaning/fragment-places.js";
import { type DocumentFinding, judgeDocument } from "../contract-tests/gates/meaning/judge-document.js";
import type { Documents } from "../generator/pipeline.js";
import { inert, type Paint, widthOf, wrap } from "../generator/terminal-text.js";
import { callerFolder } from "./command-line.js";
import type { CommandOptions } from "./generate-options.js";

/** How many findings are told; `npm run gates` tells all that there are since the last release. */
const MOST = 8;

/** The column where beside its verdict begins what a finding says. */
const INDENT = 13;

/**
 * What a change of the document means to those who use the package, in lines for a person. The package is that of the
 * document with its overlays; what they hide is told by `npm run gates` alone.
 */
export async function describeMeaning(
  options: CommandOptions,
  before: Documents,
  after: Documents,
  paint: Paint,
): Promise<string> {
  const found = await judgeDocument({ base: before.observed, revision: after.observed });
  const verdict = strictest(found.map((finding) => finding.verdict));
  if (verdict === undefined) return "It means the same as before.";
  const rank = (finding: DocumentFinding) => VERDICTS.indexOf(finding.verdict);
  const sorted = found.toSorted((a, b) => rank(b) - rank(a));
  const places = new FragmentPlaces(options);
  const lines = sorted.slice(0, MOST).map(async (finding) => {
    const { place } = await places.inOverlaid(after.documented, finding.path, finding.target);
    return inLines(finding, `${relative(callerFolder(), place.file)}:${place.line}`, paint);
  });
  const more = sorted.length - MOST;
  return [
    `The change is ${inColor(verdict, verdict, paint)}:`,
    ...(await Promise.all(lines)),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join("\n");
}

function inLines({ verdict, message }: DocumentFinding, where: string, paint: Paint): string {
  const label = inColor(verdict, verdict.padEnd(INDENT - 2), paint);
  const text = wrap(`${" ".repeat(INDENT)}${inert(message)}`, widthOf(process.stdout), INDENT);
  return `  ${label}${text.slice(INDENT)}\n${" ".repeat(INDENT)}${paint.dim(inert(where))}`;
}

function inColor(verdict: Verdict, text: string, paint: Paint): string {
  return { editorial: paint.dim, additive: paint.green, breaking: paint.red }[verdict](text);
}
