import { afterEach, expect, test, vi } from "vitest";
import type { JsonObject } from "../../../generator/openapi/document.js";
import { generateUnchecked } from "../../../generator/testing/generate-in-memory.js";
import { importBuilt } from "../../../generator/testing/import-built.js";
import { type CreateSandbox, valuesFor } from "../../../scripts/sandbox/any-sandbox.js";
import { linesToTry } from "../../../scripts/sandbox/lines-to-try.js";
import type { Answer } from "../../provider/answer.js";
import { providerCases } from "../../provider/cases.js";
import { Wallet } from "../../provider/credentials.js";
import { providerOperations } from "../../provider/operations.js";
import { type CaseResult, countOutcomes } from "../../provider/results.js";
import { checkProvider } from "../../provider/run.js";
import { knownSchemes } from "../../provider/security.js";
import { LIBRARY } from "../../provider/testing/library.js";
import { sendByCurl } from "../../provider/testing/send-by-curl.js";
import { record } from "../../report/evidence.js";
import { bundleFragment, OVERLAY_FILES } from "../../support/fragment.js";
import { packageSandbox, serveSandbox } from "./start.js";

/** The check of a service finds nothing wrong with a sandbox, by whichever way it authenticates. */

afterEach(() => vi.unstubAllEnvs());

async function check(
  document: JsonObject,
  create: CreateSandbox,
  scheme: string | undefined,
): Promise<CaseResult[]> {
  const { sandbox, baseUrl } = await serveSandbox(create);
  const schemes = knownSchemes(document);
  for (const one of schemes.values()) {
    const values = valuesFor(one, sandbox.credentials);
    for (const [credential, variable] of Object.entries(one.environment ?? {}))
      vi.stubEnv(variable, scheme === undefined || one.key === scheme ? values[credential] : "");
  }
  const wallet = new Wallet(schemes);
  const options = { baseUrl, allowWrites: true };
  return checkProvider(providerCases(providerOperations(document)), wallet, options);
}

function wrong(results: readonly CaseResult[]): string[] {
  return results
    .filter(({ outcome }) => outcome !== "passed")
    .map(({ operation, title, reason, findings }) =>
      [operation, title, reason, ...findings.map(({ expected, came }) => `${expected}; ${came}`)].join(": "),
    );
}

const fragment = await bundleFragment(OVERLAY_FILES);
const createOwn = await packageSandbox();
const schemes = [...knownSchemes(fragment).keys()];

test.for(schemes.length > 0 ? schemes : [undefined])("the fragment's, by %s", async (scheme, context) => {
  const results = await check(fragment, createOwn, scheme);
  expect(wrong(results)).toEqual([]);
  const counts = countOutcomes(results);
  expect(counts.passed).toBeGreaterThan(0);
  record(context, { kind: "provider", profile: "observed", counts });
});

test.for(["account", "key"])("that of another document, by %s", async (scheme) => {
  const { built } = await generateUnchecked(LIBRARY);
  const { createSandbox } = await importBuilt<{ createSandbox: CreateSandbox }>(built, "dist/sandbox.js");
  const results = await check(LIBRARY, createSandbox, scheme);
  expect(wrong(results)).toEqual([]);
  expect(countOutcomes(results).passed).toBeGreaterThan(100);
});

test("the lines that the command prints are let in, and answered as the document says", async () => {
  const { sandbox, baseUrl } = await serveSandbox(createOwn);
  const lines = linesToTry(fragment, baseUrl, sandbox.credentials);
  const statuses = [];
  for (const line of lines) statuses.push(lastStatus(await sendByCurl(line)));
  expect(statuses[0]).toBeLessThan(300);
  const documented = [...fragmentStatuses()].filter((status) => status !== 401 && status !== 400);
  expect(documented).toEqual(expect.arrayContaining(statuses));
});

/** curl shows the challenge of HTTP Digest too, with the answer after it. */
function lastStatus({ status, text }: Answer): number {
  return [...text.matchAll(/^HTTP\/\S+ (\d+)/gm)].map(([, shown]) => Number(shown)).at(-1) ?? status;
}

function fragmentStatuses(): Set<number> {
  return new Set(
    providerOperations(fragment).flatMap(({ answers }) => answers.map(({ status }) => Number(status))),
  );
}
