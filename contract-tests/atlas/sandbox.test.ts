import { createClient, digestAuth, serviceAccount } from "atlas-peering-client";
import * as examples from "atlas-peering-client/examples";
import { createSandbox, type Sandbox, type SandboxOptions } from "atlas-peering-client/sandbox";
import * as validators from "atlas-peering-client/validators";
import { describe, expect, test } from "vitest";

/** The package's own client, validating, on the package's own service in a box. */

const path = { groupId: "32b6e34b3d91647abb20e7b8" };
const AWS = {
  providerName: "AWS",
  containerId: "5e57d85c854180642f7844bf",
  accepterRegionName: "us-east-1",
  awsAccountId: "854333054055",
  routeTableCidrBlock: "10.0.0.0/24",
  vpcId: "vpc-078ac381aa90e1e63",
} as const;
const AZURE = {
  providerName: "AZURE",
  containerId: "5e57d85c854180642f7844bf",
  azureDirectoryId: "56657fdb-ca45-40dc-fe56-77fd8b6d2b37",
  azureSubscriptionId: "345654f3-77cf-4084-9e06-8943a079ed75",
  resourceGroupName: "network-prod",
  vnetName: "vnet-prod",
} as const;
const GCP = {
  providerName: "GCP",
  containerId: "5e57d85c854180642f7844bf",
  gcpProjectId: "grandiose-branch-256701",
  networkName: "default",
} as const;

const { serviceAccount: ACCOUNT, digestAuth: KEY } = createSandbox().credentials;

function start(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  return { sandbox, atlas: clientOf(sandbox) };
}

function clientOf({ fetch }: Sandbox, auth = serviceAccount(ACCOUNT)) {
  return createClient({ fetch, auth, validate: validators, retry: false });
}

describe.each([
  ["AWS", AWS, "AVAILABLE", "statusName", "PEER_ALREADY_EXISTS"],
  ["Azure", AZURE, "DELETION_FAILED", "status", "PEER_ALREADY_EXISTS_AZURE"],
  ["GCP", GCP, "AVAILABLE", "status", "PEER_ALREADY_EXISTS_GCP"],
] as const)("a peering connection with %s", (_, body, state, property, code) => {
  test("is created once, and goes through its states", async () => {
    const { sandbox, atlas } = start();
    const created = await atlas.createGroupPeer({ path, body }).orThrow();
    expect(created).toMatchObject({ ...body, id: expect.stringMatching(/^[a-f0-9]{24}$/) });
    const again = await atlas.createGroupPeer({ path, body });
    expect(again).toMatchObject({ status: 409, error: { error: 409, errorCode: code, reason: "Conflict" } });
    const elsewhere = await atlas.createGroupPeer({ path: { groupId: "0".repeat(24) }, body });
    expect(elsewhere.status).toBe(200);
    expect(sandbox.move(String(created.id), state)).toMatchObject({ [property]: state });
    expect(sandbox.resources).toHaveLength(2);
  });
});

test("a request that the service can't use is answered in its words, with the attributes named", async () => {
  const { sandbox } = start();
  const atlas = createClient({ fetch: sandbox.fetch, auth: serviceAccount(ACCOUNT) });
  const { vpcId: _, ...withoutVpc } = AWS;
  const attempts = [
    [{ ...AWS, routeTableCidrBlock: "10.0.0.0" }, "INVALID_ATTRIBUTE", "routeTableCidrBlock"],
    [{ ...AWS, vnetName: "vnet-prod" }, "INVALID_ATTRIBUTE", "vnetName"],
    [{ ...AWS, statusName: "AVAILABLE" }, "INVALID_ATTRIBUTE", "statusName"],
    [withoutVpc, "MISSING_ATTRIBUTE", "vpcId"],
    [{ ...AWS, providerName: "IBM" }, "INVALID_PROVIDER", "providerName"],
  ] as const;
  for (const [body, errorCode, field] of attempts) {
    // Nothing of that is a request that the types let through.
    const result = await atlas.createGroupPeer({ path, body: body as typeof AWS });
    expect(result, field).toMatchObject({
      status: 400,
      error: {
        error: 400,
        errorCode,
        reason: "Bad Request",
        badRequestDetail: { fields: expect.arrayContaining([expect.objectContaining({ field })]) },
      },
    });
  }
  expect(sandbox.resources).toEqual([]);
});

