import { posix } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.js";
import type { DocumentSandbox, DocumentSandboxOptions } from "../runtime/sandbox/sandbox.js";
import type { SandboxState } from "../runtime/sandbox/state.js";
import { generateInMemory } from "../testing/generate-in-memory.js";
import { importBuilt } from "../testing/import-built.js";
import { SHELTER } from "./testing/shelter.js";

/** The sandbox of an API that isn't the fragment's: what it does follows from the document alone. */

interface Credentials {
  readonly account: { readonly clientId: string; readonly clientSecret: string };
  readonly key: string;
  readonly login: { readonly username: string; readonly password: string };
}
type Sandbox = DocumentSandbox<Credentials>;
type SandboxOptions = DocumentSandboxOptions<Credentials>;

interface SandboxModule {
  readonly createSandbox: (options?: SandboxOptions) => Sandbox;
}

const { built } = await generateInMemory(
  SHELTER,
  `import { account, type Client, createClient, key, login } from "./index.js";
   import { createSandbox } from "./sandbox.js";
   const sandbox = createSandbox({ credentials: { key: "mine" }, rateLimit: true });
   const { credentials, fetch } = sandbox;
   export const client: Client = createClient({ fetch, auth: login(credentials.login) });
   export const others: object[] = [account(credentials.account), key(credentials.key)];
   // @ts-expect-error
   export const nobody: unknown = credentials.nobody;
   // @ts-expect-error
   createSandbox({ credentials: { login: "secret" } });
   export const state: string = String(sandbox.move("1", "CHIPPED").state);`,
);
let createSandbox: SandboxModule["createSandbox"] | undefined;
let sandbox: Sandbox;
let now = Date.UTC(2026, 0, 1);

const LOGIN = { authorization: `Basic ${btoa("sandbox-user:sandbox-password")}` };

beforeEach(async () => {
  createSandbox ??= (await importBuilt<SandboxModule>(built, "dist/sandbox.js")).createSandbox;
  now = Date.UTC(2026, 0, 1);
  sandbox = create();
});

function create(options: SandboxOptions = {}): Sandbox {
  if (!createSandbox) throw new Error("The sandbox isn't imported.");
  return createSandbox({ now: () => now, ...options });
}

