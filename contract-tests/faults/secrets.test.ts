import { afterAll, describe, type ExpectStatic, expect, test } from "vitest";
import { apiKey } from "../../generator/runtime/auth/api-key.js";
import type { Auth } from "../../generator/runtime/auth/auth.js";
import { basic } from "../../generator/runtime/auth/basic.js";
import { bearer } from "../../generator/runtime/auth/bearer.js";
import { clientCredentials } from "../../generator/runtime/auth/client-credentials.js";
import { digest } from "../../generator/runtime/auth/digest.js";
import type { ClientOptions } from "../../generator/runtime/client.js";
import { type Client, createClient } from "../../generator/runtime/testing/pets.js";
import { titled } from "../support/titled.js";
import {
  type Authentication,
  authentications,
  challengeFirst,
  issueToken,
  tokenFrom,
  tokenSecrets,
} from "./authentications.js";
import { answer } from "./behaviours.js";
import { call, ways } from "./calls.js";
import { asking, askingPath, startElsewhere, startFaultServer } from "./fault-server.js";
import { behavioursOf, type Fault, faultsWith, wantedEnd } from "./faults.js";
import { findSecrets } from "./secret-search.js";

/** Whatever goes wrong, nothing that a program gets to see shows what it authenticates with. */

const elsewhere = await startElsewhere();
const faults = faultsWith(elsewhere.origin);
const ECHO = "a refusal that repeats what it was told";
const server = await startFaultServer({
  ...behavioursOf(faults, challengeFirst),
  token: issueToken,
  [ECHO]: ({ headers, body, socket }) => {
    const [, credentials = ""] = headers.authorization?.split(" ") ?? [];
    const told = [credentials, Buffer.from(credentials, "base64"), new URLSearchParams(body).get("token")];
    const refusal = { error: "invalid_client", error_description: told.join(", "), error_uri: told[0] };
    socket.write(answer(401, { "content-type": "application/json" }, JSON.stringify(refusal)));
  },
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));

/** A client that keeps what it shows to a program besides the ends of its calls. */
function watch(options: ClientOptions): { readonly pets: Client; readonly seen: unknown[] } {
  const seen: unknown[] = [];
  const pets = createClient({
    baseUrl: server.origin,
    retry: { minDelay: 1, limit: 1 },
    ...options,
    onRetry: (event) => void seen.push(event),
    middleware: [
      async (request, next) => {
        seen.push(request);
        const response = await next(request);
        seen.push(response);
        return response;
      },
    ],
  });
  return { pets, seen };
}

const timeoutOf = ({ endless }: { readonly endless?: boolean | undefined }) =>
  endless ? { perTry: 200 } : undefined;

describe("a call", () => {
  /** Meets some faults at once, each in every other way, and then looks at what came of it. */
  async function meet(
    authentication: Authentication,
    some: readonly Fault[],
    expect: ExpectStatic,
  ): Promise<void> {
    const { title, auth: makeAuth, secrets, headers, carried } = authentication;
    // Among all kinds of authentication each fault is met in all ways.
    const first = authentications.indexOf(authentication);
    const meetings = some.flatMap((fault, nth) =>
      ways.filter((_, at) => (at + first + nth) % 2 === 0).map((way) => ({ fault, way })),
    );
    const ends = await Promise.all(
      meetings.map(async ({ fault, way }) => {
        const caller = `${title}, ${fault.title}: ${way.title}`;
        const auth = makeAuth();
        const { pets, seen } = watch({ auth, timeout: timeoutOf(fault) });
        const request = { headers: { ...asking(fault.title, caller), ...headers } };
        const { how, value } = await call(pets, way, request);
        return { fault, way, caller, how, shown: { value, seen, pets, auth } };
      }),
    );
    for (const { fault, way, caller, how, shown } of ends) {
      expect.soft(how, caller).toBe(wantedEnd(fault, way));
      expect.soft(findSecrets(shown, secrets), caller).toEqual([]);
      // A try that is cut off by time may not have got as far as the credentials.
      if (!fault.endless) expect.soft(server.arrived(caller).some(carried), caller).toBe(true);
    }
  }

  const rows = titled(authentications);
  const isEndless = ({ endless }: Fault): boolean => endless === true;
  test.for(rows)("with %s", ([, authentication], { expect }) =>
    meet(
      authentication,
      faults.filter((fault) => !isEndless(fault)),
      expect,
    ),
  );
  test.concurrent.for(rows)("with %s, without an end", ([, authentication], { expect }) =>
    meet(authentication, faults.filter(isEndless), expect),
  );
});

