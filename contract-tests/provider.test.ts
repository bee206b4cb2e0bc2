import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isSafe, type ProviderCase, providerCases } from "./provider/cases.js";
import { Wallet } from "./provider/credentials.js";
import { judge } from "./provider/judge.js";
import { providerOperations } from "./provider/operations.js";
import { type CaseResult, countOutcomes } from "./provider/results.js";
import { checkProvider, type RunOptions } from "./provider/run.js";
import { knownSchemes } from "./provider/security.js";
import { DEFECTS } from "./provider/testing/defects.js";
import { LIBRARY } from "./provider/testing/library.js";
import { CLIENT, KEY, type LibraryService, startLibrary } from "./provider/testing/library-service.js";
import { sendByCurl } from "./provider/testing/send-by-curl.js";
import { record } from "./report/evidence.js";

/**
 * The check of a service, on a service that is right in everything, and on the same with one defect after the other: each
 * is found by the check that is meant for it, and by no other.
 */

const operations = providerOperations(LIBRARY);
const cases = providerCases(operations);
/** A few of each operation and subject, where it isn't about all of them. */
const few = cases.filter(({ operation, subject }, index) => {
  const alike = cases
    .slice(0, index)
    .filter((other) => other.operation === operation && other.subject === subject);
  return alike.length < 2;
});
const services: LibraryService[] = [];

async function start(...settings: Parameters<typeof startLibrary>): Promise<LibraryService> {
  const service = await startLibrary(...settings);
  services.push(service);
  return service;
}

function check(
  { baseUrl }: LibraryService,
  options: Partial<RunOptions> = {},
  some: readonly ProviderCase[] = cases,
): Promise<CaseResult[]> {
  const wallet = new Wallet(knownSchemes(LIBRARY));
  return checkProvider(some, wallet, { baseUrl, allowWrites: true, retry: { minDelay: 1 }, ...options });
}

/** Which checks found something, and where. */
function found(results: readonly CaseResult[]): string[] {
  const all = results.flatMap(({ operation, findings }) =>
    findings.map((finding) => `${operation} ${finding.check}`),
  );
  return [...new Set(all)].sort();
}

beforeEach(() => {
  vi.stubEnv("LIBRARY_CLIENT_ID", CLIENT.id);
  vi.stubEnv("LIBRARY_CLIENT_SECRET", CLIENT.secret);
  vi.stubEnv("LIBRARY_KEY", KEY);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(services.splice(0).map((service) => service.close()));
});

describe("a service that is right in everything", () => {
  test("has no finding against it, and every case is judged", async (context) => {
    const service = await start(new Set());
    const results = await check(service);
    expect(found(results)).toEqual([]);
    const counts = countOutcomes(results);
    expect(counts).toEqual({ passed: cases.length, failed: 0, "not judged": 0, "held back": 0 });
    expect(new Set(results.map(({ subject }) => subject)).size).toBe(5);
    expect(service.tokens).toHaveLength(1);
    record(context, { kind: "provider", counts });
  });

  test("is asked to write nothing unless that is allowed", async () => {
    const service = await start(new Set());
    const results = await check(service, { allowWrites: false });
    const unsafe = service.arrived.filter(({ method }) => !/^(GET|HEAD|OPTIONS)$/.test(method));
    expect(unsafe.filter(({ isKnown }) => isKnown)).toEqual([]);
    // Without credentials, and with two kinds of wrong ones, to each of the two operations that write.
    expect(unsafe.map(({ method, path, body }) => `${method} ${path} ${body}`).sort()).toEqual([
      ...Array(3).fill("DELETE /shelves/12345 "),
      ...Array(3).fill('POST /shelves/novels/loans {"'),
    ]);
    expect(service.written).toEqual([]);
    const counts = countOutcomes(results);
    expect(counts).toMatchObject({ failed: 0, "not judged": 0 });
    expect(counts["held back"]).toBeGreaterThan(50);
    expect(results.filter(({ outcome, reason }) => outcome === "held back" && !reason)).toEqual([]);
  });

  test("takes a key where there is no client", async () => {
    vi.stubEnv("LIBRARY_CLIENT_ID", "");
    vi.stubEnv("LIBRARY_CLIENT_SECRET", "");
    const service = await start(new Set());
    expect(countOutcomes(await check(service))).toMatchObject({ passed: cases.length });
    expect(service.tokens).toEqual([]);
  });

  test("is asked for no more than that, without credentials", async () => {
    for (const name of ["LIBRARY_CLIENT_ID", "LIBRARY_CLIENT_SECRET", "LIBRARY_KEY"]) vi.stubEnv(name, "");
    const service = await start(new Set());
    const results = await check(service);
    expect(service.arrived.filter(({ isKnown }) => isKnown)).toEqual([]);
    expect(countOutcomes(results)).toMatchObject({ failed: 0, "not judged": 0 });
    expect(new Set(results.flatMap(({ reason }) => reason ?? []))).toEqual(
      new Set(["no credentials: set LIBRARY_CLIENT_ID and LIBRARY_CLIENT_SECRET, or LIBRARY_KEY"]),
    );
  });
});

describe.for(DEFECTS)("a service that $defect", ({ defect, expected }) => {
  test("is found out by the check that is meant for it, and by a person who runs the line", async (context) => {
    const results = await check(await start(new Set([defect])));
    expect(found(results)).toEqual(expected);
    record(context, { kind: "provider", counts: countOutcomes(results) });

    const index = results.findIndex(({ outcome }) => outcome === "failed");
    const [result, one] = [results[index], cases[index]];
    if (!result?.curl || !one) throw new Error("There is no case for the result.");
    const answer = await sendByCurl(result.curl);
    expect(judge({ ...one, isHarmless: false }, answer).findings, result.curl).toEqual(result.findings);
  });

  test("writes nothing unless that is allowed", async () => {
    const service = await start(new Set([defect]));
    await check(
      service,
      { allowWrites: false },
      cases.filter(({ request }) => !isSafe(request.method)),
    );
    expect(service.written).toEqual([]);
  });
});

