import { afterEach, expect, test, vi } from "vitest";
import type { JsonObject } from "../../../generator/openapi/document.js";
import { providerCases } from "../../provider/cases.js";
import type { Finding } from "../../provider/checks.js";
import { Wallet } from "../../provider/credentials.js";
import { providerOperations } from "../../provider/operations.js";
import { type CaseResult, countOutcomes } from "../../provider/results.js";
import { checkProvider } from "../../provider/run.js";
import { knownSchemes } from "../../provider/security.js";
import { LIBRARY } from "../../provider/testing/library.js";
import { record } from "../../report/evidence.js";
import { bundleFragment, OVERLAY_FILES } from "../../support/fragment.js";
import { startPrism } from "./prism.js";

/**
 * The check of a service, on a mock by somebody else: Prism answers from the same document. What it gets wrong is listed,
 * and everything else is in order. It has no token endpoint and challenges nobody, so that it is given a token.
 */

/** A way in which Prism isn't what its document says, and the findings that come of it. */
interface Difference {
  readonly what: string;
  readonly explains: (result: CaseResult, finding: Finding) => boolean;
}

const DIFFERENCES: readonly Difference[] = [
  {
    what: "it takes every token and every key",
    explains: ({ title }, { check }) =>
      check === "authentication" && title.startsWith("with wrong credentials"),
  },
  {
    what: "its 405 has no Allow",
    explains: (_, { check, expected }) =>
      check === "unsupported-method" && expected.endsWith("the header Allow"),
  },
  {
    what: "it answers broken JSON with a text of its own",
    explains: (_, { check, came }) => check === "documented-content-type" && came.includes("Invalid JSON"),
  },
  {
    what: "it takes what is readOnly",
    explains: ({ title }, { check }) => check === "invalid-data-refused" && title.includes(": readOnly at "),
  },
  {
    what: "it knows no envelope, which is an extension",
    explains: (_, { check, expected }) =>
      check === "documented-schema" && expected.startsWith("the envelope"),
  },
  {
    what: "what it makes up has no regard for a pattern",
    explains: (_, { check, keyword }) => check === "documented-schema" && keyword === "pattern",
  },
  {
    what: "it puts the properties beside a $ref in place of those that the $ref has, and their types with them",
    explains: ({ title }, { check }) => check === "invalid-data-refused" && title.includes(": type at /"),
  },
  {
    what: "it doesn't know unevaluatedProperties",
    explains: ({ title }, { check }) =>
      check === "invalid-data-refused" && title.includes(": unevaluatedProperties at "),
  },
];

afterEach(() => vi.unstubAllEnvs());

async function checkPrism(document: JsonObject, allowWrites = true): Promise<CaseResult[]> {
  vi.stubEnv("MOCK_TOKEN", "any-token");
  const prism = await startPrism(document);
  try {
    const wallet = new Wallet(knownSchemes(document, "MOCK_TOKEN"));
    return await checkProvider(providerCases(providerOperations(document)), wallet, {
      baseUrl: prism.baseUrl,
      allowWrites,
    });
  } finally {
    await prism.stop();
  }
}

function unexplained(results: readonly CaseResult[]): string[] {
  return results.flatMap((result) =>
    result.findings
      .filter((finding) => !DIFFERENCES.some(({ explains }) => explains(result, finding)))
      .map(
        ({ check, expected, came }) => `${result.operation} ${result.title}: ${check}: ${expected}; ${came}`,
      ),
  );
}

const profiles = [
  { name: "documented", overlays: [] },
  ...(OVERLAY_FILES.length > 0 ? [{ name: "observed", overlays: OVERLAY_FILES }] : []),
];

test.for(profiles)("the fragment, $name", async ({ name, overlays }, context) => {
  const results = await checkPrism(await bundleFragment(overlays));
  expect(unexplained(results)).toEqual([]);
  const counts = countOutcomes(results);
  expect(counts).toMatchObject({ "not judged": 0, "held back": 0 });
  expect(counts.passed).toBeGreaterThan(0);
  record(context, { kind: "provider", profile: name, counts });
});

test("every kind of operation", async () => {
  const results = await checkPrism(LIBRARY);
  expect(unexplained(results)).toEqual([]);
  expect(countOutcomes(results)).toMatchObject({ "not judged": 0, "held back": 0 });
  const made = DIFFERENCES.filter(({ explains }) =>
    results.some((result) => result.findings.some((finding) => explains(result, finding))),
  );
  expect(made.map(({ what }) => what)).toEqual([
    "it takes every token and every key",
    "its 405 has no Allow",
    "it answers broken JSON with a text of its own",
    "it knows no envelope, which is an extension",
    "what it makes up has no regard for a pattern",
  ]);
});

test("nothing is lent where nothing may be written", async () => {
  const results = await checkPrism(LIBRARY, false);
  expect(unexplained(results)).toEqual([]);
  expect(results.filter(({ mayHaveWritten }) => mayHaveWritten)).toEqual([]);
  expect(countOutcomes(results)["held back"]).toBeGreaterThan(0);
});
