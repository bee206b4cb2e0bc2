import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import type { Middleware } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { bearer } from "./auth/bearer.js";
import { createClient, V1 } from "./testing/pets.js";
import { answerWith, serve } from "./testing/serve.js";

const PET = { name: "Rex" };
const init = { params: { path: { shopId: "7" } }, body: PET };
const created = answerWith(200, V1, JSON.stringify(PET));

describe("raw", () => {
  test("has openapi-fetch's methods and answers", async () => {
    const { baseUrl, received } = await serve(created);
    const { raw } = createClient({ baseUrl });
    const answers = [
      await raw.POST("/shops/{shopId}/pets", init),
      await raw.request("post", "/shops/{shopId}/pets", init),
    ];
    for (const answer of answers) {
      expect(answer).toEqual({ data: PET, response: expect.any(Response) });
      expect(answer.response.url).toBe(`${baseUrl}/shops/7/pets`);
    }
    expect(received).toHaveLength(2);
    expect(received[1]).toEqual(received[0]);
  });

  test("takes a path that the document doesn't have", async () => {
    const { baseUrl, received } = await serve(answerWith(200, "application/json", "1"));
    const { raw } = createClient({ baseUrl, auth: bearer("t") });
    // What the types refuse arrives from JavaScript.
    expect(await raw.PATCH("/elsewhere" as never)).toMatchObject({ data: 1 });
    expect(received).toMatchObject([
      { method: "PATCH", url: "/elsewhere", headers: { authorization: "Bearer t" } },
    ]);
  });

  test("takes and lets go of openapi-fetch's middleware, a call's own too", async () => {
    const { baseUrl, received } = await serve(created);
    const { raw } = createClient({ baseUrl });
    const adding = (name: string): Middleware => ({
      onRequest: ({ request, schemaPath }) => request.headers.append("x-seen", `${name} ${schemaPath}`),
    });
    const [a, b, own] = [adding("a"), adding("b"), adding("own")] as const;
    raw.use(a, b);
    raw.eject(a);
    await raw.POST("/shops/{shopId}/pets", { ...init, middleware: [own] });
    await raw.POST("/shops/{shopId}/pets", init);
    expect(received.map(({ headers }) => headers["x-seen"])).toEqual([
      "b /shops/{shopId}/pets, own /shops/{shopId}/pets",
      "b /shops/{shopId}/pets",
    ]);
  });

  test("lets headers of a call replace the operation's", async () => {
    const { baseUrl, received } = await serve(created);
    const { raw } = createClient({ baseUrl });
    await raw.POST("/shops/{shopId}/pets", { ...init, headers: { accept: "text/csv", "x-a": "1" } });
    await raw.POST("/shops/{shopId}/pets", {
      ...init,
      headers: new Headers({ "content-type": "application/json" }),
    });
    expect(received).toMatchObject([
      { headers: { accept: "text/csv", "content-type": V1, "x-a": "1" } },
      { headers: { accept: V1, "content-type": "application/json" } },
    ]);
  });

  test("retries, and gives what openapi-fetch makes of an error", async () => {
    const answers = [
      answerWith(429, "text/plain", "slow down"),
      answerWith(409, "application/json", '{"code":"TAKEN"}'),
    ];
    const { baseUrl, received } = await serve((request, response) => answers.shift()?.(request, response));
    const { raw } = createClient({ baseUrl, retry: { minDelay: 1 } });
    const { error, response } = await raw.POST("/shops/{shopId}/pets", init);
    expect({ error, status: response.status }).toEqual({ error: { code: "TAKEN" }, status: 409 });
    expect(received).toHaveLength(2);
  });

  test("tells of an answer that breaks off", async () => {
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(200, { "content-type": V1, "content-length": "100" }).write('{"na');
      setTimeout(() => response.destroy(), 10);
    });
    await expect(createClient({ baseUrl }).raw.POST("/shops/{shopId}/pets", init)).rejects.toMatchObject({
      name: "ConnectionError",
      message: "POST /shops/{shopId}/pets answered, but the answer broke off: UND_ERR_SOCKET",
    });
  });

  test("takes no fetch of a call's own, which would send without credentials", async () => {
    const { raw } = createClient();
    await expect(raw.POST("/shops/{shopId}/pets", { ...init, fetch })).rejects.toThrow(TypeError);
  });

  describe("a stream", () => {
    const streaming = { ...init, parseAs: "stream" } as const;

    /** Answers with a line, and with another whenever `more` is called. */
    async function serveLines() {
      const responses: ServerResponse[] = [];
      const { baseUrl } = await serve((_, response) => {
        responses.push(response);
        response.writeHead(200, { "content-type": V1 }).write("1\n");
      });
      return { baseUrl, more: () => responses.at(-1)?.write("2\n"), end: () => responses.at(-1)?.end() };
    }

    test("may take longer than a call, and ends as it ends", async () => {
      const { baseUrl, more, end } = await serveLines();
      const { signal } = new AbortController();
      const { raw } = createClient({ baseUrl, timeout: { perTry: 50, total: 50 } });
      const { data, response } = await raw.POST("/shops/{shopId}/pets", { ...streaming, signal });
      const reader = data?.pipeThrough(new TextDecoderStream()).getReader();
      expect(await reader?.read()).toMatchObject({ value: "1\n" });
      await new Promise((resolve) => setTimeout(resolve, 100));
      more();
      expect(await reader?.read()).toMatchObject({ value: "2\n" });
      expect(getEventListeners(signal, "abort")).toHaveLength(1);
      end();
      expect(await reader?.read()).toMatchObject({ done: true });
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
      expect([response.url, response.status]).toEqual([`${baseUrl}/shops/7/pets`, 200]);
    });

    test("ends when the caller's signal aborts, and lets go of it", async () => {
      const { baseUrl } = await serveLines();
      const controller = new AbortController();
      const { raw } = createClient({ baseUrl });
      const { data } = await raw.POST("/shops/{shopId}/pets", { ...streaming, signal: controller.signal });
      const reader = data?.getReader();
      await reader?.read();
      const reason = new Error("enough");
      controller.abort(reason);
      await expect(reader?.read()).rejects.toMatchObject({ reason: "aborted", cause: reason });
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    });

    test("lets go of the connection when it is cancelled", async () => {
      const closed: Promise<void>[] = [];
      const { baseUrl } = await serve((_, response) => {
        closed.push(new Promise((resolve) => response.once("close", resolve)));
        response.writeHead(200, { "content-type": V1 }).write("1\n");
      });
      const { signal } = new AbortController();
      const { raw } = createClient({ baseUrl });
      const { data } = await raw.POST("/shops/{shopId}/pets", { ...streaming, signal });
      await data?.cancel();
      await closed[0];
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    });

    test("of a fetch that doesn't look at its signal ends with the caller's", async () => {
      const fetch = async (): Promise<Response> => new Response(new ReadableStream());
      const controller = new AbortController();
      const { raw } = createClient({ fetch });
      const { data } = await raw.POST("/shops/{shopId}/pets", { ...streaming, signal: controller.signal });
      const reading = data?.getReader().read();
      controller.abort("enough");
      await expect(reading).rejects.toMatchObject({ reason: "aborted", cause: "enough" });
    });

    test("that a middleware keeps to itself is let go of", async () => {
      const closed: Promise<unknown>[] = [];
      const { baseUrl } = await serve((_, response) => {
        closed.push(new Promise((resolve) => response.once("close", resolve)));
        response.writeHead(200, { "content-type": V1 }).write("1\n");
      });
      const { signal } = new AbortController();
      const { raw } = createClient({ baseUrl });
      const mine = new Error("mine");
      const middleware: Middleware[] = [
        { onResponse: () => Promise.reject(mine) },
        { onResponse: () => new Response("own") },
      ];
      const [throwing, replacing] = middleware.map((one) =>
        raw.POST("/shops/{shopId}/pets", { ...streaming, signal, middleware: [one] }),
      );
      await expect(throwing).rejects.toBe(mine);
      await replacing;
      await Promise.all(closed);
      expect(closed).toHaveLength(2);
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    });

    test.each([
      { status: 204, body: undefined, want: { data: undefined } },
      { status: 409, body: '{"code":"TAKEN"}', want: { error: { code: "TAKEN" } } },
    ])("isn't there for $status", async ({ status, body, want }) => {
      const { baseUrl } = await serve((_, response) => response.writeHead(status).end(body));
      const { signal } = new AbortController();
      const { raw } = createClient({ baseUrl, retry: false });
      expect(await raw.POST("/shops/{shopId}/pets", { ...streaming, signal })).toMatchObject(want);
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    });
  });

  test("sends names and values of a query whole, whatever characters they have", async () => {
    const { baseUrl, received } = await serve(answerWith(200, V1, "{}"));
    const query = { "a=b&c?#[]%": "d=e&f?#[]%", "=": "=", "a+b": "c d" };
    const { raw } = createClient({ baseUrl });
    await raw.POST("/shops/{shopId}/pets", { ...init, params: { ...init.params, query: query as never } });
    const sent = new URL(received[0]?.url ?? "", baseUrl).searchParams;
    expect(Object.fromEntries(sent)).toEqual(query);
  });

  test.each(["headers", "body"])("ends when the time is over, without the %s too", async (missing) => {
    const { baseUrl } = await serve((_, response) => {
      if (missing === "body") response.writeHead(200, { "content-type": V1 }).write("{");
    });
    const { raw } = createClient({ baseUrl, timeout: { perTry: 50 } });
    await expect(raw.POST("/shops/{shopId}/pets", init)).rejects.toMatchObject({
      name: "ConnectionError",
      reason: "timeout",
    });
  });
});