describe("a service that can't be judged", () => {
  test("is asked again after a while, and passes when it has time", async () => {
    let refusals = 0;
    const service = await start(new Set(), ({ path }) =>
      path.includes("/books") && refusals++ % 3 < 2
        ? { status: 429, headers: { "retry-after": "0" } }
        : undefined,
    );
    expect(countOutcomes(await check(service, {}, few))).toMatchObject({ passed: few.length });
    expect(refusals).toBeGreaterThan(20);
  });

  test.each([429, 502, 503, 504])("is told when it has none: %i", async (status) => {
    const service = await start(new Set(), () => ({ status, headers: { "retry-after": "0" } }));
    const results = await check(service, { retry: { limit: 1, minDelay: 1 } }, few);
    expect(countOutcomes(results)).toMatchObject({ failed: 0, passed: 0, "not judged": few.length });
    expect(results[0]?.reason).toBe(`${status}, after every try`);
  });

  test("isn't asked for a token again and again with credentials that it refuses", async () => {
    vi.stubEnv("LIBRARY_CLIENT_SECRET", "another");
    const service = await start(new Set());
    const results = await check(service, {}, few);
    expect(service.refused).toHaveLength(1);
    expect(service.arrived.filter(({ isKnown }) => isKnown)).toEqual([]);
    expect(results.filter(({ reason }) => reason?.includes("401")).length).toBeGreaterThan(10);
    expect(found(results)).toEqual([]);
  });

  test("isn't asked again and again with a key that it refuses", async () => {
    for (const name of ["LIBRARY_CLIENT_ID", "LIBRARY_CLIENT_SECRET"]) vi.stubEnv(name, "");
    vi.stubEnv("LIBRARY_KEY", "another");
    const service = await start(new Set());
    const results = await check(service, {}, few);
    expect(service.arrived.filter(({ headers }) => headers["x-key"] === "another")).toHaveLength(1);
    expect(countOutcomes(results)).toMatchObject({ failed: 0 });
  });

  test("isn't asked twice where nobody listens", async () => {
    const service = await start(new Set());
    await service.close();
    const results = await check(service, {}, few);
    expect(countOutcomes(results)).toMatchObject({ failed: 0, passed: 0, "not judged": few.length });
    expect(results.at(-1)?.reason).toContain("ECONNREFUSED");
  });

  test("is left in peace when the run is interrupted, or out of time", async () => {
    const interrupt = new AbortController();
    const service = await start(new Set());
    let results = await check(service, {
      signal: interrupt.signal,
      onResult: ({ operation }) => operation === "listBooks" && interrupt.abort(),
    });
    expect(service.arrived.length).toBeLessThan(6);
    expect(results).toHaveLength(cases.length);
    expect(results.at(-1)).toMatchObject({ outcome: "not judged", reason: "interrupted" });
    const slow = await start(new Set(), () => undefined);
    results = await check(slow, { timeLimit: 1 });
    expect(results.at(-1)).toMatchObject({ outcome: "not judged", reason: "the time limit of 0.001 s" });
  });
});

test("several requests at once give the same results, in the same order", async () => {
  const outcomes = async (concurrency: number) => {
    const results = await check(await start(new Set(["takes any body"])), { concurrency }, few);
    return results.map(({ operation, title, outcome }) => [operation, title, outcome]);
  };
  expect(await outcomes(8)).toEqual(await outcomes(1));
});

test("a check that is excluded isn't made", async () => {
  const service = await start(new Set(["takes any method", "answers with another status"]));
  const results = await check(service, { excluded: new Set(["unsupported-method"]) });
  expect(found(results)).toEqual(["lendBook documented-status"]);
  expect(results.filter(({ subject }) => subject === "unsupported-method")).toEqual([]);
});

test("no secret is in a result, though the service repeats it", async () => {
  const service = await start(new Set(), ({ headers }) => ({
    status: 500,
    json: [headers.authorization, headers["x-key"], CLIENT.secret, KEY],
  }));
  for (const unset of [[], ["LIBRARY_CLIENT_ID", "LIBRARY_CLIENT_SECRET"]]) {
    for (const name of unset) vi.stubEnv(name, "");
    const text = JSON.stringify(await check(service, {}, few));
    expect(text).toContain("***");
    for (const secret of [unset.length > 0 ? KEY : CLIENT.secret, "token-1"])
      expect(text).not.toContain(secret);
  }
});

test("a parameter that is given takes the place of the example", () => {
  const given = providerCases(operations, new Map([["shelf", "poems"]])).filter(
    ({ subject }) => subject === "valid-data-accepted",
  );
  expect(given.filter(({ request }) => request.path.includes("novels"))).toEqual([]);
  expect(given.filter(({ request }) => request.path.includes("poems")).length).toBeGreaterThan(3);
});

test("an operation whose body can't be written is held back, and told", async () => {
  const upload = {
    requestBody: { content: { "multipart/form-data": { schema: { type: "object" } } }, required: true },
    responses: { 200: { description: "" } },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: { "/files": { post: upload } },
  };
  const [result, ...others] = await checkProvider(
    providerCases(providerOperations(document)),
    new Wallet(new Map()),
    { baseUrl: "http://127.0.0.1:9", allowWrites: true },
  );
  expect(others).toEqual([]);
  expect(result).toMatchObject({ operation: "post /files", outcome: "held back" });
  expect(result?.reason).toContain("multipart/form-data");
});
