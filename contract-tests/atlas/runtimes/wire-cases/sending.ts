import { bearer, createClient, type Middleware, RequestError } from "atlas-peering-client";
import { createGroupPeer as examples } from "atlas-peering-client/examples";
import * as observed from "atlas-peering-client/validators";
import * as documented from "atlas-peering-client/validators/documented";
import { SECRET } from "../wire-protocol.js";
import { type Case, check, equal, rejection } from "./case.js";
import { clientAt, groupId, path, request, target, V1 } from "./requests.js";

/** Requests as they arrive, and those that never leave. */
export const sending: readonly Case[] = [
  {
    name: "the document can be imported",
    async run() {
      const { default: document } = await import("atlas-peering-client/openapi.json", {
        with: { type: "json" },
      });
      check(path in document.paths, "Expected the operation's path");
    },
  },
  {
    name: "the request line, the versioned media types, the token and the body arrive as they should",
    async run({ at, received }) {
      await clientAt(at("created"), { auth: bearer("a-token") }).createGroupPeer(request);
      const arrived = await received();
      equal(
        arrived.map(({ method, target, body }) => ({ method, target, body: JSON.parse(body) })),
        [{ method: "POST", target, body: examples.request.gcp }],
      );
      const headers = arrived[0]?.headers ?? {};
      equal([headers.accept, headers["content-type"], headers.authorization], [V1, V1, "Bearer a-token"]);
    },
  },
  {
    name: "query parameters and a call's own headers arrive, and a body's letters as UTF-8",
    async run({ at, received }) {
      const body = { ...examples.request.gcp, networkName: "ünïcødé 🙂" };
      await clientAt(at("created")).createGroupPeer(
        { path: { groupId }, query: { pretty: true, envelope: false }, body },
        { headers: { "x-trace": "a b" } },
      );
      const [arrived] = await received();
      equal(arrived?.target, `${target}?pretty=true&envelope=false`);
      equal(arrived?.headers["x-trace"], "a b");
      equal(JSON.parse(arrived?.body ?? ""), body);
    },
  },
  ...(["aws", "azure", "gcp"] as const).map(
    (provider): Case => ({
      name: `the documented example of ${provider} is sent and answered, and the documented validators take both`,
      async run({ at, received }) {
        const atlas = clientAt(at(`example-200-${provider}`), { validate: documented });
        const body = examples.request[provider];
        const data = await atlas.createGroupPeer({ path: { groupId }, body }).orThrow();
        equal(data, examples.responses[200][provider]);
        equal(
          (await received()).map(({ body }) => JSON.parse(body)),
          [body],
        );
      },
    }),
  ),
  {
    name: "a request that the validators refuse isn't sent",
    async run({ at, received }) {
      const body = { ...examples.request.aws, routeTableCidrBlock: "10.0.0.0/33" };
      const atlas = clientAt(at("created"), { validate: observed });
      const { issues } = await rejection(
        RequestError,
        atlas.createGroupPeer({ path: { groupId: "no id" }, body }),
      );
      const pointers = issues.map(({ pointer }) => pointer);
      check(
        pointers.includes("/path/groupId") && pointers.includes("/body/routeTableCidrBlock"),
        pointers.join(),
      );
      equal(await received(), []);
    },
  },
  {
    name: "openapi-fetch, loaded when raw is first called, sends the same",
    async run({ at, received }) {
      const atlas = clientAt(at("created"), { auth: bearer("a-token") });
      await atlas.createGroupPeer(request);
      const { data, response } = await atlas.raw.POST(path, {
        params: { path: { groupId } },
        body: request.body,
      });
      equal([data?.providerName, response.status], ["GCP", 200]);
      const [typed, raw] = await received();
      equal(raw, typed);
    },
  },
  {
    name: "middleware sees the request before it is authenticated and may change it, and the answer",
    async run({ at, received }) {
      const seen: unknown[] = [];
      const middleware: Middleware = async (request, next) => {
        seen.push(request.headers.get("authorization"), await request.clone().json());
        request.headers.set("x-middleware", "yes");
        const response = await next(request);
        seen.push(response.status);
        return new Response(await response.text(), {
          status: 409,
          headers: { "content-type": "application/json" },
        });
      };
      const atlas = clientAt(at("created"), { auth: bearer("a-token"), middleware: [middleware] });
      const result = await atlas.createGroupPeer(request);
      equal(result.status, 409);
      equal(seen, [null, examples.request.gcp, 200]);
      const [arrived] = await received();
      equal(
        [arrived?.headers["x-middleware"], arrived?.headers.authorization, JSON.parse(arrived?.body ?? "")],
        ["yes", "Bearer a-token", examples.request.gcp],
      );
    },
  },
  {
    name: "a fetch of one's own is given the complete request",
    async run({ at }) {
      const seen: unknown[] = [];
      const atlas = clientAt(at("created"), {
        auth: bearer("a-token"),
        fetch: async (request) => {
          const { method, url, headers, redirect } = request;
          seen.push(method, url, headers.get("authorization"), redirect, await request.clone().json());
          return fetch(request);
        },
      });
      check((await atlas.createGroupPeer(request)).ok, "Expected a success");
      equal(seen, ["POST", at("created") + target, "Bearer a-token", "manual", examples.request.gcp]);
    },
  },
  {
    name: "without auth, credentials come from the environment, where there is one that may be read",
    async run({ at, id, received }) {
      const { process } = globalThis as { process?: { env: Record<string, string> } };
      const variables = { MONGODB_ATLAS_CLIENT_ID: id, MONGODB_ATLAS_CLIENT_SECRET: SECRET };
      let set = process !== undefined;
      try {
        Object.assign(process?.env ?? {}, variables);
      } catch {
        set = false;
      }
      try {
        await createClient({ baseUrl: at("created") }).createGroupPeer(request);
      } finally {
        if (set) for (const name of Object.keys(variables)) delete process?.env[name];
      }
      const arrived = (await received()).map(({ target, headers }) => [target, headers.authorization]);
      const expected = set ? [target, `Bearer token-1.${id}`] : [target, undefined];
      equal(arrived.at(-1), expected);
    },
  },
];
