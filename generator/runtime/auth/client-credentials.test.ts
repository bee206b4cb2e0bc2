import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { authenticate, exchange } from "../testing/authenticate.js";
import { failure } from "../testing/failure.js";
import { createClient } from "../testing/pets.js";
import { answerWith, serve } from "../testing/serve.js";
import { serveOAuth } from "../testing/serve-oauth.js";
import { show } from "../testing/show.js";
import { clientCredentials } from "./client-credentials.js";
import { OAuthError } from "./oauth-error.js";

const SECRET = "s3cr3t";
const credentials = { clientId: "me", clientSecret: SECRET };
const endpoint = { tokenUrl: "/token", revocationUrl: "/revoke" };

test("a token is asked for, and sent with the call", async () => {
  const { baseUrl, received } = await serveOAuth();
  const answer = await authenticate(clientCredentials(endpoint, credentials), `${baseUrl}/pets?a=1`);
  expect(await answer.text()).toBe("token-1");
  const authorization = `Basic ${btoa(`me:${SECRET}`)}`;
  expect(received).toMatchObject({
    token: [{ method: "POST", headers: { authorization }, body: "grant_type=client_credentials" }],
    calls: [{ method: "GET", url: "/pets?a=1", headers: { authorization: "Bearer token-1" } }],
    revoke: [],
  });
});

test.each([
  { document: undefined, own: undefined, want: null },
  { document: [], own: undefined, want: null },
  { document: ["read", "write:all"], own: undefined, want: "read write:all" },
  { document: ["read"], own: ["write"], want: "write" },
  { document: ["read"], own: [], want: null },
])("the scopes $document of the document and $own of the caller: $want", async ({ document, own, want }) => {
  const { baseUrl, received } = await serveOAuth();
  const auth = clientCredentials({ ...endpoint, scopes: document }, { ...credentials, scopes: own });
  await authenticate(auth, baseUrl);
  expect(new URLSearchParams(received.token[0]?.body).get("scope")).toBe(want);
});

test("an absolute token URL leads to another host", async () => {
  const there = await serveOAuth();
  const here = await serveOAuth();
  here.active.add("token-1");
  const auth = clientCredentials(
    { tokenUrl: `${there.baseUrl}/token`, revocationUrl: "/revoke" },
    credentials,
  );
  expect(await authenticate(auth, `${here.baseUrl}/pets`)).toMatchObject({ status: 200 });
  expect([there.received.token.length, here.received.token.length]).toEqual([1, 0]);
  // Each URL is relative to the base URL, not one to the other.
  await auth.close?.(exchange);
  expect([there.received.revoke.length, here.received.revoke.length]).toEqual([0, 1]);
});

test("where the token URL is relative, each base URL has its own token, and gets no other", async () => {
  const services = [
    await serveOAuth(),
    await serveOAuth({ token: () => ({ access_token: "other", token_type: "Bearer" }) }),
  ];
  const auth = clientCredentials(endpoint, credentials);
  for (const { baseUrl } of [...services, ...services]) await authenticate(auth, `${baseUrl}/pets`);
  const sent = services.map(({ received }) => received.calls.map(({ headers }) => headers.authorization));
  expect(sent).toEqual([
    ["Bearer token-1", "Bearer token-1"],
    ["Bearer other", "Bearer other"],
  ]);
  await auth.close?.(exchange);
  expect(services.map(({ received }) => received.revoke.map(({ body }) => body))).toEqual([
    ["token=token-1&token_type_hint=access_token"],
    ["token=other&token_type_hint=access_token"],
  ]);
});

