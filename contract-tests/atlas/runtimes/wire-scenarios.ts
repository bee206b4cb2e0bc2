import { readFileSync } from "node:fs";
import { digestGuard } from "./digest-guard.js";
import type { Visit } from "./wire-server.js";

/** How the server answers. */
export type Scenario = (visit: Visit) => void;

type Headers = Readonly<Record<string, string>>;
const V1 = "application/vnd.atlas.2023-01-01+json;charset=utf-8";
const HTML = { "content-type": "text/html" };
const JSON_TYPE = { "content-type": "application/json" };

/** Answers the same each time. */
function always(status: number, headers: Headers, body: string): Scenario {
  return ({ response }) => void response.writeHead(status, headers).end(body);
}

/** Answers in one way the first time, and in another from then on. */
function once(first: Scenario, then: Scenario): Scenario {
  return (visit) => (visit.count === 1 ? first(visit) : then(visit));
}

const CONNECTION = JSON.stringify({
  id: "5f3bf3eb868f7b51b95dad27",
  containerId: "32b6e34b3d91647abb20e7b8",
  providerName: "GCP",
  gcpProjectId: "my-project",
  networkName: "default",
  status: "ADDING_PEER",
  errorMessage: null,
});
const created = always(200, { "content-type": V1 }, CONNECTION);

const unauthorized = always(
  401,
  { ...JSON_TYPE, "www-authenticate": 'Bearer realm="wire", error="invalid_token"' },
  '{"error":401,"errorCode":"UNAUTHORIZED"}',
);

/** Lets through who brings a token of the case's own that is still valid. */
const withToken: Scenario = (visit) => {
  const [, token = ""] = /^Bearer (\S+)$/.exec(visit.request.headers.authorization ?? "") ?? [];
  return (visit.oauth.valid.has(token) ? created : unauthorized)(visit);
};

/** The documented examples of answers, by status and name: `example-409-conflict`. */
function documentedExamples(): Record<string, Scenario> {
  const document = JSON.parse(
    readFileSync(new URL("../../../generated/openapi.json", import.meta.url), "utf8"),
  );
  const named: Record<string, Scenario> = {};
  const { responses } = document.paths["/api/atlas/v2/groups/{groupId}/peers"].post;
  for (const status of Object.keys(responses)) {
    const reference = /^#\/components\/responses\/(.+)$/.exec(responses[status].$ref ?? "")?.[1];
    const { content } = reference ? document.components.responses[reference] : responses[status];
    for (const mediaType of Object.keys(content)) {
      const { examples } = content[mediaType];
      for (const name of Object.keys(examples)) {
        const body = JSON.stringify(examples[name].value);
        named[`example-${status}-${name}`] = always(Number(status), { "content-type": mediaType }, body);
      }
    }
  }
  return named;
}

export const scenarios: Readonly<Record<string, Scenario>> = {
  ...documentedExamples(),
  created,
  bearer: withToken,
  "bearer-dropped": (visit) => {
    withToken(visit);
    // Each token serves once.
    visit.oauth.valid.clear();
  },
  "digest-md5": digestGuard("MD5", created),
  "digest-sha256": digestGuard("SHA-256", created),
  forbidden: always(403, JSON_TYPE, '{"error":403,"errorCode":"USER_UNAUTHORIZED","parameters":null}'),
  "rate-limited": always(
    429,
    {
      ...JSON_TYPE,
      "retry-after": "3600",
      "ratelimit-limit": "10",
      "ratelimit-remaining": "0",
      "ratelimit-reset": "3600",
    },
    '{"error":429,"errorCode":"RATE_LIMITED"}',
  ),
  "rate-limited-once": once(always(429, { ...JSON_TYPE, "retry-after": "0" }, "{}"), created),
  "unavailable-once": once(always(503, { ...HTML, "retry-after": "0" }, "<p>"), created),
  "not-acceptable": always(406, JSON_TYPE, '{"error":406,"errorCode":"INVALID_VERSION_DATE"}'),
  gone: always(410, JSON_TYPE, '{"error":410,"errorCode":"VERSION_GONE"}'),
  "bad-gateway": always(502, HTML, "<html><h1>Bad Gateway</h1></html>"),
  "gateway-timeout": always(504, {}, ""),
  "created-undocumented": always(201, { "content-type": V1 }, CONNECTION),
  "no-content": ({ response }) => void response.writeHead(204).end(),
  empty: always(200, { "content-type": V1 }, ""),
  truncated: always(200, { "content-type": V1 }, CONNECTION.slice(0, 40)),
  "other-media-type": always(200, HTML, "<p>Sign in</p>"),
  unforeseen: always(
    200,
    { "content-type": V1 },
    JSON.stringify({ ...JSON.parse(CONNECTION), status: "HIBERNATING", added: [1] }),
  ),
  deprecated: always(
    200,
    { "content-type": V1, deprecation: "@1688169599", sunset: "Thu, 1 Jul 2027 00:00:00 GMT" },
    CONNECTION,
  ),
  envelope: always(200, { "content-type": V1 }, `{"status":200,"content":${CONNECTION}}`),
  "envelope-error": always(
    200,
    { "content-type": V1 },
    '{"status":409,"content":{"error":409,"errorCode":"PEER_ALREADY_EXISTS"}}',
  ),
  redirect: ({ response, id, elsewhere }) =>
    void response.writeHead(307, { location: `${elsewhere}/${id}/elsewhere` }).end(),
  closed: ({ request }) => void request.socket.destroy(),
  reset: ({ request }) => void request.socket.resetAndDestroy(),
  "cut-off": ({ request, response }) => {
    response.writeHead(200, { "content-type": V1, "content-length": CONNECTION.length });
    response.write(CONNECTION.slice(0, 40), () => setTimeout(() => request.socket.destroy(), 50));
  },
  "cut-off-chunk": ({ request, response }) => {
    response.writeHead(200, { "content-type": V1 });
    response.write(CONNECTION.slice(0, 40), () => setTimeout(() => request.socket.destroy(), 50));
  },
  "no-headers": () => {},
  "no-end": ({ response }) => {
    response.writeHead(200, { "content-type": V1 });
    response.write(CONNECTION.slice(0, 40));
  },
};
