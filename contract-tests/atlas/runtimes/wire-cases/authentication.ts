import { digestAuth, OAuthError, serviceAccount } from "atlas-peering-client";
import { PASSWORD, SECRET } from "../wire-protocol.js";
import { type Case, check, equal, rejection, wordsOf } from "./case.js";
import { clientAt, request } from "./requests.js";

/** Tokens of a Service Account. */
const oauth: readonly Case[] = [
  {
    name: "calls at the same time share one token, the ones after them too, and close() revokes it",
    async run({ at, id, received }) {
      const atlas = clientAt(at("bearer"), { auth: serviceAccount({ clientId: id, clientSecret: SECRET }) });
      const call = (): Promise<unknown> => atlas.createGroupPeer(request).orThrow();
      await Promise.all([call(), call(), call()]);
      await call();
      await atlas.close();
      const arrived = await received();
      const ours = arrived.filter(({ target }) => target.startsWith("/api/oauth/"));
      equal(
        ours.map(({ method, target, body }) => ({
          method,
          target,
          form: [...new URLSearchParams(body)].sort(),
        })),
        [
          { method: "POST", target: "/api/oauth/token", form: [["grant_type", "client_credentials"]] },
          {
            method: "POST",
            target: "/api/oauth/revoke",
            form: [
              ["token", `token-1.${id}`],
              ["token_type_hint", "access_token"],
            ],
          },
        ],
      );
      equal(arrived.length, 6);
    },
  },
  {
    name: "a token that is refused is renewed, and the call made again",
    async run({ at, id, received }) {
      const reasons: string[] = [];
      const atlas = clientAt(at("bearer-dropped"), {
        auth: serviceAccount({ clientId: id, clientSecret: SECRET }),
        onRetry: ({ reason }) => void reasons.push(reason),
      });
      await atlas.createGroupPeer(request).orThrow();
      await atlas.createGroupPeer(request).orThrow();
      equal(reasons, ["expired-token"]);
      const tokens = (await received()).flatMap(({ headers, target }) =>
        target.startsWith("/api/oauth/") ? [] : [headers.authorization],
      );
      equal(tokens, [`Bearer token-1.${id}`, `Bearer token-1.${id}`, `Bearer token-2.${id}`]);
    },
  },
  {
    name: "wrong client credentials reject with an OAuthError that doesn't tell them",
    async run({ at, id, received }) {
      const auth = serviceAccount({ clientId: id, clientSecret: "wr0ng" });
      const error = await rejection(OAuthError, clientAt(at("bearer"), { auth }).createGroupPeer(request));
      equal([error.code, error.status], ["invalid_client", 401]);
      check(!wordsOf(error).includes("wr0ng"), wordsOf(error));
      equal(
        (await received()).map(({ target }) => target),
        ["/api/oauth/token"],
      );
    },
  },
];

/** Answers to challenges. */
const digest: readonly Case[] = [
  ...["md5", "sha256"].map(
    (algorithm): Case => ({
      name: `HTTP Digest with ${algorithm}: one challenge serves many calls, until its nonce is stale`,
      async run({ at, id, received }) {
        const reasons: string[] = [];
        const atlas = clientAt(at(`digest-${algorithm}`), {
          auth: digestAuth({ username: id, password: PASSWORD }),
          onRetry: ({ reason }) => void reasons.push(reason),
        });
        for (let count = 0; count < 3; count++) await atlas.createGroupPeer(request).orThrow();
        equal(reasons, ["stale-nonce"]);
        const counts = (await received()).map(
          ({ headers }) => /nc=(\w+)/.exec(headers.authorization ?? "")?.[1],
        );
        // The challenge, two uses of its nonce, a third that is refused, and the first use of the next nonce.
        equal(counts, [undefined, "00000001", "00000002", "00000003", "00000001"]);
      },
    }),
  ),
  {
    name: "HTTP Digest: calls at the same time use no count twice",
    async run({ at, id }) {
      const atlas = clientAt(at("digest-md5"), { auth: digestAuth({ username: id, password: PASSWORD }) });
      await Promise.all(["a", "b"].map(() => atlas.createGroupPeer(request).orThrow()));
    },
  },
  {
    name: "HTTP Digest: a wrong password is refused with 401, and sent as a hash alone",
    async run({ at, id, received }) {
      const atlas = clientAt(at("digest-sha256"), { auth: digestAuth({ username: id, password: "wr0ng" }) });
      equal((await atlas.createGroupPeer(request)).status, 401);
      const arrived = await received();
      equal(arrived.length, 2);
      check(!JSON.stringify(arrived).includes("wr0ng"), JSON.stringify(arrived));
    },
  },
];

export const authentication: readonly Case[] = [...oauth, ...digest];
