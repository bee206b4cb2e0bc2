import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { bearer } from "./auth/bearer.js";
import { createOperationsClient } from "./client.js";
import { ConnectionError, RequestError, ResponseError } from "./errors.js";
import { createClient, type Pet, V1 } from "./testing/pets.js";
import { answerWith, serve } from "./testing/serve.js";
import { type CheckFunction, createValidator } from "./validator.js";

const PET = { name: "Rex" };
const SECRET = "s3cr3t-t0ken";
const request = { path: { shopId: "7" }, body: PET };

/** The rejection of a promise that must reject. */
async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => expect.fail(`resolved to ${inspect(value)}`),
    (error: unknown) => error,
  );
}

describe("what is sent", () => {
  const created = answerWith(200, V1, JSON.stringify(PET));

  test("method, path, query, headers, media types and body are the operation's", async () => {
    const { baseUrl, received } = await serve(created);
    const pets = createClient({ baseUrl });
    const result = await pets.createPet({
      path: { shopId: "a/b ü" },
      query: { pretty: true },
      header: { "X-Trace": "t1" },
      body: PET,
    });
    expect(result).toMatchObject({ ok: true, status: 200, data: PET });
    expect(received).toMatchObject([
      {
        method: "POST",
        url: "/shops/a%2Fb%20%C3%BC/pets?pretty=true",
        headers: { accept: V1, "content-type": V1, "x-trace": "t1" },
        body: '{"name":"Rex"}',
      },
    ]);
  });

  test("raw sends the same, through the same middleware and authentication", async () => {
    const { baseUrl, received } = await serve(created);
    const seen: string[] = [];
    const pets = createClient({
      baseUrl,
      auth: bearer(SECRET),
      middleware: [
        (request, next) => {
          seen.push(`${request.method} ${new URL(request.url).pathname}`);
          request.headers.set("x-middleware", "yes");
          return next(request);
        },
      ],
    });
    await pets.createPet(request);
    const { data } = await pets.raw.POST("/shops/{shopId}/pets", {
      params: { path: { shopId: "7" } },
      body: PET,
    });
    expect(data).toEqual(PET);
    expect(seen).toEqual(["POST /shops/7/pets", "POST /shops/7/pets"]);
    const [typed, raw] = received;
    expect(raw).toEqual(typed);
    expect(raw).toMatchObject({
      headers: {
        accept: V1,
        "content-type": V1,
        "x-middleware": "yes",
        authorization: `Bearer ${SECRET}`,
      },
    });
  });

  test.each([
    { prefix: "", url: "/pets" },
    { prefix: "/", url: "/pets" },
    { prefix: "/base/v1", url: "/base/v1/pets" },
    { prefix: "/base/v1/", url: "/base/v1/pets" },
    { prefix: "/base//a@b", url: "/base//a@b/pets" },
  ])("a base URL that ends in '$prefix' gives $url", async ({ prefix, url }) => {
    const { baseUrl, received } = await serve(answerWith(200, "application/json", "[]"));
    await createClient({ baseUrl: baseUrl + prefix }).listPets();
    expect(received[0]?.url).toBe(url);
  });

  test("a request without a body has no Content-Type", async () => {
    const { baseUrl, received } = await serve(answerWith(200, "application/json", "[]"));
    await createClient({ baseUrl }).listPets({ query: { tags: ["a", "b&c"] } });
    expect(received[0]).toMatchObject({ method: "GET", url: "/pets?tags=a&tags=b%26c", body: "" });
    expect(received[0]?.headers).toMatchObject({ accept: "application/json, text/csv" });
    expect(received[0]?.headers).not.toHaveProperty("content-type");
  });

  test("bodies that aren't JSON are sent as their media type", async () => {
    const { baseUrl, received } = await serve((_, response) => response.writeHead(204).end());
    const pets = createClient({ baseUrl });
    const photo = new FormData();
    photo.set("title", "Rex");
    const results = [
      await pets.signIn({ body: { user: "a b&c" } }),
      await pets.addNote({ body: "wörd" }),
      await pets.addPhoto({ body: photo }),
    ];
    expect(results.map(({ ok, status }) => ({ ok, status }))).toEqual(
      Array.from({ length: 3 }, () => ({ ok: true, status: 204 })),
    );
    expect(received).toMatchObject([
      { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "user=a+b%26c" },
      { headers: { "content-type": "text/plain" }, body: "wörd" },
      {
        headers: { "content-type": expect.stringMatching(/^multipart\/form-data; boundary=/) },
        body: expect.stringContaining('name="title"'),
      },
    ]);
  });

  test("headers of a call go beside the operation's, and its Accept in place of it", async () => {
    const { baseUrl, received } = await serve(answerWith(200, "text/csv", "name\nRex"));
    const pets = createClient({ baseUrl });
    const result = await pets.listPets({}, { headers: { accept: "text/csv", "x-a": "1" } });
    await pets.listPets({}, { headers: new Headers({ "x-b": "2" }) });
    expect(result).toMatchObject({ ok: true, data: "name\nRex" });
    expect(received).toMatchObject([
      { headers: { accept: "text/csv", "x-a": "1" } },
      { headers: { accept: "application/json, text/csv", "x-b": "2" } },
    ]);
  });

  test("the fetch that is passed in sends the complete request", async () => {
    const seen: Request[] = [];
    const pets = createClient({
      fetch: async (request) => {
        seen.push(request.clone());
        return Response.json([]);
      },
    });
    expect(await pets.listPets()).toMatchObject({ ok: true, data: [] });
    expect(seen.map(({ url, method }) => ({ url, method }))).toEqual([
      { url: "https://pets.example.com/pets", method: "GET" },
    ]);
  });
});

