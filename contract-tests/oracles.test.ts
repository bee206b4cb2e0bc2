import { describe, expect, test } from "vitest";
import type { Json } from "../generator/openapi/document.js";
import { resolve } from "../generator/openapi/pointer.js";
import { dictionaryOf } from "./oracles/dictionary.js";
import { nearMisses } from "./oracles/near-misses.js";
import { reachableSchemas } from "./oracles/reachable.js";
import { draw, shrink } from "./oracles/shrinkable.js";
import { TypeTerms } from "./oracles/type-terms.js";
import { valuesOf } from "./oracles/values.js";
import {
  type CompilerVerdict,
  compilerAgrees,
  compilerVerdicts,
  disagreement,
  type ValidatorVerdicts,
  validatorsAgree,
  validatorVerdicts,
} from "./oracles/verdicts.js";
import { componentsWithin } from "./report/components.js";
import { type Evidence, record } from "./report/evidence.js";
import { type JudgedPart, loadContract } from "./support/contract.js";
import { titled } from "./support/titled.js";

/**
 * Three oracles judge values drawn from the schemas, and near misses of them: ajv in memory, the emitted validator, and
 * the compiler where a type can tell. They must agree about each. `CONTRACT_SEED=n` draws others.
 */

const SEED = Number(process.env.CONTRACT_SEED ?? 20_200_229);
/** How many values the two validators judge, and how many of them the compiler. */
const VALUES = 10_000;
const COMPILED = 1_500;
/** Shrinking asks the compiler many times. */
const TIMEOUT = 120_000;

const contract = await loadContract();
const judged = contract.profiles.flatMap(({ name, document, isTyped, parts }) => {
  const terms = { sent: new TypeTerms(document, "sent"), received: new TypeTerms(document, "received") };
  return parts
    .filter(({ schema }) => schema !== undefined)
    .map((part) => {
      const root = resolve(part.memory.document, part.schema) ?? true;
      const schemas = reachableSchemas(part.memory.document, root);
      const dictionary = dictionaryOf(schemas);
      const evidence: Evidence = {
        kind: "oracle",
        operation: part.operation,
        part: part.name,
        schema: componentsWithin(document, part.schema ?? true),
        profile: name,
        seed: SEED,
      };
      return {
        title: `${name}: ${part.title}`,
        evidence,
        part,
        root,
        weight: schemas.length,
        arbitrary: nearMisses(valuesOf(part.memory, part.path, dictionary), dictionary),
        terms: isTyped ? terms[part.direction] : undefined,
      };
    });
});
const typed = judged.filter(({ terms }) => terms !== undefined);
const families = judged.map((family, index) => ({
  ...family,
  // Parts can have the same schema: each gets values of its own.
  rows: draw(family.arbitrary, SEED + index, share(VALUES, family, judged)).map((drawn) => ({
    drawn,
    verdicts: validatorVerdicts(family.part, drawn.value_),
  })),
}));
const shown = families.flatMap((family) => {
  const { part, terms, rows } = family;
  return terms === undefined
    ? []
    : mostTelling(rows, share(COMPILED, family, typed)).map((row) => ({
        row,
        part,
        terms,
        value: row.drawn.value_,
      }));
});
const compilerSays = compilerVerdicts(contract.package.name, shown);
const compiled = new Map(shown.map(({ row }, index) => [row, compilerSays[index]]));

test("enough values were judged", () => {
  const count = families.reduce((sum, { rows }) => sum + rows.length, 0);
  const taken = families.reduce(
    (sum, { rows }) => sum + rows.filter(({ verdicts }) => verdicts.memory.length === 0).length,
    0,
  );
  const asked = (expected: string) => compilerSays.filter((verdict) => verdict.expected === expected).length;
  console.log(
    `Seed ${SEED}: ${count} values, ${taken} of them in order; ${compilerSays.length} for the compiler, ` +
      `which must take ${asked("accept")}, refuse ${asked("refuse")} and may do either with ${asked("either")}.`,
  );
  expect(count).toBeGreaterThanOrEqual(VALUES);
  expect(compilerSays.length).toBeGreaterThanOrEqual(COMPILED);
});

describe.for(titled(families))("%s", ([, { evidence, part, arbitrary, terms, rows }]) => {
  test("some values are in order and some aren't", () => {
    const taken = rows.filter(({ verdicts }) => verdicts.memory.length === 0);
    expect(taken).not.toHaveLength(0);
    expect(taken.length).toBeLessThan(rows.length);
  });

  test("the emitted validator says what ajv in memory says", (context) => {
    const disagreeing = rows.filter(({ verdicts }) => !validatorsAgree(verdicts));
    record(context, { ...evidence, counts: agreement(rows, disagreeing) });
    const [failing] = disagreeing;
    if (failing === undefined) return;
    const smallest = shrink(arbitrary, failing.drawn, (values) =>
      values.map((value) => !validatorsAgree(validatorVerdicts(part, value))),
    );
    expect.fail(disagreement(part, smallest, SEED, judgeOne(part, terms, smallest)));
  });

  if (terms === undefined) return;
  test("the compiler says what a type can say", { timeout: TIMEOUT }, (context) => {
    const asked = rows.flatMap((row) => {
      const verdict = compiled.get(row);
      return verdict === undefined ? [] : [{ row, verdict }];
    });
    const disagreeing = asked.filter(({ verdict }) => !compilerAgrees(verdict));
    record(context, { ...evidence, counts: agreement(asked, disagreeing) });
    const failing = disagreeing[0]?.row;
    if (failing === undefined) return;
    const smallest = shrink(arbitrary, failing.drawn, (values) =>
      compilerVerdicts(
        contract.package.name,
        values.map((value) => ({ part, terms, value })),
      ).map((verdict) => !compilerAgrees(verdict)),
    );
    expect.fail(disagreement(part, smallest, SEED, judgeOne(part, terms, smallest)));
  });
});

function agreement(all: readonly unknown[], disagreeing: readonly unknown[]): Record<string, number> {
  return { agreed: all.length - disagreeing.length, disagreed: disagreeing.length };
}

/** So many of the rows, half of them each refused for reasons of its own, as far as there are any. */
function mostTelling<T extends { readonly verdicts: ValidatorVerdicts }>(
  rows: readonly T[],
  count: number,
): T[] {
  const byReasons = new Map<string, T>();
  for (const row of rows) {
    const { memory } = row.verdicts;
    if (memory.length > 0) byReasons.set(JSON.stringify(memory), row);
  }
  return [...new Set([...[...byReasons.values()].slice(0, Math.ceil(count / 2)), ...rows])].slice(0, count);
}

interface Weighted {
  readonly root: Json;
  readonly weight: number;
}

/** Of so many values a part gets more, the more schemas they can meet, and fewer where other parts have the same. */
function share(count: number, part: Weighted, all: readonly Weighted[]): number {
  const weigh = ({ root, weight }: Weighted) => weight / all.filter((other) => other.root === root).length;
  const whole = all.reduce((sum, other) => sum + weigh(other), 0);
  return Math.ceil((count * weigh(part)) / whole);
}

function judgeOne(part: JudgedPart, terms: TypeTerms | undefined, value: Json): CompilerVerdict | undefined {
  return terms && compilerVerdicts(contract.package.name, [{ part, terms, value }])[0];
}
