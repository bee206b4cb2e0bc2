import type { ContractReport, TestEntry } from "./report.js";

/** A name that is markup, a command of a CI service, an escape sequence, and a pattern, as a document may have it. */
export const HOSTILE =
  "</pre><script>alert(1)</script>\" onclick='x' &lt;\n::error::owned\u001b[2J\u202e$(id) `id` it's [a-z]+";

/** A test entry, by what matters of it. */
export function testEntry(
  entry: Partial<TestEntry> & Pick<TestEntry, "names">,
  file = "contract-tests/examples.test.ts",
): TestEntry {
  return { file, line: 12, state: "passed", duration: 3, errors: [], evidence: [], ...entry };
}

const contract = {
  title: "Pets",
  sha256: "c0ffee",
  operations: [
    { name: "addPet", method: "post", template: "/pets", parts: ["query", "body", "201", "default"] },
    { name: "get /pets/{petId}", method: "get", template: "/pets/{petId}", parts: ["path", "200", "204"] },
  ],
  schemas: ["Pet", "Problem", HOSTILE],
};

/** Everything in order; nothing of facts and mutants, as with a document that nobody transcribed. */
export const PASSING: ContractReport = {
  format: 2,
  contract,
  problems: [],
  tests: [
    testEntry({
      names: ["addPet request body rex", "satisfies its schema"],
      evidence: [{ kind: "example", operation: "addPet", part: "body", schema: ["Pet", HOSTILE] }],
    }),
    testEntry({
      names: ["documented: post /pets", "sent: rex"],
      evidence: [{ kind: "wire", operation: "post /pets", part: ["query", "body"] }],
    }),
    testEntry({ names: ["the document has operations"] }),
  ],
};

/** Something of everything that can go wrong, with names that mustn't be trusted. */
export const FAILING: ContractReport = {
  format: 2,
  contract,
  problems: [
    {
      file: "contract-tests/wire.test.ts",
      names: [],
      errors: [{ message: "Error: No server", at: { file: "contract-tests/wire/server.ts", line: 7 } }],
    },
    {
      file: "contract-tests/wire.test.ts",
      names: ["documented: post /pets"],
      errors: [{ message: "Error: The hook broke" }],
    },
  ],
  tests: [
    ...PASSING.tests,
    testEntry({
      names: [`addPet request body ${HOSTILE}`, "is of the generated type"],
      state: "failed",
      errors: [
        {
          message: `expected ${HOSTILE} to be a pet`,
          diff: "- Expected\n+ Received\n\n- 1\n+ <b>2</b>",
          at: { file: "contract-tests/examples.test.ts", line: 42 },
        },
      ],
      evidence: [{ kind: "example", operation: "addPet", part: "body", schema: ["Pet", HOSTILE] }],
    }),
    testEntry({
      names: ["every fact of the page is in the document"],
      state: "failed",
      errors: [{ message: "missing: the default of limit" }],
      evidence: [
        {
          kind: "fact",
          operation: "addPet",
          counts: { matched: 1140, differing: 2, missing: 1 },
          lines: [`${HOSTILE} differs on purpose`],
        },
      ],
    }),
    testEntry({
      names: ["documented", "no mutant survives unexcused"],
      state: "failed",
      errors: [{ message: "#/paths/~1pets/post/responses: 201 dropped" }],
      evidence: [
        {
          kind: "mutant",
          schema: "Pet",
          counts: { killed: 1998, equivalent: 4, survived: 1 },
          lines: ["#/paths/~1pets/post/responses: 201 dropped"],
        },
      ],
    }),
    testEntry({
      names: ["documented: addPet request body", "the compiler says what a type can say"],
      evidence: [
        {
          kind: "oracle",
          operation: "addPet",
          part: "body",
          counts: { agreed: 10_000, disagreed: 0 },
          seed: 42,
        },
      ],
    }),
    testEntry({
      names: ["an operation that the inventory hasn't"],
      state: "skipped",
      evidence: [{ kind: "boundary", operation: HOSTILE, part: "418" }],
    }),
  ],
};
