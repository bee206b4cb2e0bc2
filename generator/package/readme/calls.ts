import { hasEventStream } from "../../model/body-types.js";
import type { Model } from "../../model/model.js";
import type { OpenApiDocument } from "../../openapi/document.js";
import { clientCode, importCode } from "./client-code.js";
import { codeBlock, codeTable } from "./markdown.js";

export function results(model: Model): string {
  return hasEventStream(model) ? `${RESULTS}\n\n${EVENTS}` : RESULTS;
}

const EVENTS = `An event stream (\`text/event-stream\`) is given as it comes: \`for await (const event of result.data)\` has \`event\`, \`data\`,
\`id\` and \`retry\` of each, and \`event.json()\` reads the data as the JSON that is documented. It may take as long as it takes.
To leave the loop ends it, and so does the call's \`signal\`. A stream that breaks off isn't called again: the last \`id\` is
what to send as \`Last-Event-ID\`.`;

const RESULTS = `## Results

A call ends in a result, whatever the service answers; it is narrowed by \`ok\` and by \`status\`.

| \`status\` | |
|---|---|
| a documented one | \`data\` or \`error\` has the documented type |
| any other | \`error\` is what came: JSON's value, else the text |
| \`"invalid"\` | a documented status without its documented body; \`error\` says why, \`response.status\` has the number |

Beside it stand \`response\`, and \`retryAfter\` (seconds), \`rateLimit\`, \`deprecation\` and \`sunset\` where the answer has such
headers. \`.orThrow()\` on the call gives the data, or throws a \`ResponseError\`. A redirect is a result like any other: none
is followed, so that no secret goes elsewhere.`;

export function errors({ securitySchemes }: Model): string {
  const kinds = new Set(securitySchemes.map(({ kind }) => kind));
  return [
    "## What is thrown",
    codeTable("error", [
      [
        "ConnectionError",
        "There was no answer. `reason` is `refused` (the service has done nothing), `lost`, `timeout` or `aborted`; `cause` is the platform's error, or a copy of what a `fetch` of yours threw, without its own properties.",
      ],
      ["RequestError", "Nothing was sent. `issues` has each place, what is wanted there, and the rule."],
      [
        "ResponseError",
        "Of `.orThrow()` alone: an answer that isn't a documented success. `answer` is the whole result.",
      ],
      ...(kinds.has("clientCredentials")
        ? [
            [
              "OAuthError",
              "There is no token. `code` is the authorization server's: `invalid_client`, …",
            ] as const,
          ]
        : []),
      ...(kinds.has("digest")
        ? [["AuthenticationError", "The answer doesn't come from one who knows the password."] as const]
        : []),
    ]),
    "No secret is in an error, in what it shows in a log, or in a client.",
  ].join("\n\n");
}

export function sending(name: string, document: OpenApiDocument, model: Model): string {
  const client = clientCode(document, model, [
    "timeout: { perTry: 30_000, total: 120_000 }, // milliseconds, these are the defaults",
    "retry: { limit: 2, minDelay: 500, maxDelay: 30_000 }, // or false",
    "onRetry: ({ operation, reason, attempt, delay }) => console.warn(operation, reason, attempt, delay),",
    "middleware: [async (request, next) => next(request)],",
    "fetch: (request) => fetch(request),",
  ]);
  return `## Timeouts, retries, middleware

${codeBlock(`${importCode(name, "createClient")}\n\n${client}`)}

- What may have been done isn't sent again: a POST or PATCH only after 429, after 503 with \`Retry-After\`, or when no
  connection came about; other methods also after 408, 502, 503, 504, a lost connection and a timeout. A longer
  \`Retry-After\` than \`maxDelay\` isn't waited for. Browsers and Deno send a request again by themselves when its connection
  breaks, a POST too.
- \`signal\`, in a call's second argument, ends it, while it waits too.
- Middleware stands around the whole call: it sees no credentials and no retries. \`fetch\` sees each request as it leaves.
- \`client.raw\` is openapi-fetch over the same paths, with all of this; it is loaded when it is first called.`;
}
