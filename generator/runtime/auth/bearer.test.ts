import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { Middleware } from "../middleware.js";
import { createClient, V1 } from "../testing/pets.js";
import { answerWith, serve } from "../testing/serve.js";
import { bearer } from "./bearer.js";

const SECRET = "s3cr3t-t0ken";
const request = { path: { shopId: "7" }, body: { name: "Rex" } };
const pet = answerWith(200, V1, '{"name":"Rex"}');

test.each([{ token: SECRET }, { token: () => SECRET }, { token: async () => SECRET }])(
  "bearer($token) authenticates each request",
  async ({ token }) => {
    const { baseUrl, received } = await serve(pet);
    const pets = createClient({ baseUrl, auth: bearer(token) });
    await pets.createPet(request);
    await pets.createPet(request);
    expect(received.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${SECRET}`,
      `Bearer ${SECRET}`,
    ]);
  },
);

test("a token function is asked before each request", async () => {
  const { baseUrl, received } = await serve(pet);
  let calls = 0;
  const pets = createClient({ baseUrl, auth: bearer(() => `t${++calls}`) });
  await pets.createPet(request);
  await pets.createPet(request);
  expect(received.map(({ headers }) => headers.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
});

test.each(["", `${SECRET}\n`, `${SECRET} ${SECRET}`, `Bearer ${SECRET}`, undefined])(
  "the token %j is refused, without a word of it",
  async (token) => {
    const { baseUrl, received } = await serve(pet);
    // What the types refuse arrives from JavaScript: an environment variable that isn't set.
    const auth = bearer(token as string);
    const error: unknown = await createClient({ baseUrl, auth })
      .createPet(request)
      .catch((error: unknown) => error);
    expect(error).toMatchObject({
      name: "RequestError",
      message: "The bearer token is empty or malformed: nothing was sent",
    });
    expect(inspect(error)).not.toContain(SECRET);
    expect(received).toEqual([]);
  },
);

test("the error of a token function passes as it is", async () => {
  const mine = new Error("vault closed");
  const auth = bearer(() => Promise.reject(mine));
  await expect(createClient({ auth }).createPet(request)).rejects.toBe(mine);
});

test("a redirect is an answer: nothing follows it", async () => {
  const other = await serve(pet);
  const { baseUrl, received } = await serve((_, response) =>
    response.writeHead(307, { location: `${other.baseUrl}/elsewhere` }).end(),
  );
  expect(await createClient({ baseUrl, auth: bearer(SECRET) }).createPet(request)).toMatchObject({
    ok: false,
    status: 307,
  });
  expect(received[0]?.headers.authorization).toBe(`Bearer ${SECRET}`);
  expect(other.received).toEqual([]);
});

describe("the secret shows nowhere", () => {
  const show = (value: unknown): string =>
    [
      inspect(value, { depth: 20, showHidden: true, getters: true }),
      JSON.stringify(value),
      String(value),
      value instanceof Error ? `${value.stack}${inspect(value.cause)}` : "",
    ].join("\n");

  test.each([
    { name: "success", answer: pet },
    { name: "documented error", answer: answerWith(409, "application/json", "{}") },
    { name: "undocumented answer", answer: answerWith(502, "text/html", "<p>") },
    { name: "invalid answer", answer: answerWith(200, V1, "{") },
    { name: "no answer", answer: undefined },
  ])("$name", async ({ answer }) => {
    const { baseUrl } = await serve(answer ?? ((_, response) => response.destroy()));
    const auth = bearer(SECRET);
    const seen: unknown[] = [];
    const middleware: Middleware = async (passed, next) => {
      const response = await next(passed);
      seen.push(show(passed), show([...passed.headers]), show(response));
      return response;
    };
    const pets = createClient({ baseUrl, auth, middleware: [middleware], retry: false });
    const call = pets.createPet(request);
    seen.push(show(auth), show(pets), show(call));
    seen.push(show(await call.catch((error: unknown) => error)));
    seen.push(show(await call.orThrow().catch((error: unknown) => error)));
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.join("\n")).not.toContain(SECRET);
  });
});
