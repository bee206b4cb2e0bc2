import { beforeEach, describe, expect, test } from "vitest";
import { LOGIN, openShelter, type Shelter, TOM } from "./testing/shelter-sandbox.js";

/** What a sandbox makes of requests, and of who sends them. */

let shelter: Shelter;
beforeEach(async () => {
  shelter = await openShelter();
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
    const { status, json } = await shelter.send(method, path, body === undefined ? {} : { body });
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
    const answer = await shelter.send(method, path, given);
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.json)).toEqual(expect.arrayContaining(["code", "text"]));
    expect(answer.headers.get("allow")).toBe(status === 405 ? "GET, POST, HEAD, OPTIONS" : null);
  });

  test("of HEAD is one of GET without the body, and of OPTIONS asks for the methods", async () => {
    const head = await shelter.send("HEAD", "/pets");
    expect([head.status, head.text, head.headers.get("content-type")]).toEqual([200, "", "application/json"]);
    const options = await shelter.send("OPTIONS", "/pets/1", { authorization: "" });
    expect([options.status, options.headers.get("allow")]).toEqual([
      204,
      "GET, PUT, DELETE, PATCH, HEAD, OPTIONS",
    ]);
    expect((await shelter.send("HEAD", "/nothing")).status).toBe(404);
  });

  test("finds its way however the path is written, and not beside it", async () => {
    await shelter.send("POST", "/%70ets", { body: { name: "Tom" } });
    expect((await shelter.send("GET", "/pet%73/%31")).json).toEqual(TOM);
    expect((await shelter.send("GET", "/pets/")).status).toBe(404);
    expect((await shelter.send("GET", "/pets/%E2")).status).toBe(400);
  });

  test.each([
    ["too many values", `{"name":"Tom","x":[${"0,".repeat(20_001)}0]}`],
    ["too deep", `${'{"x":'.repeat(501)}0${"}".repeat(501)}`],
    ["no UTF-8", new Uint8Array([0x22, 0xff, 0x22])],
  ])("with a body of %s is refused at once", async (_, body) => {
    const headers = { ...LOGIN, "content-type": "application/json" };
    const answer = await shelter.sandbox.fetch("http://x/pets", { method: "POST", headers, body });
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
    const answer = await shelter.sandbox.fetch("http://x/pets", init);
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: "CONTENT_TOO_LARGE" }]);
    expect(read).toBeLessThan(2_000_000);
  });

  test("has its answer indented, and in an envelope", async () => {
    expect((await shelter.send("GET", "/pets?indent=true")).text).toContain('{\n  "');
    expect((await shelter.send("GET", "/pets?indent=false")).text).not.toContain("\n");
    expect((await shelter.send("GET", "/pets?wrap=true")).json).toMatchObject({
      status: 200,
      content: { total: 0 },
    });
  });

  test("gets a documented example where nothing is kept", async () => {
    const answer = await shelter.send("GET", "/report", { authorization: "" });
    expect([answer.status, answer.text]).toEqual([200, "All is well."]);
  });
});

describe("who calls", () => {
  const asked = async (headers: Record<string, string>) => {
    const { status } = await shelter.send("GET", "/pets", { authorization: "", ...headers });
    return status;
  };

  test("has to show all of one alternative, by a token that was bought", async () => {
    const buy = (body: string, authorization = "") =>
      shelter.sandbox.fetch("http://x/v1/token", { method: "POST", body, headers: { authorization } });
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
    shelter.sandbox.reset();
    expect(await asked({ ...whole, prefer: "reset" })).toBe(200);
    shelter.now += 3_600_000;
    expect(await asked(whole)).toBe(401);
  });

  test("has a hundred tokens at the most, and the oldest ends first", async () => {
    const body = "grant_type=client_credentials&client_id=sandbox-client&client_secret=sandbox-secret";
    const tokens: string[] = [];
    for (let time = 0; time <= 100; time++) {
      const answer = await shelter.sandbox.fetch("http://x/v1/token", { method: "POST", body });
      tokens.push(String((await answer.json()).access_token));
    }
    const by = (token = "") => asked({ authorization: `Bearer ${token}`, "x-key": "sandbox-key" });
    expect([await by(tokens[0]), await by(tokens[1]), await by(tokens[100])]).toEqual([401, 200, 200]);
  });

  test("is asked for every way that there is", async () => {
    const { status, headers, json } = await shelter.send("GET", "/pets", { authorization: "" });
    expect(headers.get("www-authenticate")).toBe('Bearer, Basic realm="Animal shelter", charset="UTF-8"');
    expect([status, json.code]).toEqual([401, "UNAUTHORIZED"]);
  });

  test("can have credentials of its own", async () => {
    shelter.sandbox = shelter.create({ credentials: { login: { username: "ann", password: "ü:" } } });
    const utf8 = String.fromCharCode(...new TextEncoder().encode("ann:ü:"));
    expect(await asked({ authorization: `Basic ${btoa(utf8)}` })).toBe(200);
    expect(await asked(LOGIN)).toBe(401);
    const nobody = { nobody: "" }; // the types let nothing of it through
    expect(() => shelter.create({ credentials: nobody as object })).toThrow(
      'there is no security scheme "nobody"',
    );
  });
});