async function send(
  method: string,
  path: string,
  { body, ...headers }: { readonly body?: Json; readonly [header: string]: Json | undefined } = {},
): Promise<{
  readonly status: number;
  readonly headers: Headers;
  readonly json: JsonObject;
  readonly text: string;
}> {
  const response = await sandbox.fetch(`https://anywhere.example/v1${path}`, {
    method,
    headers: {
      ...LOGIN,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(headers as Record<string, string>), // no test gives anything else
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = text !== "" && /json/.test(response.headers.get("content-type") ?? "");
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : {} };
}

const TOM = {
  id: 1,
  name: "Tom",
  colour: "brown",
  chip: null,
  admitted: "2026-01-01T00:00:00.000Z",
  state: "NEW",
};

describe("a collection", () => {
  test("keeps what is created, with what the service adds, and without what never comes back", async () => {
    const created = await send("POST", "/pets", { body: { name: "Tom", secret: "x" } });
    expect(created).toMatchObject({ status: 201, json: TOM });
    expect(created.json).not.toHaveProperty("secret");
    expect(created.headers.get("location")).toBe("/v1/pets/1");
    expect((await send("GET", "/pets/1")).json).toEqual(TOM);
    expect(sandbox.resources).toEqual([TOM]);
  });

  test("is listed, by the property that has the items and the one that counts them", async () => {
    for (const name of ["Tom", "Mia"]) await send("POST", "/pets", { body: { name } });
    const { status, json } = await send("GET", "/pets?limit=100&tags=a&tags=b");
    expect(status).toBe(200);
    expect(json).toEqual({ items: [TOM, { ...TOM, id: 2, name: "Mia" }], total: 2 });
  });

  test("changes by PATCH, PUT and DELETE as their methods say", async () => {
    await send("POST", "/pets", { body: { name: "Tom", colour: "red" } });
    const patched = await send("PATCH", "/pets/1", { body: { age: 3 } });
    expect(patched).toMatchObject({ status: 200, json: { name: "Tom", colour: "red", age: 3 } });
    const replaced = await send("PUT", "/pets/1", { body: { name: "Tim" } });
    expect(replaced.json).toEqual({ ...TOM, name: "Tim" });
    expect((await send("DELETE", "/pets/1")).status).toBe(204);
    expect((await send("GET", "/pets/1")).status).toBe(404);
    expect((await send("POST", "/pets", { body: { name: "Tom" } })).json.id).toBe(2);
  });

  test("has no two that agree in what is unique", async () => {
    await send("POST", "/pets", { body: { name: "Tom" } });
    await send("POST", "/pets", { body: { name: "Mia" } });
    const taken = { code: "TAKEN", text: "name: taken by 1" };
    expect(await send("POST", "/pets", { body: { name: "Tom" } })).toMatchObject({
      status: 409,
      json: taken,
    });
    expect((await send("PATCH", "/pets/2", { body: { name: "Tom" } })).status).toBe(409);
    expect((await send("PATCH", "/pets/2", { body: { name: "Mia" } })).status).toBe(200);
    expect(sandbox.resources).toHaveLength(2);
  });

  test("is full at a thousand, and has none twice", async () => {
    for (let n = 1; n <= 1000; n++) await send("POST", "/pets", { body: { name: `Pet ${n}` } });
    const { status, json } = await send("POST", "/pets", { body: { name: "Tom" } });
    expect([status, json.text]).toEqual([409, "There are 1000 resources already: a sandbox keeps no more."]);
    expect(new Set(sandbox.resources.map(({ id }) => id)).size).toBe(1000);
  });

  test("moves what is in it through its states, and sets what belongs to each", async () => {
    await send("POST", "/pets", { body: { name: "Tom" } });
    expect(sandbox.move("1", "ADOPTED")).toMatchObject({ state: "ADOPTED", chip: "c-1" });
    expect(() => sandbox.move("1", "NEW")).toThrow('No way leads from ADOPTED to "NEW".');
    expect(() => sandbox.move("7", "NEW")).toThrow('There is no resource "7".');
    const mia = await send("POST", "/pets", { body: { name: "Mia" }, prefer: "state=CHIPPED" });
    expect(mia.json).toMatchObject({ state: "CHIPPED", chip: "c-1" });
    expect(mia.headers.get("preference-applied")).toBe("state=CHIPPED");
    const none = await send("POST", "/pets", { body: { name: "Max" }, prefer: "state=LOST" });
    expect(none).toMatchObject({ status: 409, json: { code: "NO_WAY" } });
    expect(none.headers.has("preference-applied")).toBe(false);
    expect(sandbox.resources).toHaveLength(2);
  });

  test("is looked into from outside", async () => {
    await send("POST", "/pets", { body: { name: "Tom" } });
    const at = (path: string, method = "GET") =>
      sandbox.fetch(`http://x/.sandbox/resources${path}`, { method });
    expect(await (await at("")).json()).toEqual([{ collection: "/pets", path: "/pets", value: TOM }]);
    expect(await (await at("/1?state=CHIPPED", "POST")).json()).toMatchObject({ state: "CHIPPED" });
    expect((await at("/1?state=NEW", "POST")).status).toBe(409);
    expect((await at("/2")).status).toBe(404);
    expect((await at("", "DELETE")).status).toBe(204);
    expect(sandbox.resources).toEqual([]);
  });
});

describe("a request", () => {
  test.each([
    ["of a wrong type", "POST", "/pets", { name: 3 }, ["name", "must be a string"]],
    [
      "with what the service sets",
      "POST",
      "/pets",
      { name: "Tom", state: "NEW" },
      ["state", "is set by the service: leave it out"],
    ],
    [
      "with what isn't known",
      "POST",
      "/pets",
      { name: "Tom", x: 1 },
      ["x", "is not a known property: leave it out, or correct its name"],
    ],
    ["with a wrong parameter", "GET", "/pets?limit=101", undefined, ["limit", "must be at most 100"]],
    ["with a parameter twice", "GET", "/pets?limit=1&limit=2", undefined, ["limit", "must be an integer"]],
    ["with a wrong path", "GET", "/pets/tom", undefined, ["petId", "must be an integer"]],
    ["without a body", "POST", "/pets", undefined, ["body", "is missing: add it"]],
  ])("%s is told what is wrong with it", async (_, method, path, body, [at, why]) => {
    const { status, json } = await send(method, path, body === undefined ? {} : { body });
    expect(status).toBe(400);
    expect(json).toMatchObject({ text: `${at} ${why}.`, wrong: { list: [{ at, why }] } });
    expect(json.code).toBe("BAD_REQUEST");
  });

  test.each([
    [400, "POST", "/pets", { body: "{" }],
    [415, "POST", "/pets", { body: "name=Tom", "content-type": "text/csv" }],
    [406, "GET", "/pets", { accept: "text/html" }],
    [404, "GET", "/nothing", {}],
    [405, "PATCH", "/pets", {}],
  ])("is answered with %i: %s %s %j", async (status, method, path, given) => {
    const answer = await send(method, path, given);
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.json)).toEqual(expect.arrayContaining(["code", "text"]));
    expect(answer.headers.get("allow")).toBe(status === 405 ? "GET, POST, HEAD, OPTIONS" : null);
  });

  test("of HEAD is one of GET without the body, and of OPTIONS asks for the methods", async () => {
    const head = await send("HEAD", "/pets");
    expect([head.status, head.text, head.headers.get("content-type")]).toEqual([200, "", "application/json"]);
    const options = await send("OPTIONS", "/pets/1", { authorization: "" });
    expect([options.status, options.headers.get("allow")]).toEqual([
      204,
      "GET, PUT, DELETE, PATCH, HEAD, OPTIONS",
    ]);
    expect((await send("HEAD", "/nothing")).status).toBe(404);
  });

  test("finds its way however the path is written, and not beside it", async () => {
    await send("POST", "/%70ets", { body: { name: "Tom" } });
    expect((await send("GET", "/pet%73/%31")).json).toEqual(TOM);
    expect((await send("GET", "/pets/")).status).toBe(404);
    expect((await send("GET", "/pets/%E2")).status).toBe(400);
  });

  test.each([
    ["too many values", `{"name":"Tom","x":[${"0,".repeat(20_001)}0]}`],
    ["too deep", `${'{"x":'.repeat(501)}0${"}".repeat(501)}`],
    ["no UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
  ])("with a body of %s is refused at once", async (_, body) => {
    const headers = { ...LOGIN, "content-type": "application/json" };
    const answer = await sandbox.fetch("http://x/pets", { method: "POST", headers, body });
    expect([answer.status, (await answer.json()).wrong]).toEqual([400, { list: [] }]);
  });

  test("whose body is larger than one can be isn't read to its end", async () => {
    let read = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const init = { method: "POST", body, duplex: "half" };
    const answer = await sandbox.fetch("http://x/pets", init);
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: "CONTENT_TOO_LARGE" }]);
    expect(read).toBeLessThan(2_000_000);
  });

  test("has its answer indented, and in an envelope", async () => {
    expect((await send("GET", "/pets?indent=true")).text).toContain('{\n  "');
    expect((await send("GET", "/pets?indent=false")).text).not.toContain("\n");
    expect((await send("GET", "/pets?wrap=true")).json).toMatchObject({ status: 200, content: { total: 0 } });
  });

  test("gets a documented example where nothing is kept", async () => {
    const answer = await send("GET", "/report", { authorization: "" });
    expect([answer.status, answer.text]).toEqual([200, "All is well."]);
  });
});