test("an API key is taken over Digest: its nonce ends after a minute, and comes back stale", async () => {
  let now = Date.UTC(2026, 0, 1);
  const challenges: (string | null)[] = [];
  const { sandbox } = start({ now: () => now });
  const fetch = async (request: Request) => {
    const response = await sandbox.fetch(request);
    challenges.push(response.headers.get("www-authenticate"));
    return response;
  };
  const atlas = createClient({ fetch, auth: digestAuth(KEY), retry: false });
  const call = async () => (await atlas.createGroupPeer({ path, body: GCP })).status;
  expect([await call(), await call()]).toEqual([200, 409]);
  expect(challenges).toEqual([expect.stringContaining("stale=false"), null, null]);
  now += 61_000;
  expect(await call()).toBe(409);
  expect(challenges.slice(3)).toEqual([expect.stringContaining("stale=true"), null]);
  const wrong = createClient({ fetch, auth: digestAuth({ ...KEY, password: "x" }), retry: false });
  expect(await wrong.createGroupPeer({ path, body: GCP })).toMatchObject({
    status: 401,
    error: { errorCode: "UNEXPECTED_ERROR", reason: "Unauthorized" },
  });
});

test("a token is given back, and isn't taken any more", async () => {
  const { sandbox, atlas } = start();
  let token = "";
  const fetch = (request: Request) => {
    token = request.headers.get("authorization") ?? token;
    return sandbox.fetch(request);
  };
  const own = createClient({ fetch, auth: serviceAccount(ACCOUNT) });
  await own.createGroupPeer({ path, body: AWS }).orThrow();
  const used = token;
  await own.close();
  const url = `https://cloud.mongodb.com/api/atlas/v2/groups/${path.groupId}/peers`;
  const again = await sandbox.fetch(url, { method: "POST", headers: { authorization: used } });
  expect(again.status).toBe(401);
  expect((await atlas.createGroupPeer({ path, body: AWS })).status).toBe(409);
});

test("an answer is in its envelope and indented, where that is asked for", async () => {
  const { sandbox, atlas } = start();
  const query = { envelope: true, pretty: true };
  let text = "";
  const fetch = async (request: Request) => {
    const response = await sandbox.fetch(request);
    text = await response.clone().text();
    return response;
  };
  const own = createClient({ fetch, auth: serviceAccount(ACCOUNT), validate: validators });
  expect(await own.createGroupPeer({ path, query, body: AWS })).toMatchObject({ status: 200, data: AWS });
  expect(text).toMatch(/^\{\n {2}"status": 200,\n {2}"content": \{\n/);
  expect((await atlas.createGroupPeer({ path, query, body: AWS })).status).toBe(409);
});

describe("every documented answer comes on demand, to the letter", () => {
  const answers = Object.entries(examples.createGroupPeer.responses).flatMap(([status, named]) =>
    Object.entries(named).map(([name, value]) => [Number(status), name, value] as const),
  );
  test.each(answers)("%i %s", async (status, name, value) => {
    const { atlas } = start();
    const headers = { prefer: `code=${status}, example=${name}` };
    const result = await atlas.createGroupPeer({ path, body: AWS }, { headers });
    expect(result.status).toBe(status);
    expect("data" in result ? result.data : "error" in result ? result.error : undefined).toEqual(value);
  });
});

test("an answer is made for the next call, whose token is bought meanwhile", async () => {
  const { sandbox, atlas } = start();
  sandbox.next("example=PEER_MAXIMUM_REACHED");
  expect(await atlas.createGroupPeer({ path, body: AWS })).toMatchObject({
    status: 409,
    error: { errorCode: "PEER_MAXIMUM_REACHED" },
  });
  expect((await atlas.createGroupPeer({ path, body: AWS })).status).toBe(200);
});

test("a rate limit is as the manual's, and the client waits it out", async () => {
  let now = Date.UTC(2026, 0, 1);
  const { sandbox } = start({ rateLimit: true, now: () => now });
  const atlas = clientOf(sandbox);
  for (let call = 0; call < 10; call++) await atlas.createGroupPeer({ path, body: AWS });
  expect(await atlas.createGroupPeer({ path, body: AWS })).toMatchObject({
    status: 429,
    retryAfter: 60,
    rateLimit: { limit: 10, remaining: 0 },
    error: {
      errorCode: "RATE_LIMITED_TOKEN_BUCKET",
      parameters: [`/api/atlas/v2/groups/${path.groupId}/peers`, 60, 10, 5, 60],
    },
  });
  now += 60_000;
  expect((await atlas.createGroupPeer({ path, body: AWS })).status).toBe(409);
});
