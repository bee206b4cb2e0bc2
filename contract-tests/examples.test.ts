import { describe, expect, test } from "vitest";
import { componentsMet } from "./report/components.js";
import { type Evidence, record } from "./report/evidence.js";
import { loadContract } from "./support/contract.js";
import { toTheLetter } from "./support/instance.js";
import { member } from "./support/load-package.js";
import { titled } from "./support/titled.js";
import { checkValues } from "./support/type-oracle.js";

/** Every documented example must satisfy the schema, the emitted validator and the generated type alike. */

const contract = await loadContract();
const examples = contract.documented.parts.flatMap((part) =>
  part.examples.map((example) => ({ part, example, title: `${part.title} ${example.name}` })),
);
const problems = checkValues(
  contract.package.name,
  examples.map(({ part, example }) => ({ type: part.type, value: example.value })),
);
const typeProblems = new Map(examples.map((row, index) => [row, problems[index]]));

test("the document has examples", () => {
  expect(examples).not.toHaveLength(0);
});

describe.for(titled(examples))("%s", ([, row]) => {
  const { part, example } = row;
  const evidence: Evidence = {
    kind: "example",
    operation: part.operation,
    part: part.name,
    schema: componentsMet(part.memory, part.path, example.value),
    profile: contract.documented.name,
  };
  if (part.schema !== undefined) {
    test("satisfies its schema, by ajv in memory", (context) => {
      record(context, evidence);
      expect(part.memory.findings(part.path, example.value)).toEqual([]);
    });

    test("satisfies the emitted validator", (context) => {
      record(context, evidence);
      expect(part.emitted()["~standard"].validate(example.value)).toEqual({ value: example.value });
    });
  }

  test("is of the generated type", (context) => {
    record(context, evidence);
    expect(typeProblems.get(row)).toEqual([]);
  });

  if (part.isBody) {
    test("is in the package, to the letter", (context) => {
      record(context, evidence);
      const { direction, name, methodName } = part;
      const place = direction === "sent" ? ["request"] : ["responses", name];
      const group = member(contract.package.examples, methodName, ...place);
      const packaged = member(group, `${example.name} (${example.mediaType})`) ?? member(group, example.name);
      expect(toTheLetter(packaged)).toBe(toTheLetter(example.value));
    });
  }
});
