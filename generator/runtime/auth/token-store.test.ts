import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, onTestFinished, test } from "vitest";
import { authenticate, exchange } from "../testing/authenticate.js";
import { failure } from "../testing/failure.js";
import { serveOAuth } from "../testing/serve-oauth.js";
import { clientCredentials } from "./client-credentials.js";
import { isFresh, type StoredToken, type TokenStore } from "./token-store.js";

const credentials = { clientId: "me", clientSecret: "s3cr3t" };
const endpoint = { tokenUrl: "/token", revocationUrl: "/revoke", scopes: ["read", "write"] };

/** A store in memory that has been filled by whomever, with what it was asked to keep. */
function storeOf(kept?: unknown): TokenStore & { kept: unknown; readonly keys: string[] } {
  return {
    kept,
    keys: [],
    async update(key, renew) {
      this.keys.push(key);
      const token = await renew(this.kept);
      this.kept = token;
      return token;
    },
  };
}

const SOON = Date.now() + 1e9;

test.each([
  { value: { accessToken: "a" }, fresh: true },
  { value: { accessToken: "a", renewAt: undefined }, fresh: true },
  { value: { accessToken: "a", renewAt: null }, fresh: true },
  { value: { accessToken: "a", renewAt: SOON }, fresh: true },
  { value: { accessToken: "a", renewAt: String(SOON) }, fresh: true },
  { value: { accessToken: "a", renewAt: SOON, more: 1 }, fresh: true },
  { value: { accessToken: "a", renewAt: Number.POSITIVE_INFINITY }, fresh: true },
  { value: { accessToken: "a", renewAt: 1 }, fresh: false },
  { value: { accessToken: "a", renewAt: "1" }, fresh: false },
  { value: { accessToken: "a", renewAt: Number.NEGATIVE_INFINITY }, fresh: false },
  { value: { accessToken: "" }, fresh: false },
  { value: { accessToken: "a\nb" }, fresh: false },
  { value: { accessToken: "a\n" }, fresh: false },
  { value: { accessToken: 1 }, fresh: false },
  { value: {}, fresh: false },
  { value: [], fresh: false },
  { value: "a", fresh: false },
  { value: 1, fresh: false },
  { value: null, fresh: false },
  { value: undefined, fresh: false },
])("$value is good to use: $fresh", ({ value, fresh }) => {
  expect(isFresh(value)).toBe(fresh);
});

describe("a store", () => {
  test("keeps the token under token URL, client id and scopes, and no secret", async () => {
    const { baseUrl } = await serveOAuth();
    const store = storeOf();
    await authenticate(clientCredentials(endpoint, { ...credentials, store }), `${baseUrl}/pets`);
    expect(store.keys).toEqual([`["${baseUrl}/token","me","read write"]`]);
    expect(store.kept).toEqual({ accessToken: "token-1", renewAt: expect.any(Number) });
  });

  test("is asked once while its token is good, and its token used as it is", async () => {
    const { baseUrl, received, active } = await serveOAuth();
    active.add("theirs");
    const kept: StoredToken = { accessToken: "theirs", renewAt: SOON };
    const store = storeOf(kept);
    const auth = clientCredentials(endpoint, { ...credentials, store });
    await authenticate(auth, baseUrl);
    expect(await (await authenticate(auth, baseUrl)).text()).toBe("theirs");
    expect([received.token.length, store.keys.length]).toEqual([0, 1]);
    expect(store.kept).toBe(kept);
  });

  test.each([
    "token",
    7,
    null,
    [],
    { accessToken: 7 },
    { accessToken: "" },
    { accessToken: "a\nb" },
    { token: "a" },
    { accessToken: "old", renewAt: 1 },
  ])("with %j in it has no token", async (kept) => {
    const { baseUrl, received } = await serveOAuth();
    const store = storeOf(kept);
    const answer = await authenticate(clientCredentials(endpoint, { ...credentials, store }), baseUrl);
    expect(await answer.text()).toBe("token-1");
    expect(received.token.length).toBe(1);
    expect(store.kept).toMatchObject({ accessToken: "token-1" });
  });

  test("gives another token in place of a refused one, if it has one by now", async () => {
    const { baseUrl, received, active } = await serveOAuth();
    const store = storeOf({ accessToken: "old" });
    const auth = clientCredentials(endpoint, { ...credentials, store });
    active.add("old");
    await authenticate(auth, baseUrl);
    active.clear();
    active.add("theirs");
    store.kept = { accessToken: "theirs" };
    expect(await (await authenticate(auth, baseUrl)).text()).toBe("theirs");
    expect(received.token.length).toBe(0);
  });

  test("doesn't bring a refused token back", async () => {
    const { baseUrl, received } = await serveOAuth();
    const store = storeOf({ accessToken: "revoked" });
    const auth = clientCredentials(endpoint, { ...credentials, store });
    const stream = new Response("Rex").body ?? "";
    expect((await authenticate(auth, baseUrl, { method: "POST", body: stream })).status).toBe(401);
    expect(await (await authenticate(auth, baseUrl)).text()).toBe("token-1");
    expect(received.token.length).toBe(1);
  });

  test.each([
    { name: "rejects", fail: (error: Error): Promise<never> => Promise.reject(error) },
    {
      name: "throws",
      fail: (error: Error): never => {
        throw error;
      },
    },
  ])("that $name passes its error to the call, and is asked again", async ({ fail }) => {
    const { baseUrl } = await serveOAuth();
    const mine = new Error("vault closed");
    const store: TokenStore = { update: () => fail(mine) };
    const auth = clientCredentials(endpoint, { ...credentials, store });
    expect(await failure(authenticate(auth, baseUrl))).toBe(mine);
    store.update = (_, renew) => renew(undefined);
    expect(await authenticate(auth, baseUrl)).toMatchObject({ status: 200 });
  });

  test("keeps its token when the client is closed: others share it", async () => {
    const { baseUrl, received, active } = await serveOAuth();
    const store = storeOf();
    const auth = clientCredentials(endpoint, { ...credentials, store });
    await authenticate(auth, baseUrl);
    await auth.close?.(exchange);
    expect(received.revoke).toEqual([]);
    expect(store.kept).toMatchObject({ accessToken: "token-1" });
    // The client itself has forgotten it.
    active.add("theirs");
    store.kept = { accessToken: "theirs" };
    expect(await (await authenticate(auth, baseUrl)).text()).toBe("theirs");
  });
});

test("6 processes with 50 calls each share one token, and one more when it is revoked", async () => {
  const { baseUrl, received, active } = await serveOAuth();
  const folder = await mkdtemp(join(tmpdir(), "token-store-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const program = join(folder, "token-process.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("../testing/token-process.ts", import.meta.url))],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "silent",
  });
  const processes = Array.from({ length: 6 }, () => fork(program, [baseUrl, folder]));
  onTestFinished(() => {
    for (const process of processes) process.kill();
  });

  const call = async (process: ChildProcess, calls: number): Promise<string[]> => {
    process.send(calls);
    const [seen] = await once(process, "message");
    return seen;
  };
  const callAll = async (calls: number): Promise<string[]> =>
    (await Promise.all(processes.map((process) => call(process, calls)))).flat();

  expect(await callAll(25)).toEqual(Array(150).fill("200 token-1"));
  expect(await callAll(25)).toEqual(Array(150).fill("200 token-1"));
  expect(received.token.length).toBe(1);
  active.clear();
  expect(await callAll(5)).toEqual(Array(30).fill("200 token-2"));
  expect(received.token.length).toBe(2);
});
