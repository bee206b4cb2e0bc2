import { existsSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { ConfinedResolver } from "../../../generator/confined-resolver.js";
import { errorAt, errorIn } from "../../../generator/lint/problems.js";
import { readDocument } from "../../../generator/lint/read-document.js";
import { isObject } from "../../../generator/openapi/document.js";
import { DocumentError, type Place, type Problem } from "../../../generator/problem.js";
import type { Finding } from "./finding.js";

/** A break that is meant: the rule and place of a finding, and why. */
export interface DeclaredBreak {
  readonly rule: string;
  /** As `whereOf` names it. */
  readonly at: string;
  readonly reason: string;
  readonly place: Place;
}

/** The rule of a declaration that a figure of the suite, named by `at`, may be worse than it was. */
export const LOWER_FIGURE = "lower-figure";

const BROKEN = { request: "requests", answer: "what reads the answers", neither: "what works" } as const;
const FIELDS = ["rule", "at", "reason"] as const;
const EMPTY_HINT = "Without a break to declare there needs to be no such file.";

/**
 * The file's declarations, none where there is no file.
 *
 * @throws DocumentError where it isn't a list of objects with a rule, a place and a reason each.
 */
export async function readDeclaredBreaks(file: string): Promise<DeclaredBreak[]> {
  if (!existsSync(file)) return [];
  const { parsed, source } = await readDocument(file, new ConfinedResolver(file));
  const entries: unknown = parsed;
  if (!Array.isArray(entries))
    throw new DocumentError([{ ...errorIn(file, "declared-break", "This isn't a list."), hint: EMPTY_HINT }]);
  const problems = entries.flatMap((entry, index) =>
    FIELDS.filter(
      (field) => !isObject(entry) || typeof entry[field] !== "string" || String(entry[field]).trim() === "",
    ).map((field) =>
      errorAt(source, `#/${index}`, "declared-break", `This declaration has no \`${field}\`.`),
    ),
  );
  if (problems.length > 0) throw new DocumentError(problems);
  return entries.map((entry, index) => ({
    rule: String(entry.rule),
    at: String(entry.at),
    reason: String(entry.reason),
    place: errorAt(source, `#/${index}`, "", "").place,
  }));
}

/** What a finding is about, in the words of a declaration: its file, seen from the fragment's root file, and its item. */
export function whereOf({ place, item }: Finding, spec: string): string {
  return `${relative(dirname(spec), place.file).split(sep).join("/")}${item}`;
}

/** Whether it is this finding that a declaration is about. */
export function isDeclaredBy(finding: Finding, { rule, at }: DeclaredBreak, spec: string): boolean {
  return finding.rule === rule && whereOf(finding, spec) === at;
}

/** The breaks that nobody has declared, and the declarations that nothing breaks. */
export function compareBreaks(
  findings: readonly Finding[],
  declared: readonly DeclaredBreak[],
  spec: string,
): Problem[] {
  const breaks = findings.filter(({ verdict }) => verdict === "breaking");
  const undeclared = breaks.filter((finding) => !declared.some((each) => isDeclaredBy(finding, each, spec)));
  const stale = declared.filter(
    (each) => each.rule !== LOWER_FIGURE && !breaks.some((finding) => isDeclaredBy(finding, each, spec)),
  );
  return [
    ...undeclared.map((finding): Problem => {
      const { rule, direction, message, place } = finding;
      const at = whereOf(finding, spec);
      const hint = `Take it back, or declare it in breaking.yaml: { rule: ${rule}, at: ${JSON.stringify(at)}, reason: … }`;
      return { severity: "error", rule, message: `Breaks ${BROKEN[direction]}: ${message}`, hint, place };
    }),
    ...stale.map(
      ({ rule, at, place }): Problem => ({
        severity: "error",
        rule: "declared-break",
        message: `Nothing breaks ${rule} at ${at}.`,
        hint: "Remove the declaration.",
        place,
      }),
    ),
  ];
}
