import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { OutgoingRequest } from "../outgoing-request.js";
import { authenticate, exchange } from "../testing/authenticate.js";
import { failure } from "../testing/failure.js";
import { answerWith } from "../testing/serve.js";
import { type OAuthService, serveOAuth } from "../testing/serve-oauth.js";
import type { Auth } from "./auth.js";
import { renewableToken } from "./renewable-token.js";
import type { StoredToken } from "./token-store.js";

const post = (url: string, body = ""): OutgoingRequest => ({ method: "POST", url, headers: {}, body });

/** Authentication with the tokens of a service. */
function tokensOf({ baseUrl }: OAuthService): Required<Auth> {
  return renewableToken(
    async (exchange) => {
      const response = await exchange(post(`${baseUrl}/token`));
      if (!response.ok) throw new Error("no token");
      const { access_token } = await response.json();
      return { accessToken: access_token };
    },
    (renew) => renew(undefined),
    (token, exchange) => exchange(post(`${baseUrl}/revoke`, `${new URLSearchParams({ token })}`)),
  );
}

const statuses = (answers: readonly Response[]): number[] => [
  ...new Set(answers.map(({ status }) => status)),
];
const atOnce = <Value>(count: number, make: () => Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: count }, make));

test("1,000 calls at once have one token", async () => {
  const service = await serveOAuth();
  const auth = tokensOf(service);
  const answers = await atOnce(1000, () => authenticate(auth, service.baseUrl));
  expect(statuses(answers)).toEqual([200]);
  expect([service.received.token.length, service.received.calls.length]).toEqual([1, 1000]);
});

test("where there is no token, all calls that waited for it fail, and the next one tries again", async () => {
  const service = await serveOAuth({
    instead: (nth) => (nth === 1 ? answerWith(503, "text/plain", "") : undefined),
  });
  const auth = tokensOf(service);
  const errors = await atOnce(20, () => failure(authenticate(auth, service.baseUrl)));
  expect(new Set(errors).size).toBe(1);
  expect(errors[0]).toMatchObject({ message: "no token" });
  expect(await authenticate(auth, service.baseUrl)).toMatchObject({ status: 200 });
  expect(service.received.token.length).toBe(2);
});