describe("what is refused before it is sent", () => {
  test.each(["", ".", "..", undefined])("the path parameter %o", async (shopId) => {
    const { baseUrl, received } = await serve(answerWith(200, V1, "{}"));
    const pets = createClient({ baseUrl });
    // What the types refuse arrives from JavaScript.
    const path = { shopId } as { shopId: string };
    for (const call of [
      pets.createPet({ path, body: PET }),
      pets.raw.POST("/shops/{shopId}/pets", { params: { path }, body: PET }),
    ]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(RequestError);
      expect(error).toMatchObject({
        message: expect.stringMatching(
          /^POST \/shops\/\{shopId\}\/pets was not sent:\n {2}\/path\/shopId must /,
        ),
        issues: [{ pointer: "/path/shopId", path: ["path", "shopId"], keyword: "pathSegment" }],
      });
    }
    expect(received).toEqual([]);
  });

  test.each(["...", "a..", "%2e%2e", "..\\..", "../x", "?x=1#y"])(
    "but the path parameter '%s' stays one segment",
    async (shopId) => {
      const { baseUrl, received } = await serve(answerWith(200, V1, JSON.stringify(PET)));
      await createClient({ baseUrl }).createPet({ path: { shopId }, body: PET });
      expect(received[0]?.url).toBe(`/shops/${encodeURIComponent(shopId)}/pets`);
    },
  );

  test("a header that can't be sent, without its value", async () => {
    const pets = createClient();
    const error = await rejection(
      pets.listPets({}, { headers: { "x-key": `${SECRET}\n${SECRET}`, "x-ok": "1" } }),
    );
    expect(error).toMatchObject({ name: "RequestError", issues: [{ pointer: "/header/x-key" }] });
    expect(inspect(error)).not.toContain(SECRET);
  });

  test.each([
    { method: "get", body: PET, words: "GET request with a body" },
    { method: "head", body: PET, words: "HEAD request with a body" },
    { method: "trace", body: undefined, words: "TRACE request" },
  ] as const)("what fetch can't send: a $words", async ({ method, body, words }) => {
    const operation = { method, path: "/pets", responses: {} };
    const client = createOperationsClient<
      Record<"call", (request: object) => Promise<unknown>> & { raw: object; close(): Promise<void> }
    >({ call: operation }, { baseUrl: "http://127.0.0.1:2" });
    expect(await rejection(client.call({ body }))).toMatchObject({
      name: "RequestError",
      message: `${method.toUpperCase()} /pets was not sent: fetch sends no ${words}`,
    });
  });

  test("but a header of any name arrives", async () => {
    const sent: [string, string][] = [];
    const fetch = async ({ headers }: Request): Promise<Response> => {
      sent.push(...headers);
      return Response.json([]);
    };
    await createClient({ fetch }).listPets(
      {},
      { headers: JSON.parse('{"__proto__":"1","constructor":"2"}') },
    );
    expect(sent).toEqual(
      expect.arrayContaining([
        ["__proto__", "1"],
        ["constructor", "2"],
      ]),
    );
  });

  test.each([
    "https://user:pass@pets.example.com",
    "https://pets.example.com?a=1",
    "https://pets.example.com/#x",
    "pets.example.com",
    "file:///etc",
    "https://pets example",
    "https://pets.example:99999",
  ])("the base URL %s, without its text", (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(
      new TypeError("baseUrl must be a URL of http or https, without credentials, query or fragment"),
    );
  });
});

