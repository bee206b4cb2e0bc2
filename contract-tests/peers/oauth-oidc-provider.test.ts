import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  type ClientCredentials,
  clientCredentials,
} from "../../generator/runtime/auth/client-credentials.js";
import { OAuthError } from "../../generator/runtime/auth/oauth-error.js";
import { failure } from "../../generator/runtime/testing/failure.js";
import { createClient } from "../../generator/runtime/testing/pets.js";
import { show } from "../../generator/runtime/testing/show.js";
import { type OAuthPeer, startOAuthPeer } from "./support/oidc-provider.js";

/** OAuth 2.0 client credentials against oidc-provider, an authorization server by somebody else. */

const me = { client_id: "me", client_secret: "my-secret" };
const credentials = { clientId: "me", clientSecret: "my-secret" };

/** A client with its authentication at a peer. */
function petsAt({ baseUrl }: OAuthPeer, own: ClientCredentials = credentials) {
  const auth = clientCredentials({ tokenUrl: "/token", revocationUrl: "/token/revocation" }, own);
  return createClient({ baseUrl, auth });
}

test("a token is fetched and taken, whatever characters are in the credentials", async () => {
  for (const [client_id, client_secret] of [
    ["me", "my-secret"],
    ["a:b%c+d e", ":%+ /?&=\"\\~'()*!"],
    ["%41", "%2B+%"],
  ] as const) {
    const peer = await startOAuthPeer([{ client_id, client_secret }]);
    const result = await petsAt(peer, { clientId: client_id, clientSecret: client_secret }).listPets();
    expect(result).toMatchObject({ ok: true, data: [{ name: "" }] });
    expect(await peer.introspect(peer.issued[0] ?? "")).toMatchObject({ active: true, client_id });
  }
});

test("the scopes are those that were asked for", async () => {
  const peer = await startOAuthPeer([me]);
  const pets = petsAt(peer, { ...credentials, scopes: ["read", "write"] });
  expect(await pets.listPets()).toMatchObject({ ok: true, data: [{ name: "read write" }] });
});

test("1,000 calls at once have one token", async () => {
  const peer = await startOAuthPeer([me]);
  const pets = petsAt(peer);
  const results = await Promise.all(Array.from({ length: 1000 }, () => pets.listPets()));
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
  expect(peer.issued.length).toBe(1);
});

test("a token is renewed before it ends: no call is refused", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  onTestFinished(() => void vi.useRealTimers());
  const peer = await startOAuthPeer([me], 600);
  const pets = petsAt(peer);
  const start = Date.now();
  const issued: number[] = [];
  for (const second of [0, 539, 540, 1079, 1080, 5000]) {
    vi.setSystemTime(start + second * 1000);
    await pets.listPets();
    issued.push(peer.issued.length);
  }
  expect(issued).toEqual([1, 1, 2, 2, 3, 4]);
  expect(peer.statuses).toEqual([200, 200, 200, 200, 200, 200]);
});

test("a revoked token is renewed, once for all calls", async () => {
  const peer = await startOAuthPeer([me]);
  const pets = petsAt(peer);
  await pets.listPets();
  await peer.revoke(peer.issued[0] ?? "");
  const results = await Promise.all(Array.from({ length: 100 }, () => pets.listPets()));
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set([200]));
  expect(peer.issued.length).toBe(2);
  expect(peer.statuses).toContain(401);
});

test("close revokes the token, and the client works again after it", async () => {
  const peer = await startOAuthPeer([me]);
  const pets = petsAt(peer);
  await pets.listPets();
  const [token = ""] = peer.issued;
  expect(await peer.introspect(token)).toMatchObject({ active: true });
  await pets.close();
  expect(await peer.introspect(token)).toEqual({ active: false });
  expect(await pets.listPets()).toMatchObject({ ok: true });
  expect(peer.issued.length).toBe(2);
  // A token that the server no longer knows is no error (RFC 7009, section 2.2).
  await peer.revoke(peer.issued[1] ?? "");
  await pets.close();
  expect(peer.refused).toEqual([]);
});

describe("what the server refuses is an OAuthError", () => {
  test.each([
    {
      code: "invalid_client",
      status: 401,
      client: me,
      own: { clientId: "me", clientSecret: "another-secret" },
    },
    { code: "invalid_client", status: 401, client: me, own: { clientId: "you", clientSecret: "my-secret" } },
    {
      code: "invalid_scope",
      status: 400,
      client: { ...me, scope: "read" },
      own: { ...credentials, scopes: ["write"] },
    },
    {
      // RFC 6749, section 5.2, has unauthorized_client for a grant that a client may not use; this server has not.
      code: "invalid_request",
      status: 400,
      client: {
        ...me,
        grant_types: ["authorization_code"],
        response_types: ["code"],
        redirect_uris: ["https://example.com/"],
      },
      own: credentials,
    },
  ] as const)("$code for $own", async ({ code, status, client, own }) => {
    const peer = await startOAuthPeer([{ ...client }]);
    const error = await failure(petsAt(peer, own).listPets());
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toMatchObject({ code, status, description: expect.any(String) });
    expect(show(error)).not.toContain(own.clientSecret);
    expect([peer.issued, peer.refused]).toEqual([[], [code]]);
  });
});