describe("a request of the authentication's own", () => {
  /** Faults of an authorization server: none of them brings a token. */
  const own: readonly Pick<Fault, "title" | "endless">[] = [...faults, { title: ECHO }];
  const sent = { method: "POST", headers: { authorization: expect.stringMatching(/^Basic ./) } };
  const failed = /^(OAuthError|lost|timeout)$/;

  test("for a token", async () => {
    const ends = await Promise.all(
      own.map(async ({ title, endless }) => {
        const caller = `token: ${title}`;
        const auth = tokenFrom(askingPath(title, caller));
        const { pets, seen } = watch({ auth, timeout: timeoutOf({ endless }) });
        const way = { method: "POST", end: "orThrow" } as const;
        const { how, value } = await call(pets, way, { headers: asking("no fault", `call, ${caller}`) });
        return { caller, endless, how, shown: { value, seen, pets, auth } };
      }),
    );
    for (const { caller, endless, how, shown } of ends) {
      expect.soft(how, caller).toMatch(failed);
      expect.soft(findSecrets(shown, tokenSecrets), caller).toEqual([]);
      if (!endless) expect.soft(server.arrived(caller), caller).toMatchObject([sent]);
      expect.soft(server.arrived(`call, ${caller}`), caller).toEqual([]);
    }
  });

  test("to give one back", async () => {
    const ends = await Promise.all(
      own.map(async ({ title, endless }) => {
        const caller = `revocation: ${title}`;
        const auth = tokenFrom(askingPath("token", caller), askingPath(title, caller));
        // Only the revocation is short of time.
        const { pets: patient } = watch({ auth });
        const { pets } = watch({ auth, timeout: timeoutOf({ endless }) });
        const first = await call(
          patient,
          { method: "GET", end: "await" },
          { headers: asking("no fault", "anybody") },
        );
        const closing = pets.close().then(
          () => "closed",
          (error: unknown) => error,
        );
        return { caller, endless, first, shown: { value: await closing, pets, auth } };
      }),
    );
    for (const { caller, endless, first, shown } of ends) {
      expect.soft(first.how, caller).toBe('data {"name":"Rex"}');
      expect.soft(findSecrets(shown, tokenSecrets), caller).toEqual([]);
      if (!endless) expect.soft(server.arrived(caller), caller).toMatchObject([sent, sent]);
    }
  });
});

test.for(titled(authentications))(
  "a fetch whose error quotes the URL, with %s",
  async ([, { auth: makeAuth, secrets }]) => {
    for (const way of ways) {
      const auth = makeAuth();
      const { pets, seen } = watch({
        auth,
        fetch: async ({ url }) => {
          const cause = new Error(`connect ${url}`);
          throw new TypeError(`${url} can't be fetched`, { cause });
        },
      });
      const { how, value } = await call(pets, way, { headers: {} });
      expect(how).toBe("lost");
      expect(findSecrets({ value, seen, pets, auth }, secrets)).toEqual([]);
    }
  },
);

describe("what is refused before it is sent", () => {
  const secret = "s3cret/that+nobody=may&see";
  const apiKeyIn = (place: "header" | "query" | "cookie") =>
    apiKey({ in: place, name: "key" }, `${secret}\n`);

  test.for<[string, Auth]>([
    ["a bearer token with a line break", bearer(`${secret}\n`)],
    ["a bearer token with spaces", bearer(async () => `${secret} ${secret}`)],
    ["a password with a line break", basic({ username: "keeper", password: `${secret}\n` })],
    ["a user name with a colon", basic({ username: "kee:per", password: secret })],
    ["a key with a line break, for a header", apiKeyIn("header")],
    ["a key with a line break, for the query", apiKeyIn("query")],
    ["a key with a line break, for a cookie", apiKeyIn("cookie")],
    ["a user name with a line break, and Digest", digest({ username: "kee\nper", password: secret })],
    [
      "a client secret that would go out without TLS",
      clientCredentials(
        { tokenUrl: "http://pets.example/token" },
        { clientId: "keeper", clientSecret: secret },
      ),
    ],
  ])("%s", async ([title, auth]) => {
    for (const way of ways) {
      const { pets, seen } = watch({ auth });
      const { how, value } = await call(pets, way, { headers: asking("no fault", title) });
      expect(how).toBe("RequestError");
      expect(findSecrets({ value, seen, pets, auth }, [secret])).toEqual([]);
    }
    expect(server.arrived(title)).toEqual([]);
  });
});

test.each([
  {
    fault: "502 with a page",
    own: ["stack", "message", "name", "status", "error"],
  },
  { fault: "silence", own: ["stack", "message", "cause", "name", "reason"] },
  { fault: "a reset before the answer", own: ["stack", "message", "cause", "name", "reason"] },
  { fault: "a reset in the body", own: ["stack", "message", "cause", "name", "reason"] },
])("the error of $fault has no other properties than $own", async ({ fault, own }) => {
  const { pets } = watch({ timeout: { perTry: fault === "silence" ? 100 : 20_000 } });
  const { value } = await call(pets, { method: "POST", end: "orThrow" }, { headers: asking(fault, "own") });
  expect(Reflect.ownKeys(Object(value)).sort()).toEqual(own.sort());
});

test("no redirect was followed", () => {
  expect(elsewhere.connections).toBe(0);
});
