import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openEnvelope } from "./envelope.js";
import { createClient, V1 } from "./testing/pets.js";
import { answerWith, serve } from "./testing/serve.js";

const ENVELOPE = { parameter: "envelope", status: "status", content: "content" };
const URL = "https://x/?envelope=true";
const PET = { name: "Rex" };
const TAKEN = { code: "TAKEN" };

test.each([
  { url: "https://x/?envelope=true", want: true },
  { url: "/pets?a=1&envelope=true&b=2", want: true },
  { url: "https://x/?envelope=false", want: false },
  { url: "https://x/?myenvelope=true", want: false },
  { url: "https://x/envelope=true", want: false },
  { url: "https://x/?%65nvelope=true", want: true },
])("$url asks for one: $want", async ({ url, want }) => {
  const opened = await openEnvelope(url, Response.json({ status: 409, content: TAKEN }), ENVELOPE);
  expect(opened.status).toBe(want ? 409 : 200);
});

describe("the answer inside", () => {
  test.each<{ status: number; body: unknown; want: { status: number; body: unknown } }>([
    { status: 200, body: { status: 201, content: PET }, want: { status: 201, body: PET } },
    { status: 200, body: { status: 409, content: TAKEN }, want: { status: 409, body: TAKEN } },
    { status: 409, body: { status: 409, content: TAKEN }, want: { status: 409, body: TAKEN } },
    // The status may have been added to the answer itself, or there may be no envelope.
    { status: 200, body: { status: 409, ...TAKEN }, want: { status: 409, body: TAKEN } },
    { status: 409, body: TAKEN, want: { status: 409, body: TAKEN } },
    { status: 200, body: { status: 200, ...PET }, want: { status: 200, body: PET } },
    // A problem (RFC 9457) has the status as a property of its own.
    {
      status: 404,
      body: { status: 404, title: "No pet" },
      want: { status: 404, body: { status: 404, title: "No pet" } },
    },
    {
      status: 200,
      body: { status: "NEW", content: 1 },
      want: { status: 200, body: { status: "NEW", content: 1 } },
    },
    {
      status: 200,
      body: { status: 99, content: 1 },
      want: { status: 200, body: { status: 99, content: 1 } },
    },
    { status: 200, body: [1], want: { status: 200, body: [1] } },
    { status: 200, body: null, want: { status: 200, body: null } },
    { status: 200, body: { status: 200, content: null }, want: { status: 200, body: null } },
  ])("$status $body is $want", async ({ status, body, want }) => {
    const given = Response.json(body, { status, headers: { "x-a": "1" } });
    Object.defineProperty(given, "url", { value: "https://x/pets" });
    const opened = await openEnvelope(URL, given, ENVELOPE);
    expect(opened.status).toBe(want.status);
    expect(opened.headers.get("x-a")).toBe("1");
    expect(opened.url).toBe("https://x/pets");
    expect(await opened.json()).toEqual(want.body);
  });

  test.each([
    { given: new Response("<p>", { status: 502 }), status: 502, text: "<p>" },
    { given: new Response('{"sta', { status: 200 }), status: 200, text: '{"sta' },
    { given: new Response(null, { status: 204 }), status: 204, text: "" },
    { given: Response.json({ status: 204, content: {} }), status: 204, text: "" },
    { given: Response.error(), status: 0, text: "" },
    { given: Object.defineProperty(new Response("odd"), "status", { value: 999 }), status: 999, text: "odd" },
  ])("$status $text", async ({ given, status, text }) => {
    const opened = await openEnvelope(URL, given, ENVELOPE);
    expect(opened.status).toBe(status);
    expect(await opened.text()).toBe(text);
  });
});

describe("a call with the envelope ends as one without", () => {
  test.each([
    { status: 200, body: PET },
    { status: 409, body: TAKEN },
    { status: 429, body: TAKEN },
  ])("$status", async ({ status, body }) => {
    const bare = await serve(answerWith(status, V1, JSON.stringify(body)));
    const wrapped = await serve(answerWith(200, V1, JSON.stringify({ status, content: body }, null, 2)));
    const call = async (baseUrl: string, query?: { envelope: boolean }) => {
      const pets = createClient({ baseUrl, retry: { minDelay: 1 } });
      const request = { path: { shopId: "1" }, body: PET, ...(query ? { query } : {}) };
      const { response: _, ...result } = await pets.createPet(request);
      const raw = await pets.raw.POST("/shops/{shopId}/pets", {
        params: { path: { shopId: "1" }, ...(query ? { query } : {}) },
        body: PET,
      });
      return { result, data: raw.data, error: raw.error, status: raw.response.status };
    };
    expect(await call(wrapped.baseUrl, { envelope: true })).toEqual(await call(bare.baseUrl));
    expect(wrapped.received.map(({ url }) => url)).toEqual(
      bare.received.map(() => "/shops/1/pets?envelope=true"),
    );
  });

  test("and doesn't keep what described the wrapped body", async () => {
    const text = JSON.stringify({ status: 200, content: PET });
    const { baseUrl } = await serve((_, response) =>
      response
        .writeHead(200, { "content-type": V1, "content-encoding": "gzip", "x-a": "1" })
        .end(gzipSync(text)),
    );
    const { response } = await createClient({ baseUrl }).createPet({
      path: { shopId: "1" },
      query: { envelope: true },
      body: PET,
    });
    expect([...response.headers.keys()]).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^content-(length|encoding)$/)]),
    );
    expect([response.headers.get("x-a"), response.url]).toEqual([
      "1",
      `${baseUrl}/shops/1/pets?envelope=true`,
    ]);
  });

  test("and is left alone where none was asked for", async () => {
    const { baseUrl } = await serve(answerWith(200, V1, '{"status":409,"content":{}}'));
    const result = await createClient({ baseUrl }).createPet({ path: { shopId: "1" }, body: PET });
    expect(result).toMatchObject({ ok: true, data: { status: 409, content: {} } });
  });
});