describe("a token that the service refuses", () => {
  /** A service that takes back the first token, after it has been used. */
  const serveRevoked = async (instead?: (nth: number) => ReturnType<typeof answerWith> | undefined) => {
    const service = await serveOAuth(instead ? { instead } : {});
    const auth = tokensOf(service);
    await authenticate(auth, service.baseUrl);
    service.active.clear();
    return { ...service, auth };
  };

  test("is renewed, and the request sent again as it was", async () => {
    const { auth, baseUrl, received } = await serveRevoked();
    const request = { method: "POST", headers: { "x-trace": "7" }, body: "Rex" };
    const answer = await authenticate(auth, `${baseUrl}/pets`, request);
    expect(await answer.text()).toBe("token-2");
    expect(received.token.length).toBe(2);
    expect(received.calls.slice(1)).toMatchObject(
      ["Bearer token-1", "Bearer token-2"].map((authorization) => ({
        method: "POST",
        url: "/pets",
        headers: { "x-trace": "7", authorization },
        body: "Rex",
      })),
    );
  });

  test("is the reason that is told, and its answer is read to the end", async () => {
    const refused = new Response("no", { status: 401 });
    const reasons: unknown[] = [];
    const service = await serveOAuth();
    const answer = await authenticate(tokensOf(service), service.baseUrl, {
      sendOnce: async (_, again) => (reasons.push(again) === 1 ? refused : new Response("yes")),
    });
    expect(await answer.text()).toBe("yes");
    expect(reasons).toEqual([undefined, "expired-token"]);
    expect(refused.bodyUsed).toBe(true);
  });

  test("is renewed once for 1,000 calls at once", async () => {
    const { auth, baseUrl, received } = await serveRevoked();
    expect(statuses(await atOnce(1000, () => authenticate(auth, baseUrl)))).toEqual([200]);
    expect([received.token.length, received.calls.length]).toEqual([2, 2001]);
  });

  test("is renewed each time that it happens", async () => {
    const { auth, baseUrl, active, received } = await serveRevoked();
    for (let nth = 2; nth <= 5; nth++) {
      expect(await (await authenticate(auth, baseUrl)).text()).toBe(`token-${nth}`);
      active.clear();
    }
    expect(received.token.length).toBe(5);
  });

  test("isn't missed by a call that comes back when there is a newer one", async () => {
    const { auth, baseUrl, received } = await serveRevoked();
    let comeBack: (response: Response) => void = () => {};
    const late = authenticate(auth, baseUrl, {
      sendOnce: async ({ headers }, again) =>
        again
          ? new Response(headers.authorization)
          : new Promise((resolve) => {
              comeBack = resolve;
            }),
    });
    await authenticate(auth, baseUrl);
    expect(received.token.length).toBe(2);
    comeBack(new Response(null, { status: 401 }));
    expect(await (await late).text()).toBe("Bearer token-2");
    expect(received.token.length).toBe(2);
  });

  test("is renewed for the next call where the body is a stream", async () => {
    const { auth, baseUrl, received } = await serveRevoked();
    const answer = await authenticate(auth, baseUrl, {
      method: "POST",
      body: new Response("Rex").body ?? "",
    });
    expect([answer.status, await answer.text()]).toEqual([401, "token-1"]);
    expect([received.token.length, received.calls.length]).toEqual([1, 2]);
    expect(await (await authenticate(auth, baseUrl)).text()).toBe("token-2");
  });

  test("fails the call where no other is had", async () => {
    const { auth, baseUrl } = await serveRevoked((nth) =>
      nth === 2 ? answerWith(401, "text/plain", "") : undefined,
    );
    expect(await failure(authenticate(auth, baseUrl))).toMatchObject({ message: "no token" });
    expect(await (await authenticate(auth, baseUrl)).text()).toBe("token-3");
  });
});

describe("where the service refuses new tokens as well", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "performance"], now: 0 }));
  afterEach(() => void vi.useRealTimers());

  test.each([
    {
      name: "a text",
      body: () => "Rex",
      want: { sent: [2, 3, 4, 6, 7], tokens: [2, 2, 2, 3, 3] },
    },
    {
      name: "a stream",
      body: () => new Response("Rex").body ?? "",
      want: { sent: [1, 2, 3, 4, 5], tokens: [1, 2, 2, 2, 3] },
    },
  ])("none is fetched for that reason for a minute: $name", async ({ body, want }) => {
    const service = await serveOAuth();
    const auth = tokensOf(service);
    let sends = 0;
    const seen = { sent: [] as number[], tokens: [] as number[] };
    for (const seconds of [0, 0, 59, 1, 59]) {
      vi.advanceTimersByTime(seconds * 1000);
      const answer = await authenticate(auth, service.baseUrl, {
        method: "POST",
        body: body(),
        sendOnce: async () => {
          sends++;
          return new Response(null, { status: 401 });
        },
      });
      expect(answer.status).toBe(401);
      seen.sent.push(sends);
      seen.tokens.push(service.received.token.length);
    }
    expect(seen).toEqual(want);
  });
});