describe("who calls", () => {
  const asked = async (headers: Record<string, string>) => {
    const { status } = await send("GET", "/pets", { authorization: "", ...headers });
    return status;
  };

  test("has to show all of one alternative, by a token that was bought", async () => {
    const buy = (body: string, authorization = "") =>
      sandbox.fetch("http://x/v1/token", { method: "POST", body, headers: { authorization } });
    const client = "client_id=sandbox-client&client_secret=sandbox-secret";
    expect((await buy("grant_type=client_credentials")).status).toBe(401);
    expect((await buy(client)).status).toBe(400);
    expect((await buy(`grant_type=client_credentials&grant_type=x&${client}`)).status).toBe(400);
    expect((await buy(`grant_type=password&${client}`)).status).toBe(400);
    const answer = await buy(
      "grant_type=client_credentials",
      `Basic ${btoa("sandbox-client:sandbox-secret")}`,
    );
    const { access_token: token, ...rest }: Record<string, unknown> = await answer.json();
    expect(rest).toEqual({ token_type: "Bearer", expires_in: 3600 });

    expect(await asked({})).toBe(401);
    expect(await asked({ authorization: `Bearer ${token}` })).toBe(401);
    expect(await asked({ "x-key": "sandbox-key" })).toBe(401);
    expect(await asked({ authorization: `Bearer ${token}`, "x-key": "sandbox-key" })).toBe(200);
    expect(await asked({ authorization: `Bearer ${token}`, "x-key": "another" })).toBe(401);
    // What is forgotten is what was created.
    const whole = { authorization: `Bearer ${token}`, "x-key": "sandbox-key" };
    sandbox.reset();
    expect(await asked({ ...whole, prefer: "reset" })).toBe(200);
    now += 3_600_000;
    expect(await asked(whole)).toBe(401);
  });

  test("has a hundred tokens at the most, and the oldest ends first", async () => {
    const body = "grant_type=client_credentials&client_id=sandbox-client&client_secret=sandbox-secret";
    const tokens: string[] = [];
    for (let time = 0; time <= 100; time++) {
      const answer = await sandbox.fetch("http://x/v1/token", { method: "POST", body });
      tokens.push(String((await answer.json()).access_token));
    }
    const by = (token = "") => asked({ authorization: `Bearer ${token}`, "x-key": "sandbox-key" });
    expect([await by(tokens[0]), await by(tokens[1]), await by(tokens[100])]).toEqual([401, 200, 200]);
  });

  test("is asked for every way that there is", async () => {
    const { status, headers, json } = await send("GET", "/pets", { authorization: "" });
    expect(headers.get("www-authenticate")).toBe('Bearer, Basic realm="Animal shelter", charset="UTF-8"');
    expect([status, json.code]).toEqual([401, "UNAUTHORIZED"]);
  });

  test("can have credentials of its own", async () => {
    sandbox = create({ credentials: { login: { username: "ann", password: "ü:" } } });
    const utf8 = String.fromCharCode(...new TextEncoder().encode("ann:ü:"));
    expect(await asked({ authorization: `Basic ${btoa(utf8)}` })).toBe(200);
    expect(await asked(LOGIN)).toBe(401);
    const nobody = { nobody: "" }; // the types let nothing of it through
    expect(() => create({ credentials: nobody as object })).toThrow('there is no security scheme "nobody"');
  });
});

