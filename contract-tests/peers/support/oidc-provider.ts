import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type AdapterFactory, type AdapterPayload, type ClientMetadata } from "oidc-provider";
import { onTestFinished } from "vitest";

export interface OAuthPeer {
  /** The origin of the authorization server, and of `/pets`, which wants one of its tokens. */
  readonly baseUrl: string;
  /** The tokens issued so far, in their order. */
  readonly issued: readonly string[];
  /** The errors that the authorization server answered with. */
  readonly refused: readonly string[];
  /** The statuses of what `/pets` answered so far. */
  readonly statuses: readonly number[];
  /** What the authorization server says of a token (RFC 7662), asked by a client that may ask. */
  introspect(token: string): Promise<Readonly<Record<string, unknown>>>;
  /** Makes a token void at the authorization server, behind the back of whoever uses it. */
  revoke(token: string): Promise<void>;
}

const RESOURCE_SERVER = { client_id: "resource-server", client_secret: "resource-server-secret" };

const shared = {
  redirect_uris: [],
  response_types: [],
  grant_types: ["client_credentials"],
  token_endpoint_auth_method: "client_secret_basic",
  id_token_signed_response_alg: "ES256",
} as const satisfies Partial<ClientMetadata>;

/** Keeps what the authorization server has to remember. */
function createMemory(): AdapterFactory {
  const kept = new Map<string, AdapterPayload>();
  const unused = () => Promise.reject(new Error("Not part of the client credentials grant"));
  return (kind) => ({
    upsert: async (id, payload) => void kept.set(`${kind} ${id}`, payload),
    find: async (id) => kept.get(`${kind} ${id}`),
    destroy: async (id) => void kept.delete(`${kind} ${id}`),
    findByUserCode: unused,
    findByUid: unused,
    consume: unused,
    revokeByGrantId: unused,
  });
}

/**
 * An authorization server that isn't this project's, with a service beside it that asks it about each token. Closes
 * with the test.
 *
 * @param lifetime - Of a token, in seconds.
 */
export async function startOAuthPeer(
  clients: readonly ClientMetadata[],
  lifetime = 3600,
): Promise<OAuthPeer> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  // A TCP server that listens has an address with a port.
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const provider = new Provider(baseUrl, {
    clients: [...clients, RESOURCE_SERVER].map((client) => ({ ...shared, ...client })),
    adapter: createMemory(),
    scopes: ["read", "write"],
    features: {
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      introspection: { enabled: true, allowedPolicy: () => true },
      devInteractions: { enabled: false },
    },
    ttl: { ClientCredentials: () => lifetime },
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kty: "EC", alg: "ES256", use: "sig" }] },
    cookies: { keys: ["unused"] },
  });
  const issued: string[] = [];
  const refused: string[] = [];
  const statuses: number[] = [];
  provider.on("client_credentials.saved", ({ jti }) => void issued.push(jti));
  provider.on("grant.error", (_, { error }) => void refused.push(error));
  provider.on("revocation.error", (_, { error }) => void refused.push(error));

  const authorize = provider.callback();
  const find = (token: string) => provider.ClientCredentials.find(token);
  server.on("request", async (request, response) => {
    if (request.url !== "/pets") return authorize(request, response);
    const { authorization = "" } = request.headers;
    const token = await find(authorization.replace(/^Bearer /, ""));
    const status = token ? 200 : 401;
    statuses.push(status);
    response.writeHead(status, {
      "content-type": "application/json",
      ...(token ? {} : { "www-authenticate": 'Bearer error="invalid_token"' }),
    });
    response.end(JSON.stringify(token ? [{ name: token.scope ?? "" }] : {}));
  });

  return {
    baseUrl,
    issued,
    refused,
    statuses,
    async introspect(token) {
      const { client_id, client_secret } = RESOURCE_SERVER;
      const answer = await fetch(`${baseUrl}/token/introspection`, {
        method: "POST",
        headers: { authorization: `Basic ${btoa(`${client_id}:${client_secret}`)}` },
        body: new URLSearchParams({ token }),
      });
      return answer.json();
    },
    revoke: async (token) => (await find(token))?.destroy(),
  };
}
