import { describe, expect, test } from "vitest";
import { byKeyword, componentsOf, tryValues } from "./boundaries/trials.js";
import { record } from "./report/evidence.js";
import { loadContract } from "./support/contract.js";
import { titled } from "./support/titled.js";

/**
 * From each valid value come all that have one thing wrong, by each keyword at each place. Schema and emitted validator
 * must refuse each at the same place by the same keyword; the compiler must refuse those that a type can express, and take
 * the others, so that nothing but the keyword at hand is what refuses them.
 */

const contract = await loadContract();
const families = tryValues(contract, "refused");

/** A value of each kind: a schema that takes them all has no keyword that constrains. */
const KINDS = [null, true, 12345, "text", [], {}];

test("each schema that refuses anything has counter-examples", () => {
  const missing = contract.profiles.flatMap(({ name, parts }) =>
    parts
      .filter(({ schema }) => schema !== undefined)
      .filter((part) => KINDS.some((value) => !part.memory.accepts(part.path, value)))
      .filter((part) => !families.some((family) => family.part === part && family.trials.length > 0))
      .map(({ title }) => `${name}: ${title}`),
  );
  expect(missing).toEqual([]);
});

describe.for(titled(families))("%s", ([, family]) => {
  const { part, profile } = family;

  test.for(titled(byKeyword(family)))("%s", ([, { trials: ofKeyword }], context) => {
    record(context, {
      kind: "counter-example",
      operation: part.operation,
      part: part.name,
      schema: componentsOf(ofKeyword),
      profile,
      counts: { refused: ofKeyword.length },
    });
    expect(ofKeyword.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });
});
