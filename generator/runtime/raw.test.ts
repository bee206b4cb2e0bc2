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
    for (const answer of answers) expect(answer).toEqual({ data: PET, response: expect.any(Response) });
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