describe("an answer by choice", () => {
  test.each([
    ["code=404", 404, "application/json"],
    ["code=409, example=TAKEN", 409, "application/json"],
    ["example=TAKEN", 409, "application/json"],
    ["code=503", 503, "text/html"],
  ])("%s, to a request of any kind", async (prefer, status, type) => {
    const answer = await send("POST", "/pets", { authorization: "", prefer });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, type]);
    expect(answer.headers.get("preference-applied")).toBe(prefer);
    expect(sandbox.resources).toEqual([]);
  });

  test.each([
    ["code=204", "The status 204 isn't documented, and no error either. Documented are 201, 400, 409."],
    ["example=LOST", 'There is no example "LOST". There are sample, TAKEN, NO_WAY.'],
  ])("%s is none", async (prefer, text) => {
    const answer = await send("POST", "/pets", { prefer });
    expect(answer).toMatchObject({ status: 400 });
    expect(String(answer.json.text).replace(/sample(, sample)+/, "sample")).toBe(text);
    expect(answer.headers.has("preference-applied")).toBe(false);
  });

  test("stops waiting when nobody waits for it any more", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const init = { headers: { prefer: "delay=60000" }, signal };
    const answer = sandbox.fetch("http://x/pets", init);
    setImmediate(() => controller.abort(new Error("no time")));
    await expect(answer).rejects.toThrow("no time");
    await expect(sandbox.fetch("http://x/pets", init)).rejects.toThrow("no time");
  });

  test("of a status that comes with headers has them", async () => {
    const unknown = await send("GET", "/pets", { prefer: "code=401" });
    expect([unknown.status, unknown.headers.get("www-authenticate")]).toEqual([
      401,
      'Bearer, Basic realm="Animal shelter", charset="UTF-8"',
    ]);
    expect((await send("GET", "/pets", { prefer: "code=429" })).headers.get("retry-after")).toBe("1");
  });

  test("says nothing of a state where there is none to be in", async () => {
    const list = await send("GET", "/pets", { prefer: "state=ADOPTED" });
    expect([list.status, list.headers.get("preference-applied")]).toEqual([200, null]);
  });

  test("waits, and forgets", async () => {
    await send("POST", "/pets", { body: { name: "Tom" } });
    const answer = await send("GET", "/pets", { prefer: "reset, delay=1" });
    expect(answer.json).toMatchObject({ items: [], total: 0 });
    expect(answer.headers.get("preference-applied")).toBe("delay=1, reset");
  });

  test("is for the next request alone, when the code under test sets no header", async () => {
    sandbox.next("code=409");
    expect((await send("GET", "/pets")).status).toBe(409);
    expect((await send("GET", "/pets")).status).toBe(200);
    expect(() => sandbox.next("kode=409")).toThrow('There is no preference in "kode=409"');
  });
});