describe("a store", () => {
  const token = { accessToken: "t" };
  const yes = async (): Promise<Response> => new Response("yes");

  test("that never answers holds up no call for good, and not the end of the client", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"], now: 0 });
    try {
      let asked = 0;
      const auth = renewableToken(
        async () => token,
        (renew) => (++asked === 1 ? new Promise(() => {}) : renew(undefined)),
        undefined,
      );
      const ended: number[] = [];
      const call = (nth: number) =>
        authenticate(auth, "http://a", { sendOnce: yes }).then(() => ended.push(nth));
      void call(1);
      vi.advanceTimersByTime(119_999);
      void call(2);
      await auth.close(exchange);
      expect([asked, ended]).toEqual([1, []]);
      vi.advanceTimersByTime(1);
      await Promise.all([call(3), call(4)]);
      expect([asked, ended]).toEqual([2, [3, 4]]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("that fails late doesn't make calls ask again that wait for another answer", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"], now: 0 });
    try {
      const pending: { resolve: (token: StoredToken) => void; reject: (error: Error) => void }[] = [];
      const auth = renewableToken(
        async () => token,
        () => new Promise((resolve, reject) => pending.push({ resolve, reject })),
        undefined,
      );
      const call = () => authenticate(auth, "http://a", { sendOnce: yes });
      const late = failure(call());
      vi.advanceTimersByTime(120_000);
      const second = call();
      pending[0]?.reject(new Error("late"));
      await late;
      const third = call();
      pending[1]?.resolve(token);
      await Promise.all([second, third]);
      expect(pending).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([undefined, null, {}, { accessToken: "" }, { accessToken: "a b" }])(
    "that gives %j for a token is a mistake of the program, and isn't asked to keep it",
    async (given) => {
      let answers: unknown[] = [given, token];
      // What the types refuse arrives from JavaScript.
      const auth = renewableToken(
        async () => token,
        async () => answers.shift() as StoredToken,
        undefined,
      );
      expect(await failure(authenticate(auth, "http://a", { sendOnce: yes }))).toEqual(
        new TypeError("The token store gave no token"),
      );
      expect(await authenticate(auth, "http://a", { sendOnce: yes })).toMatchObject({ status: 200 });
      answers = [];
      expect(await authenticate(auth, "http://a", { sendOnce: yes })).toMatchObject({ status: 200 });
    },
  );
});

describe("close", () => {
  test("revokes once for many that ask at once", async () => {
    const service = await serveOAuth();
    const auth = tokensOf(service);
    await authenticate(auth, service.baseUrl);
    await Promise.all([auth.close(exchange), auth.close(exchange)]);
    expect(service.received.revoke).toHaveLength(1);
  });

  test("revokes the token, and forgets it", async () => {
    const service = await serveOAuth();
    const { baseUrl, received, active } = service;
    const auth = tokensOf(service);
    await auth.close(exchange);
    expect(received.revoke).toEqual([]);
    await authenticate(auth, baseUrl);
    await auth.close(exchange);
    await auth.close(exchange);
    expect(received.revoke).toMatchObject([{ body: "token=token-1" }]);
    expect(active.size).toBe(0);
    expect(await (await authenticate(auth, baseUrl)).text()).toBe("token-2");
  });

  test("revokes a token that is on its way", async () => {
    const service = await serveOAuth();
    const auth = tokensOf(service);
    const call = authenticate(auth, service.baseUrl, { sendOnce: async () => new Response() });
    await auth.close(exchange);
    await call;
    expect(service.received.revoke).toMatchObject([{ body: "token=token-1" }]);
  });

  test("has nothing to do where there was no token", async () => {
    const service = await serveOAuth({ instead: () => answerWith(400, "text/plain", "") });
    const auth = tokensOf(service);
    const error = failure(authenticate(auth, service.baseUrl));
    await auth.close(exchange);
    expect(await error).toMatchObject({ message: "no token" });
    expect(service.received.revoke).toEqual([]);
  });

  test("can be tried again when it fails", async () => {
    const service = await serveOAuth();
    const auth = tokensOf(service);
    await authenticate(auth, service.baseUrl);
    const mine = new Error("no way");
    await expect(auth.close(() => Promise.reject(mine))).rejects.toBe(mine);
    await auth.close(exchange);
    expect(service.received.revoke).toMatchObject([{ body: "token=token-1" }]);
  });
});
