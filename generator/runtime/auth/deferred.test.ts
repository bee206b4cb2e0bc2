import { expect, test } from "vitest";
import { authenticate, exchange } from "../testing/authenticate.js";
import { failure } from "../testing/failure.js";
import { bearer } from "./bearer.js";
import { deferred } from "./deferred.js";

test("what can't be found fails the call, and is looked for again by the next", async () => {
  const found = [Promise.reject(new TypeError("half")), Promise.resolve(bearer("t"))];
  const auth = deferred(() => found.shift() ?? expect.fail("It is looked for once more."));
  const sent: (string | undefined)[] = [];
  const call = (): Promise<Response> =>
    authenticate(auth, "http://a", {
      sendOnce: async ({ headers }) => {
        sent.push(headers.authorization);
        return new Response();
      },
    });
  expect(await failure(call())).toEqual(new TypeError("half"));
  await auth.close?.(exchange);
  await call();
  await call();
  expect(sent).toEqual(["Bearer t", "Bearer t"]);
});

test("where nothing is found, requests go as they are", async () => {
  const auth = deferred(async () => undefined);
  const sendOnce = async (request: { readonly headers: object }): Promise<Response> =>
    Response.json(request.headers);
  expect(await (await authenticate(auth, "http://a", { sendOnce })).json()).toEqual({});
  await auth.close?.(exchange);
});
