import { describe, expect, test } from "vitest";
import { byKeyword, componentsOf, tryValues } from "./boundaries/trials.js";
import { record } from "./report/evidence.js";
import { loadContract } from "./support/contract.js";
import { titled } from "./support/titled.js";

/**
 * From each valid value come all that are as far as a keyword lets them go: each literal, each type, the least and the
 * most, one optional property less, one unknown property more where the schema is open. All judges must take them.
 */

const contract = await loadContract();
const families = tryValues(contract, "taken");

test("there is a valid value for each schema", () => {
  const judged = contract.profiles.flatMap(({ name, parts }) =>
    parts.filter(({ schema }) => schema !== undefined).map((part) => ({ name, part })),
  );
  const missing = judged.filter(
    ({ name, part }) => !families.some((family) => family.part === part && family.profile === name),
  );
  // No value could be drawn from the schema: an example in the document helps.
  expect(missing.map(({ name, part }) => `${name}: ${part.title}`)).toEqual([]);
});

describe.for(titled(families))("%s", ([, family]) => {
  const { part, profile } = family;

  test.for(titled(byKeyword(family)))("%s", ([, { trials }], context) => {
    record(context, {
      kind: "boundary",
      operation: part.operation,
      part: part.name,
      schema: componentsOf(trials),
      profile,
      counts: { taken: trials.length },
    });
    expect(trials.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });
});