test.each(["", "/", "/api"])(
  "the base URL '%s' is relative to the page, and there must be one",
  async (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(
      new TypeError("baseUrl must have an origin: there is no page that it could be relative to"),
    );
    const service = await serve(answerWith(200, "application/json", "[]"));
    vi.stubGlobal("location", { href: `${service.baseUrl}/app/page?a=1#b` });
    try {
      await createClient({ baseUrl }).listPets();
    } finally {
      vi.unstubAllGlobals();
    }
    expect(service.received).toMatchObject([{ url: `${baseUrl === "/" ? "" : baseUrl}/pets` }]);
  },
);

test.each(["limit", "minDelay", "maxDelay"])("retry.%s must be a number that isn't negative", (name) => {
  for (const value of [-1, Number.NaN, "many"]) {
    // What the types refuse arrives from JavaScript.
    expect(() => createClient({ retry: { [name]: value as number } })).toThrow(
      new TypeError("retry must be of numbers that aren't negative"),
    );
  }
  expect(() => createClient({ retry: { [name]: 0 } })).not.toThrow();
});

test.each([0, -1, Number.NaN])("a timeout of %d is none", (time) => {
  for (const timeout of [{ perTry: time }, { total: time }]) {
    expect(() => createClient({ timeout })).toThrow(new TypeError("timeout must be of positive numbers"));
  }
});

describe("what comes back over the wire", () => {
  test("a documented error and an undocumented status", async () => {
    let status = 409;
    const { baseUrl } = await serve((request, response) =>
      answerWith(status, "application/json; charset=utf-8", '{"code":"TAKEN"}')(request, response),
    );
    const pets = createClient({ baseUrl, retry: false });
    expect(await pets.createPet(request)).toMatchObject({ ok: false, status: 409, error: { code: "TAKEN" } });
    status = 429;
    expect(await pets.createPet(request)).toMatchObject({ ok: false, status: 429, error: { code: "TAKEN" } });
  });

  test("answers without a body", async () => {
    let status = 204;
    const { baseUrl } = await serve((_, response) => response.writeHead(status).end());
    const pets = createClient({ baseUrl });
    const pet = { path: { shopId: "1", petId: "2" } };
    expect(await pets.deletePet(pet)).toMatchObject({ ok: true, status: 204, data: undefined });
    status = 200;
    expect(await pets.probePet()).toMatchObject({ ok: true, status: 200, data: undefined });
    expect(await pets.createPet(request)).toMatchObject({
      ok: false,
      status: "invalid",
      error: { reason: "empty" },
    });
    status = 404;
    expect(await pets.probePet()).toMatchObject({ ok: false, status: 404, error: undefined });
    expect(await pets.deletePet(pet)).toMatchObject({ ok: false, status: "invalid" });
  });

  test("chunked and compressed JSON", async () => {
    const { gzipSync } = await import("node:zlib");
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(200, { "content-type": V1, "content-encoding": "gzip" });
      const bytes = gzipSync(JSON.stringify(PET));
      response.write(bytes.subarray(0, 5));
      response.end(bytes.subarray(5));
    });
    expect(await createClient({ baseUrl }).createPet(request).orThrow()).toEqual(PET);
  });
});

