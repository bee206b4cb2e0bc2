import { describe, expect, test } from "vitest";
import { loadContract } from "./support/contract.js";
import { titled } from "./support/titled.js";
import { checkValues } from "./support/type-oracle.js";
import { validForm } from "./support/valid-form.js";
import { counterExamples, isExpressible } from "./support/violations.js";

/**
 * From each example comes a valid value with all its properties, and from that every value with one thing wrong. Schema
 * and emitted validator must refuse each at the same place by the same keyword; the compiler must refuse those that a
 * type can express, and take the others, so that nothing but the constraint at hand is what refuses them.
 */

const contract = await loadContract();
const families = contract.profiles.flatMap((profile) =>
  profile.parts
    .filter(({ schema }) => schema !== undefined)
    .flatMap((part) =>
      part.examples.map((example) => {
        const value = validForm(part.memory, part.path, example.value);
        return {
          title: `${profile.name}: ${part.title} ${example.name}`,
          part,
          isTyped: profile.isTyped,
          valid: { value },
          counters: counterExamples(part.memory, part.path, value),
        };
      }),
    ),
);
const typed = families
  .filter(({ isTyped }) => isTyped)
  .flatMap(({ part, valid, counters }) => [valid, ...counters].map((one) => ({ one, type: part.type })));
const problems = checkValues(
  contract.package.name,
  typed.map(({ one, type }) => ({ type, value: one.value })),
);
const typeProblems = new Map(typed.map(({ one }, index) => [one, problems[index]]));

describe.for(titled(families))("%s", ([, { part, isTyped, valid, counters }]) => {
  test("with everything in order → valid", () => {
    expect(part.memory.findings(part.path, valid.value)).toEqual([]);
    expect(part.emitted()["~standard"].validate(valid.value)).toEqual({ value: valid.value });
    if (isTyped) expect(typeProblems.get(valid)).toEqual([]);
  });

  test("there are counter-examples", () => {
    expect(counters).not.toHaveLength(0);
  });

  test.for(titled(counters))("%s", ([, counter]) => {
    const { value, keyword, pointer } = counter;
    const wanted = { keyword, pointer };
    expect(part.memory.findings(part.path, value)).toContainEqual(wanted);
    const { issues = [] } = part.emitted()["~standard"].validate(value);
    expect(issues.map((issue) => ({ keyword: issue.keyword, pointer: issue.pointer }))).toContainEqual(
      wanted,
    );
    if (isTyped && isExpressible(counter)) expect(typeProblems.get(counter)).not.toEqual([]);
    if (isTyped && !isExpressible(counter)) expect(typeProblems.get(counter)).toEqual([]);
  });
});