test("a rate limit is the document's, where it is asked for", async () => {
  sandbox = create({ rateLimit: true });
  const statuses = [];
  for (let call = 0; call < 3; call++) statuses.push((await send("GET", "/pets")).status);
  expect(statuses).toEqual([200, 200, 429]);
  const { headers, json } = await send("GET", "/pets");
  expect(Object.fromEntries(headers)).toMatchObject({
    "retry-after": "10",
    "ratelimit-limit": "2",
    "ratelimit-remaining": "0",
  });
  expect(json).toEqual({ code: "TOO_MANY_REQUESTS", text: "2 calls in 10 s" });
  now += 10_000;
  expect((await send("GET", "/pets")).status).toBe(200);
  sandbox = create({ rateLimit: { capacity: 1, refill: 1, seconds: 5 } });
  expect((await send("GET", "/pets")).headers.get("ratelimit-remaining")).toBe("0");
});

test("what one remembers, another goes on with; nothing is answered before it is kept", async () => {
  const elsewhere = { collection: "/cats", path: "/cats" };
  let kept: SandboxState | undefined;
  let isFull = false;
  const save = async (state: SandboxState) => {
    await new Promise((turn) => setImmediate(turn));
    if (isFull) throw new Error("the disk is full");
    kept = state;
  };
  sandbox = create({ save });
  await send("POST", "/pets", { body: { name: "Tom" } });
  expect(kept?.resources.map(({ value }) => value)).toEqual([TOM]);
  sandbox = create({ state: kept, save });
  expect((await send("POST", "/pets", { body: { name: "Tom" } })).status).toBe(409);
  expect((await send("POST", "/pets", { body: { name: "Mia" } })).json.id).toBe(2);
  expect(() =>
    create({ state: { created: 1, resources: [{ ...elsewhere, value: {} }], tokens: [] } }),
  ).toThrow('state: Animal shelter has no collection "/cats"');
  isFull = true;
  await expect(send("POST", "/pets", { body: { name: "Max" } })).rejects.toThrow("the disk is full");
});

test("nothing of it is in a program that doesn't import it", () => {
  const reached = (start: string): Set<string> => {
    const found = new Set([start]);
    for (const path of found) {
      for (const [, specifier = ""] of (built.get(path) ?? "").matchAll(/(?:from |import\(?)"(\.[^"]+)"/g))
        found.add(posix.join(posix.dirname(path), specifier));
    }
    return found;
  };
  const isOwn = (path: string): boolean => path.includes("sandbox");
  expect([...reached("dist/index.js")].filter(isOwn)).toEqual([]);
  expect([...reached("dist/sandbox.js")].filter(isOwn).length).toBeGreaterThan(10);
});
