import { posix } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { SandboxState } from "../runtime/sandbox/state.js";
import { files, openShelter, type Shelter, TOM } from "./testing/shelter-sandbox.js";

/** The sandbox of an API that isn't the fragment's: what it does follows from the document alone. */

let shelter: Shelter;
beforeEach(async () => {
  shelter = await openShelter();
});

describe("an answer by choice", () => {
  test.each([
    ["code=404", 404, "application/json"],
    ["code=409, example=TAKEN", 409, "application/json"],
    ["example=TAKEN", 409, "application/json"],
    ["code=503", 503, "text/html"],
  ])("%s, to a request of any kind", async (prefer, status, type) => {
    const answer = await shelter.send("POST", "/pets", { authorization: "", prefer });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, type]);
    expect(answer.headers.get("preference-applied")).toBe(prefer);
    expect(shelter.sandbox.resources).toEqual([]);
  });

  test.each([
    ["code=204", "The status 204 isn't documented, and no error either. Documented are 201, 400, 409."],
    ["example=LOST", 'There is no example "LOST". There are sample, TAKEN, NO_WAY.'],
  ])("%s is none", async (prefer, text) => {
    const answer = await shelter.send("POST", "/pets", { prefer });
    expect(answer).toMatchObject({ status: 400 });
    expect(String(answer.json.text).replace(/sample(, sample)+/, "sample")).toBe(text);
    expect(answer.headers.has("preference-applied")).toBe(false);
  });

  test("stops waiting when nobody waits for it any more", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const init = { headers: { prefer: "delay=60000" }, signal };
    const answer = shelter.sandbox.fetch("http://x/pets", init);
    setImmediate(() => controller.abort(new Error("no time")));
    await expect(answer).rejects.toThrow("no time");
    await expect(shelter.sandbox.fetch("http://x/pets", init)).rejects.toThrow("no time");
  });

  test("of a status that comes with headers has them", async () => {
    const unknown = await shelter.send("GET", "/pets", { prefer: "code=401" });
    expect([unknown.status, unknown.headers.get("www-authenticate")]).toEqual([
      401,
      'Bearer, Basic realm="Animal shelter", charset="UTF-8"',
    ]);
    expect((await shelter.send("GET", "/pets", { prefer: "code=429" })).headers.get("retry-after")).toBe("1");
  });

  test("says nothing of a state where there is none to be in", async () => {
    const list = await shelter.send("GET", "/pets", { prefer: "state=ADOPTED" });
    expect([list.status, list.headers.get("preference-applied")]).toEqual([200, null]);
  });

  test("waits, and forgets", async () => {
    await shelter.send("POST", "/pets", { body: { name: "Tom" } });
    const answer = await shelter.send("GET", "/pets", { prefer: "reset, delay=1" });
    expect(answer.json).toMatchObject({ items: [], total: 0 });
    expect(answer.headers.get("preference-applied")).toBe("delay=1, reset");
  });

  test("is for the next request alone, when the code under test sets no header", async () => {
    shelter.sandbox.next("code=409");
    expect((await shelter.send("GET", "/pets")).status).toBe(409);
    expect((await shelter.send("GET", "/pets")).status).toBe(200);
    expect(() => shelter.sandbox.next("kode=409")).toThrow('There is no preference in "kode=409"');
  });
});

test("a rate limit is the document's, where it is asked for", async () => {
  shelter.sandbox = shelter.create({ rateLimit: true });
  const statuses = [];
  for (let call = 0; call < 3; call++) statuses.push((await shelter.send("GET", "/pets")).status);
  expect(statuses).toEqual([200, 200, 429]);
  const { headers, json } = await shelter.send("GET", "/pets");
  expect(Object.fromEntries(headers)).toMatchObject({
    "retry-after": "10",
    "ratelimit-limit": "2",
    "ratelimit-remaining": "0",
  });
  expect(json).toEqual({ code: "TOO_MANY_REQUESTS", text: "2 calls in 10 s" });
  shelter.now += 10_000;
  expect((await shelter.send("GET", "/pets")).status).toBe(200);
  shelter.sandbox = shelter.create({ rateLimit: { capacity: 1, refill: 1, seconds: 5 } });
  expect((await shelter.send("GET", "/pets")).headers.get("ratelimit-remaining")).toBe("0");
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
  shelter.sandbox = shelter.create({ save });
  await shelter.send("POST", "/pets", { body: { name: "Tom" } });
  expect(kept?.resources.map(({ value }) => value)).toEqual([TOM]);
  shelter.sandbox = shelter.create({ state: kept, save });
  expect((await shelter.send("POST", "/pets", { body: { name: "Tom" } })).status).toBe(409);
  expect((await shelter.send("POST", "/pets", { body: { name: "Mia" } })).json.id).toBe(2);
  expect(() =>
    shelter.create({ state: { created: 1, resources: [{ ...elsewhere, value: {} }], tokens: [] } }),
  ).toThrow('state: Animal shelter has no collection "/cats"');
  isFull = true;
  await expect(shelter.send("POST", "/pets", { body: { name: "Max" } })).rejects.toThrow("the disk is full");
});

test("nothing of it is in a program that doesn't import it", () => {
  const reached = (start: string): Set<string> => {
    const found = new Set([start]);
    for (const path of found) {
      for (const [, specifier = ""] of (files.get(path) ?? "").matchAll(/(?:from |import\(?)"(\.[^"]+)"/g))
        found.add(posix.join(posix.dirname(path), specifier));
    }
    return found;
  };
  const isOwn = (path: string): boolean => path.includes("sandbox");
  expect([...reached("dist/index.js")].filter(isOwn)).toEqual([]);
  expect([...reached("dist/sandbox.js")].filter(isOwn).length).toBeGreaterThan(10);
});
