import { componentName, formatPointer, type Path } from "../../generator/openapi/pointer.js";
import { TypeTerms } from "../oracles/type-terms.js";
import { type CompilerVerdict, compilerAgrees, compilerVerdicts } from "../oracles/verdicts.js";
import type { Contract, JudgedPart } from "../support/contract.js";
import type { Finding } from "../support/memory-validator.js";
import { boundaryValues, counterExamples, type TriedValue } from "../support/violations.js";
import { type BaseValue, baseValues, type Origin } from "./base-values.js";

/** Whether a value must be taken or refused. */
export type Wanted = "taken" | "refused";

/** A value with everything that anyone has against what was made of it. */
export interface Trial extends TriedValue {
  /** Empty where all judges say what is wanted. */
  readonly problems: readonly string[];
}

/** All values of one kind that are derived from one valid value. */
export interface Family {
  readonly title: string;
  readonly profile: string;
  readonly part: JudgedPart;
  readonly base: BaseValue;
  readonly trials: readonly Trial[];
}

/** The values to derive from a valid one, of each kind. */
const DERIVED = { taken: boundaryValues, refused: counterExamples } as const;

/**
 * Derives from the schemas of a contract all values that must be taken, or all that must be refused, and asks ajv in
 * memory, the emitted validator and the compiler about each.
 */
export function tryValues(contract: Contract, wanted: Wanted): Family[] {
  const families = contract.profiles.flatMap((profile) => {
    const { name, document, isTyped, parts } = profile;
    const terms = { sent: new TypeTerms(document, "sent"), received: new TypeTerms(document, "received") };
    return parts
      .filter(({ schema }) => schema !== undefined)
      .flatMap((part) =>
        baseValues(part).map((base) => ({
          title: `${name}: ${part.title} ${base.name}`,
          profile: name,
          part,
          base,
          terms: isTyped ? terms[part.direction] : undefined,
          tried: derived(part, base, wanted),
        })),
      );
  });
  const shown = families.flatMap(({ part, terms, tried }) =>
    terms === undefined ? [] : tried.map((one) => ({ one, part, terms, value: one.value })),
  );
  const said = compilerVerdicts(contract.package.name, shown);
  const ofCompiler = new Map(shown.map(({ one }, index) => [one, said[index]]));
  return families.map(({ tried, terms: _, ...family }) => ({
    ...family,
    trials: tried.map((one) => {
      const verdict = ofCompiler.get(one);
      const ofCompilers = verdict === undefined ? [] : compilerProblems(verdict);
      return { ...one, problems: [...validatorProblems(family.part, one, wanted), ...ofCompilers] };
    }),
  }));
}

/** What the compiler says other than a type can say. */
export function compilerProblems(verdict: CompilerVerdict): string[] {
  const said = verdict.problems.join(" ") || "nothing";
  return compilerAgrees(verdict) ? [] : [`TypeScript should ${verdict.expected} it and says ${said}`];
}

/** What is derived from a valid value; where it must be taken, the value itself too, as one of no keyword. */
export function derived({ memory, path }: Origin, base: BaseValue, wanted: Wanted): TriedValue[] {
  const { value, schemas } = base;
  const whole = { title: "with everything in order", value, keyword: "", pointer: "", schema: path };
  const all = DERIVED[wanted](memory, path, value).filter(({ schema }) => schemas.has(formatPointer(schema)));
  return wanted === "taken" ? [whole, ...all] : all;
}

/** What ajv in memory and the emitted validator say other than is wanted. */
export function validatorProblems(
  part: Pick<JudgedPart, "memory" | "path" | "emitted">,
  one: TriedValue,
  wanted: Wanted,
): string[] {
  const { issues = [] } = part.emitted()["~standard"].validate(one.value);
  return [
    ...against("ajv", part.memory.findings(part.path, one.value), one, wanted),
    ...against("the emitted validator", issues, one, wanted),
  ];
}

function against(
  judge: string,
  findings: readonly Finding[],
  { keyword, pointer }: TriedValue,
  wanted: Wanted,
): string[] {
  const isAsWanted =
    wanted === "taken"
      ? findings.length === 0
      : findings.some((finding) => finding.keyword === keyword && finding.pointer === pointer);
  const said = findings.map((finding) => `${finding.keyword} at ${finding.pointer || "the root"}`).join(", ");
  return isAsWanted ? [] : [`${judge} says ${said || "nothing"}`];
}

/** The trials of a family by keyword. */
export function byKeyword({
  trials,
}: Family): { readonly title: string; readonly trials: readonly Trial[] }[] {
  const keywords = [...new Set(trials.map(({ keyword }) => keyword))];
  return keywords.map((keyword) => ({
    title: keyword || "with everything in order",
    trials: trials.filter((trial) => trial.keyword === keyword),
  }));
}

/** The components whose schemas say so. */
export function componentsOf(trials: readonly Trial[]): string[] {
  return [...new Set(trials.map(({ schema }) => componentOf(schema)))].filter((name) => name !== undefined);
}

function componentOf(path: Path): string | undefined {
  return componentName(formatPointer(path.slice(0, 3)), "schemas");
}