test.each([
  { tokenUrl: "token", prefix: "", want: "/token" },
  { tokenUrl: "./oauth/token", prefix: "/gateway", want: "/gateway/oauth/token" },
  { tokenUrl: "/oauth/token", prefix: "/gateway", want: "/oauth/token" },
])(
  "$tokenUrl under a base URL with '$prefix' is $want, whatever is called",
  async ({ tokenUrl, prefix, want }) => {
    const { baseUrl, received } = await serve(
      answerWith(200, "application/json", '{"access_token":"t","token_type":"Bearer"}'),
    );
    const pets = createClient({
      baseUrl: baseUrl + prefix,
      auth: clientCredentials({ tokenUrl }, credentials),
    });
    await pets.listPets();
    await pets.createPet({ path: { shopId: "1" }, body: { name: "Rex" } });
    expect(received.map(({ url }) => url)).toEqual([want, `${prefix}/pets`, `${prefix}/shops/1/pets`]);
  },
);

test.each(["Bearer", "bearer", "BEARER"])("a token may be of the type %s", async (token_type) => {
  const { baseUrl } = await serveOAuth({ token: () => ({ access_token: "a.b-c_d~e+f/g==", token_type }) });
  const answer = await authenticate(clientCredentials(endpoint, credentials), baseUrl);
  expect(await answer.text()).toBe("a.b-c_d~e+f/g==");
});

test.each([
  {},
  { token_type: "Bearer" },
  { access_token: "t0ken" },
  { access_token: "t0ken", token_type: "DPoP" },
  { access_token: "t0ken", token_type: "not bearer" },
  { access_token: 1, token_type: "Bearer" },
  { access_token: ["t0ken"], token_type: "Bearer" },
  { access_token: "", token_type: "Bearer" },
  { access_token: "t0ken\n", token_type: "Bearer" },
  { access_token: "t0ken x", token_type: "Bearer" },
  { access_token: "t0kén", token_type: "Bearer" },
])("%j has no bearer token", async (answer) => {
  const { baseUrl, received } = await serveOAuth({ token: () => answer });
  const error = await failure(authenticate(clientCredentials(endpoint, credentials), baseUrl));
  expect(error).toBeInstanceOf(OAuthError);
  expect(error).toMatchObject({ code: "invalid_response", status: 200 });
  expect(show(error)).not.toContain("t0k");
  expect(received.calls).toEqual([]);
});

describe("the lifetime of a token", () => {
  const NOW = 1_000_000;
  const HOUR = 3_600_000;
  const CENTURY = 100 * 365 * 24 * HOUR;
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: NOW }));
  afterEach(() => void vi.useRealTimers());

  test.each([
    { expires_in: 3600, good: HOUR - 60_001, renewed: HOUR - 60_000 },
    { expires_in: "3600", good: HOUR - 60_001, renewed: HOUR - 60_000 },
    { expires_in: 601, good: 540_999, renewed: 541_000 },
    { expires_in: 300, good: 269_999, renewed: 270_000 },
    { expires_in: 1, good: 899, renewed: 900 },
    // Without a lifetime that makes sense it is used until it is refused.
    ...[undefined, null, 0, -1, "", "soon", false, {}, "Infinity"].map((expires_in) => ({
      expires_in,
      good: CENTURY,
      renewed: undefined,
    })),
  ])("expires_in: $expires_in is good after $good ms, renewed after $renewed", async (lifetime) => {
    const { expires_in, good, renewed } = lifetime;
    const { baseUrl, received } = await serveOAuth({
      token: (nth) => ({ access_token: `token-${nth}`, token_type: "bearer", expires_in }),
    });
    const auth = clientCredentials(endpoint, credentials);
    await authenticate(auth, baseUrl);
    vi.setSystemTime(NOW + good);
    await authenticate(auth, baseUrl);
    expect(received.token.length).toBe(1);
    if (renewed === undefined) return;
    vi.setSystemTime(NOW + renewed);
    expect(await (await authenticate(auth, baseUrl)).text()).toBe("token-2");
  });

  test("begins when it was asked for, not when it came", async () => {
    const { baseUrl, received } = await serveOAuth({
      token: (nth) => {
        vi.setSystemTime(NOW + 30_000);
        return { access_token: `token-${nth}`, token_type: "Bearer", expires_in: 600 };
      },
    });
    const auth = clientCredentials(endpoint, credentials);
    await authenticate(auth, baseUrl);
    vi.setSystemTime(NOW + 540_000);
    await authenticate(auth, baseUrl);
    expect(received.token.length).toBe(2);
  });

  test("may be over when it comes: it serves those who waited for it", async () => {
    const { baseUrl, received } = await serveOAuth({
      token: (nth) => {
        vi.setSystemTime(NOW + nth * HOUR);
        return { access_token: `token-${nth}`, token_type: "Bearer", expires_in: 1 };
      },
    });
    const auth = clientCredentials(endpoint, credentials);
    const answers = await Promise.all([authenticate(auth, baseUrl), authenticate(auth, baseUrl)]);
    expect(answers).toMatchObject([{ status: 200 }, { status: 200 }]);
    expect(received.token.length).toBe(1);
  });
});

