import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient, digestAuth, serviceAccount } from "atlas-peering-client";
import { createGroupPeer as examples } from "atlas-peering-client/examples";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

/** The package beside a server that answers as Atlas does: credentials of the environment, envelope, pretty print. */

const MEDIA_TYPE = "application/vnd.atlas.2023-01-01+json;charset=utf-8";
const ID = "mdb_sa_id_1";
const SECRET = "mdb_sa_sk_s3cr3t";
const request = { path: { groupId: "32b6e34b3d91647abb20e7b8" }, body: examples.request.gcp };

/** What the service answers next. */
let answer: { readonly status: number; readonly body: unknown } = {
  status: 200,
  body: examples.responses[200].gcp,
};
const received: {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
}[] = [];

const server = createServer(async (incoming: IncomingMessage, response) => {
  let body = "";
  for await (const chunk of incoming) body += chunk;
  const url = new URL(incoming.url ?? "", "http://atlas");
  received.push({ url: `${url.pathname}${url.search}`, authorization: incoming.headers.authorization, body });
  if (url.pathname === "/api/oauth/token") {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ access_token: "t0ken", token_type: "Bearer", expires_in: 3600 }));
    return;
  }
  if (url.pathname === "/api/oauth/revoke") {
    response.writeHead(200).end();
    return;
  }
  const { status, body: content } = answer;
  const isWrapped = url.searchParams.get("envelope") === "true";
  const indent = url.searchParams.get("pretty") === "true" ? 2 : 0;
  response.writeHead(isWrapped ? 200 : status, {
    "content-type": status === 200 ? MEDIA_TYPE : "application/json",
  });
  response.end(JSON.stringify(isWrapped ? { status, content } : content, null, indent));
});

let baseUrl: string;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // A TCP server that listens has an address with a port.
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});
afterEach(() => {
  received.splice(0);
  for (const name of [
    "MONGODB_ATLAS_CLIENT_ID",
    "MONGODB_ATLAS_CLIENT_SECRET",
    "PUBLIC_KEY",
    "PRIVATE_KEY",
  ]) {
    Reflect.deleteProperty(process.env, name);
  }
});

const PEERS = "/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/peers";
const TOKEN = {
  url: "/api/oauth/token",
  authorization: `Basic ${Buffer.from(`${ID}:${SECRET}`).toString("base64")}`,
  body: "grant_type=client_credentials",
};
const AUTHENTICATED = expect.objectContaining({ url: PEERS, authorization: "Bearer t0ken" });

test("without auth, the Service Account of the environment: one token, revoked by close()", async () => {
  process.env.MONGODB_ATLAS_CLIENT_ID = ID;
  process.env.MONGODB_ATLAS_CLIENT_SECRET = SECRET;
  const atlas = createClient({ baseUrl });
  await Promise.all([atlas.createGroupPeer(request), atlas.createGroupPeer(request)]);
  await atlas.close();
  expect(received).toEqual([
    TOKEN,
    AUTHENTICATED,
    AUTHENTICATED,
    { ...TOKEN, url: "/api/oauth/revoke", body: "token=t0ken&token_type_hint=access_token" },
  ]);
});

test("half a Service Account in the environment is a mistake, and is named without what is there", async () => {
  process.env.MONGODB_ATLAS_CLIENT_SECRET = SECRET;
  const error: unknown = await createClient({ baseUrl })
    .createGroupPeer(request)
    .catch((error: unknown) => error);
  expect(error).toMatchObject({ message: expect.stringMatching(/not MONGODB_ATLAS_CLIENT_ID$/) });
  expect(String(error)).not.toContain(SECRET);
  expect(received).toEqual([]);
});

test.each([
  { auth: undefined, environment: { PUBLIC_KEY: "some", PRIVATE_KEY: "key" } },
  { auth: false, environment: { MONGODB_ATLAS_CLIENT_ID: ID, MONGODB_ATLAS_CLIENT_SECRET: SECRET } },
] as const)("auth $auth, with $environment in the environment, is none", async ({ auth, environment }) => {
  Object.assign(process.env, environment);
  await createClient({ baseUrl, auth }).createGroupPeer(request);
  expect(received).toMatchObject([{ url: PEERS, authorization: undefined }]);
});

test.each([
  { status: 200, body: examples.responses[200].aws },
  { status: 200, body: examples.responses[200].azure },
  { status: 409, body: Object.values(examples.responses[409])[0] },
  { status: 429, body: { error: 429, errorCode: "RATE_LIMITED" } },
])("an answer of $status is the same with envelope and with pretty", async (given) => {
  answer = given;
  const atlas = createClient({ baseUrl, auth: false, retry: false });
  const result = async (query: object) => {
    const { response: _, ...rest } = await atlas.createGroupPeer({ ...request, query });
    return rest;
  };
  const plain = await result({});
  expect(plain).toMatchObject({
    status: given.status,
    [given.status === 200 ? "data" : "error"]: given.body,
  });
  for (const query of [{ pretty: true }, { envelope: true }, { envelope: true, pretty: true }]) {
    expect(await result(query)).toEqual(plain);
  }
});

test("credentials show neither in the client nor in what makes it", () => {
  const made = [
    serviceAccount({ clientId: ID, clientSecret: SECRET }),
    digestAuth({ username: "public", password: SECRET }),
  ];
  for (const auth of made) {
    expect(JSON.stringify([auth, createClient({ auth })])).not.toContain(SECRET);
    expect(Object.values(auth).every((member) => typeof member === "function")).toBe(true);
  }
});
