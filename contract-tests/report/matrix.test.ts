import { describe, expect, test } from "vitest";
import type { Evidence } from "./evidence.js";
import { testEntry } from "./hand-made.js";
import { inventoryOf } from "./inventory.js";
import { matrixOf, unprovenOf } from "./matrix.js";
import type { ContractReport, TestEntry } from "./report.js";
import { tallyOf, tallySigns, tallyWords } from "./tally.js";

/** Where evidence is counted: by a document with every kind of place, and evidence for each. */

const document = {
  info: { title: "Pets" },
  paths: {
    "/pets": {
      parameters: [{ $ref: "#/components/parameters/limit" }],
      post: {
        operationId: "addPet",
        parameters: [{ name: "session", in: "cookie" }],
        requestBody: {},
        responses: { default: {}, "201": {}, "4XX": {} },
      },
      get: { responses: { "204": {} } },
    },
  },
  components: {
    parameters: { limit: { name: "limit", in: "query" } },
    schemas: { Pet: {}, Problem: {} },
  },
};

const contract = inventoryOf([
  document,
  { ...document, components: { ...document.components, schemas: { New: {} } } },
]);

function reportOf(evidence: readonly Evidence[], state: TestEntry["state"] = "passed"): ContractReport {
  const tests = evidence.map((one) => testEntry({ names: [one.kind], state, evidence: [one] }));
  return { format: 2, contract, tests, problems: [] };
}

/** The cells with anything in them, as `operation, part: Kind signs`. */
function cellsOf(report: ContractReport): string[] {
  return matrixOf(report).groups.flatMap(({ title, rows }) =>
    rows.flatMap((row) =>
      row.cells
        .filter(({ proofs }) => proofs.length > 0)
        .map(({ kind, tally }) => `${title}, ${row.title}: ${kind.heading} ${tallySigns(tally)}`),
    ),
  );
}

test("each operation, part, status and schema of any profile has a row, proven or not", () => {
  const { groups } = matrixOf(reportOf([]));
  expect(groups.map(({ title, detail, rows }) => [title, detail, ...rows.map((row) => row.title)])).toEqual([
    ["The document", "", "as a whole"],
    ["get /pets", "GET /pets", "as a whole", "query parameters", "answer 204"],
    [
      "addPet",
      "POST /pets",
      "as a whole",
      "query parameters",
      "cookie parameters",
      "request body",
      "answer 201",
      "answer default",
      "answer 4XX",
    ],
    ["Schemas", "", "Pet", "Problem", "New"],
  ]);
});

describe("evidence is counted", () => {
  test.for<[string, Evidence, string[]]>([
    ["for the document where it names nothing", { kind: "fact" }, ["The document, as a whole: Facts ✓ 1"]],
    ["for an operation", { kind: "wire", operation: "addPet" }, ["addPet, as a whole: Wire ✓ 1"]],
    [
      "by method and template, too",
      { kind: "wire", operation: "post /pets" },
      ["addPet, as a whole: Wire ✓ 1"],
    ],
    [
      "for each of its parts",
      { kind: "wire", operation: "addPet", part: ["query", "body"] },
      ["addPet, query parameters: Wire ✓ 1", "addPet, request body: Wire ✓ 1"],
    ],
    ["for a schema alone", { kind: "mutant", schema: "Pet" }, ["Schemas, Pet: Mutants ✓ 1"]],
    [
      "for a part and its schemas",
      { kind: "example", operation: "addPet", part: "201", schema: ["Pet", "New"] },
      ["addPet, answer 201: Examples ✓ 1", "Schemas, Pet: Examples ✓ 1", "Schemas, New: Examples ✓ 1"],
    ],
    [
      "in a row of its own where the document has no such place",
      { kind: "example", operation: "gone", part: "200" },
      ["gone, answer 200: Examples ✓ 1"],
    ],
    [
      "in a column of its own where it is a provider's",
      { kind: "provider", operation: "addPet" },
      ["addPet, as a whole: Provider ✓ 1"],
    ],
  ])("%s", ([, evidence, cells]) => {
    expect(cellsOf(reportOf([evidence]))).toEqual(cells);
  });
});

test("a contract is told from another by its hash, in whichever profile they differ", () => {
  const hashOf = (title: string) => inventoryOf([document, { ...document, info: { title } }]).sha256;
  expect(hashOf("Pets")).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf("Pets")).toBe(hashOf("Pets"));
  expect(hashOf("Pets")).not.toBe(hashOf("Cats"));
});

test("a provider has no column where none was checked", () => {
  expect(matrixOf(reportOf([])).kinds.map(({ kind }) => kind)).not.toContain("provider");
});

test("what there is no evidence for is named", () => {
  const proven = reportOf([
    { kind: "wire", operation: "addPet", part: ["query", "cookie", "body", "201", "4XX"] },
  ]);
  expect(unprovenOf(matrixOf(proven))).toEqual([
    "get /pets, query parameters",
    "get /pets, answer 204",
    "addPet, answer default",
    "Schemas, Pet",
    "Schemas, Problem",
    "Schemas, New",
  ]);
});

describe("a test is counted", () => {
  const counts = { matched: 140, differing: 2, missing: 0 };
  test.for<[string, TestEntry["state"], Evidence, string]>([
    ["once without counts", "passed", { kind: "wire" }, "1 passed"],
    ["as failed without counts", "failed", { kind: "wire" }, "1 failed"],
    ["by what it counted", "passed", { kind: "fact", counts }, "140 passed, 2 noted"],
    [
      "with what it counted as failed",
      "failed",
      { kind: "fact", counts: { ...counts, missing: 3 } },
      "3 failed, 140 passed, 2 noted",
    ],
    [
      "as failed for what it doesn't count",
      "failed",
      { kind: "fact", counts },
      "1 failed, 140 passed, 2 noted",
    ],
    ["as skipped, whatever it counted", "skipped", { kind: "fact", counts }, "1 skipped"],
  ])("%s", ([, state, evidence, words]) => {
    expect(tallyWords(tallyOf([{ test: testEntry({ names: ["a"], state }), evidence }]))).toBe(words);
  });
});