describe("close", () => {
  test("revokes the token with the client's credentials", async () => {
    const { baseUrl, received, active } = await serveOAuth();
    const auth = clientCredentials(endpoint, credentials);
    await authenticate(auth, baseUrl);
    await auth.close?.(exchange);
    const { authorization } = received.token[0]?.headers ?? {};
    expect(received.revoke).toMatchObject([
      { method: "POST", headers: { authorization }, body: "token=token-1&token_type_hint=access_token" },
    ]);
    expect(active.size).toBe(0);
  });

  test("forgets the token where the document doesn't say how to revoke it", async () => {
    const { baseUrl, received } = await serveOAuth();
    const auth = clientCredentials({ tokenUrl: "/token" }, credentials);
    await authenticate(auth, baseUrl);
    await auth.close?.(exchange);
    expect(received.revoke).toEqual([]);
    expect(await (await authenticate(auth, baseUrl)).text()).toBe("token-2");
  });

  test("fails with an OAuthError that doesn't quote the token", async () => {
    const body = JSON.stringify({ error: "unsupported_token_type", error_description: "token-1 is none" });
    const { baseUrl } = await serveOAuth({ revoked: answerWith(503, "application/json", body) });
    const auth = clientCredentials(endpoint, credentials);
    await authenticate(auth, baseUrl);
    const error = await failure(auth.close?.(exchange));
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({ code: "unsupported_token_type", status: 503, description: "*** is none" });
    expect(show(error)).not.toContain("token-1");
  });

  test("sends no token where it could be read on its way", async () => {
    const { baseUrl } = await serveOAuth();
    const auth = clientCredentials({ ...endpoint, revocationUrl: "http://example.com/revoke" }, credentials);
    await authenticate(auth, baseUrl);
    expect(await failure(auth.close?.(exchange))).toMatchObject({ name: "RequestError" });
  });
});

test("a call that is given up while the token is on its way doesn't fail the others", async () => {
  const givenUp = new AbortController();
  const { baseUrl, received } = await serveOAuth({
    instead: () => {
      givenUp.abort();
      return undefined;
    },
  });
  const pets = createClient({ baseUrl, auth: clientCredentials(endpoint, credentials) });
  const [first, second] = await Promise.allSettled([
    pets.listPets({}, { signal: givenUp.signal }),
    pets.listPets(),
  ]);
  expect(first).toMatchObject({ status: "rejected", reason: { name: "ConnectionError", reason: "aborted" } });
  expect(second).toMatchObject({ status: "fulfilled", value: { response: { status: 200 } } });
  expect([received.token.length, received.calls.length]).toEqual([1, 1]);
});

test("neither secret nor token shows", async () => {
  const { baseUrl } = await serveOAuth();
  const auth = clientCredentials(endpoint, credentials);
  await authenticate(auth, baseUrl);
  expect(show(auth)).not.toContain(SECRET);
  expect(show(auth)).not.toContain("token-1");
});