describe("no answer", () => {
  test("a refused connection", async () => {
    const pets = createClient({ baseUrl: "http://127.0.0.1:2", retry: false });
    for (const call of [
      pets.listPets({ query: { tags: [SECRET] } }),
      pets.listPets({ query: { tags: [SECRET] } }).orThrow(),
    ]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ reason: "refused", cause: expect.any(Error) });
      expect(String(error)).toBe("ConnectionError: GET http://127.0.0.1:2 got no answer: ECONNREFUSED");
    }
    expect(
      await rejection(
        pets.raw.POST("/shops/{shopId}/pets", { params: { path: { shopId: "1" } }, body: PET }),
      ),
    ).toBeInstanceOf(ConnectionError);
  });

  test.each([
    { where: "before the headers", status: undefined },
    { where: "within the body of a success", status: 200 },
    { where: "within the body of an error", status: 409 },
    { where: "within the body of an undocumented answer", status: 502 },
  ])("a reset $where", async ({ status }) => {
    const { baseUrl } = await serve((_, response) => {
      if (status !== undefined) {
        response.writeHead(status, { "content-type": "application/json", "content-length": "100" });
        response.write('{"na');
      }
      setTimeout(() => response.destroy(), 20);
    });
    const error = await rejection(createClient({ baseUrl }).createPet(request));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      reason: "lost",
      cause: expect.any(Error),
      message: expect.stringContaining(status === undefined ? "got no answer" : "broke off"),
    });
  });

  test.each(["before the call", "before the answer", "within the body"])("an abort %s", async (when) => {
    const { baseUrl } = await serve((_, response) => {
      if (when !== "within the body") return;
      response.writeHead(200, { "content-type": V1 });
      response.write('{"na');
    });
    const controller = new AbortController();
    const reason = new Error("enough");
    if (when === "before the call") controller.abort(reason);
    const call = createClient({ baseUrl }).createPet(request, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    expect(await rejection(call)).toMatchObject({
      name: "ConnectionError",
      reason: "aborted",
      cause: reason,
      message: expect.stringMatching(/: the call was aborted$/),
    });
  });

  test("a call that is aborted before it begins asks for no token, and no middleware sees it", async () => {
    const asked: string[] = [];
    const pets = createClient({
      auth: bearer(() => {
        asked.push("token");
        return "t";
      }),
      middleware: [
        (passed, next) => {
          asked.push("middleware");
          return next(passed);
        },
      ],
    });
    expect(await rejection(pets.listPets({}, { signal: AbortSignal.abort() }))).toMatchObject({
      reason: "aborted",
    });
    expect(asked).toEqual([]);
  });

  test("a try that was given up sends nothing later", async () => {
    const { baseUrl, received } = await serve(answerWith(200, "application/json", "[]"));
    let wake = (_: string): void => {};
    const tokens = [
      new Promise<string>((resolve) => {
        wake = resolve;
      }),
      Promise.resolve("second"),
    ];
    const auth = bearer(() => tokens.shift() ?? expect.fail("It is asked twice."));
    const pets = createClient({ baseUrl, auth, timeout: { perTry: 300 }, retry: { minDelay: 1 } });
    expect(await pets.listPets()).toMatchObject({ ok: true });
    wake("first");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(received.map(({ headers }) => headers.authorization)).toEqual(["Bearer second"]);
  });

  test.each([undefined, {}])("a middleware that gives %j is a mistake of the program", async (given) => {
    // What the types refuse arrives from JavaScript.
    const pets = createClient({ middleware: [async () => given as unknown as Response] });
    expect(await rejection(pets.createPet(request))).toEqual(new TypeError("A middleware gave no Response"));
  });

  test("what a middleware throws passes as it is", async () => {
    const mine = new Error("mine");
    const pets = createClient({ middleware: [() => Promise.reject(mine)] });
    expect(await rejection(pets.createPet(request))).toBe(mine);
  });
});

describe("orThrow", () => {
  test.each([
    {
      answer: answerWith(409, "application/json", `{"code":"${SECRET}"}`),
      message: "POST /shops/{shopId}/pets answered 409",
      error: { code: SECRET },
    },
    {
      answer: answerWith(429, "text/plain", SECRET),
      message: "POST /shops/{shopId}/pets answered 429, which isn't documented",
      error: SECRET,
    },
    {
      answer: answerWith(200, "text/html; charset=utf-8", SECRET),
      message:
        "POST /shops/{shopId}/pets answered 200, but its body is text/html; charset=utf-8, and application/vnd.pets.v1+json is documented",
      error: { reason: "mediaType", body: SECRET },
    },
  ])("throws: $message", async ({ answer, message, error: body }) => {
    const { baseUrl } = await serve(answer);
    const error = await rejection(createClient({ baseUrl, retry: false }).createPet(request).orThrow());
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({
      message,
      error: body,
      answer: { ok: false, response: expect.any(Response) },
    });
    expect(error instanceof ResponseError && error.status).toBe(Number(/\d{3}/.exec(message)?.[0]));
    expect(error instanceof Error && error.stack).not.toContain(SECRET);
  });

  test("gives the data, and rejects as the call does", async () => {
    const { baseUrl } = await serve(answerWith(200, V1, JSON.stringify(PET)));
    expect(await createClient({ baseUrl }).createPet(request).orThrow()).toEqual(PET);
    const aborted = createClient({ baseUrl }).createPet(request, { signal: AbortSignal.abort() });
    expect(await rejection(aborted.orThrow())).toBe(await rejection(aborted));
  });
});

