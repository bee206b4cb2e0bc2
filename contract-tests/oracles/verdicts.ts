import type { Json } from "../../generator/openapi/document.js";
import type { JudgedPart } from "../support/contract.js";
import type { Finding } from "../support/memory-validator.js";
import { checkValues, type TypedValue } from "../support/type-oracle.js";
import type { Expectation, TypeTerms } from "./type-terms.js";

/** What the two validators find wrong with a value: nothing where they take it. */
export interface ValidatorVerdicts {
  readonly memory: readonly Finding[];
  readonly emitted: readonly Finding[];
}

export function validatorVerdicts(part: JudgedPart, value: Json): ValidatorVerdicts {
  const { issues = [] } = part.emitted()["~standard"].validate(value);
  return {
    memory: part.memory.findings(part.path, value),
    emitted: issues.map(({ keyword, pointer }) => ({ keyword, pointer })),
  };
}

/** Both take the value, or both refuse it and have at least one reason in common. */
export function validatorsAgree({ memory, emitted }: ValidatorVerdicts): boolean {
  if (memory.length === 0 || emitted.length === 0) return memory.length === emitted.length;
  return memory.some((one) =>
    emitted.some((other) => one.keyword === other.keyword && one.pointer === other.pointer),
  );
}

/** What the compiler has against a value, and what it should have said. */
export interface CompilerVerdict {
  readonly expected: Expectation;
  readonly problems: readonly string[];
}

/** A value to show the compiler, and where it belongs. */
export interface ShownValue {
  readonly part: Pick<JudgedPart, "path" | "type">;
  readonly terms: TypeTerms;
  readonly value: Json;
}

/** All in one program. */
export function compilerVerdicts(packageName: string, rows: readonly ShownValue[]): CompilerVerdict[] {
  return compilerVerdictsBy((values) => checkValues(packageName, values), rows);
}

/** The same of a package that isn't installed: `check` compiles it with the values. */
export function compilerVerdictsBy(
  check: (values: readonly TypedValue[]) => string[][],
  rows: readonly ShownValue[],
): CompilerVerdict[] {
  const judged = rows.map(({ part, terms, value }) => {
    const expected = terms.expectation(part.path, value);
    const shown = expected === "accept" ? terms.declared(part.path, value) : value;
    return { expected, typed: { type: part.type, value: shown } };
  });
  const problems = check(judged.map(({ typed }) => typed));
  return judged.map(({ expected }, index) => ({ expected, problems: problems[index] ?? [] }));
}

export function compilerAgrees({ expected, problems }: CompilerVerdict): boolean {
  return expected === "either" || (expected === "accept") === (problems.length === 0);
}

/** A disagreement in words. */
export function disagreement(
  part: JudgedPart,
  value: Json,
  seed: number,
  compiler: CompilerVerdict | undefined,
): string {
  const { memory, emitted } = validatorVerdicts(part, value);
  return [
    `The oracles disagree about a value of ${part.title}, as small as it gets (seed ${seed}):`,
    `  value       ${JSON.stringify(value)}`,
    `  ajv         ${inWords(memory)}`,
    `  validator   ${inWords(emitted)}`,
    `  TypeScript  ${compiler === undefined ? "not asked" : `${compiler.problems[0] ?? "takes it"}; should ${SHOULD[compiler.expected]}`}`,
  ].join("\n");
}

const SHOULD: Readonly<Record<Expectation, string>> = {
  accept: "take it",
  refuse: "refuse it",
  either: "say what it likes",
};

function inWords(findings: readonly Finding[]): string {
  const reasons = findings.map(({ keyword, pointer }) => `${keyword} at ${pointer || "the root"}`);
  return reasons.length === 0 ? "takes it" : reasons.join(", ");
}