describe("validate", () => {
  const nameCheck: CheckFunction = (data) => {
    const valid = typeof data === "object" && data !== null && "name" in data;
    return valid
      ? null
      : [{ message: "is missing: add it", path: ["name"], keyword: "required", pointer: "/name" }];
  };
  const pet = createValidator<Pet>(nameCheck);
  const validate = { createPet: { request: { body: pet }, responses: { 200: pet } } };

  test("a refused request never leaves", async () => {
    const { baseUrl, received } = await serve(answerWith(200, V1, "{}"));
    const pets = createClient({ baseUrl, validate });
    for (const body of [{ nom: SECRET }, undefined]) {
      // What the types refuse arrives from JavaScript.
      const error = await rejection(pets.createPet({ path: { shopId: "1" }, body: body as unknown as Pet }));
      expect(error).toBeInstanceOf(RequestError);
      expect(error).toMatchObject({
        message: "POST /shops/{shopId}/pets was not sent:\n  /body/name is missing: add it (required)",
        issues: [{ pointer: "/body/name", path: ["body", "name"], keyword: "required" }],
      });
      expect(inspect(error)).not.toContain(SECRET);
    }
    expect(received).toEqual([]);
  });

  test("a documented answer that breaks the contract is an invalid one", async () => {
    const { baseUrl } = await serve(answerWith(200, V1, '{"nom":"Rex"}'));
    const call = createClient({ baseUrl, validate }).createPet(request);
    expect(await call).toMatchObject({
      ok: false,
      status: "invalid",
      error: { reason: "schema", body: { nom: "Rex" }, issues: [{ pointer: "/name", keyword: "required" }] },
    });
    expect(await rejection(call.orThrow())).toMatchObject({
      message:
        "POST /shops/{shopId}/pets answered 200, but its body isn't the documented one:\n  /name is missing: add it (required)",
    });
  });

  test("a schema of JSON says nothing of another media type, or of an answer to HEAD", async () => {
    const text: CheckFunction = (data) =>
      typeof data === "string"
        ? null
        : [{ message: "must be a string", path: [], keyword: "type", pointer: "" }];
    const answers = { 200: createValidator<string>(text) };
    const csv = await serve(answerWith(200, "text/csv", "name\nRex"));
    // Of text that the validator takes nothing is said either way.
    const refusing = { listPets: { responses: { 200: pet } }, probePet: { responses: { 200: pet } } };
    const pets = createClient({ baseUrl: csv.baseUrl, validate: refusing });
    expect(await pets.listPets()).toMatchObject({ ok: true, data: "name\nRex" });
    const json = await serve(answerWith(200, "application/json", "[]"));
    expect(
      await createClient({
        baseUrl: json.baseUrl,
        validate: { listPets: { responses: answers } },
      }).listPets(),
    ).toMatchObject({ status: "invalid", error: { reason: "schema" } });
    const bodyless = createClient({ baseUrl: json.baseUrl, validate: refusing });
    expect(await bodyless.probePet()).toMatchObject({ ok: true, data: undefined });
    // Where the answer doesn't say, it is taken for what is documented first.
    const silent = await serve((_, response) => response.writeHead(200).end("[]"));
    expect(await createClient({ baseUrl: silent.baseUrl, validate: refusing }).listPets()).toMatchObject({
      status: "invalid",
      error: { reason: "schema" },
    });
  });

  test("what has no validator isn't checked", async () => {
    const { baseUrl } = await serve(answerWith(409, "application/json", '{"nom":"Rex"}'));
    expect(await createClient({ baseUrl, validate }).createPet(request)).toMatchObject({ status: 409 });
    expect(await createClient({ baseUrl, validate }).listPets()).toMatchObject({ status: 409 });
  });

  test("without it nothing is checked", async () => {
    const { baseUrl } = await serve(answerWith(200, V1, '{"nom":"Rex"}'));
    expect(await createClient({ baseUrl }).createPet(request)).toMatchObject({ ok: true });
  });
});
