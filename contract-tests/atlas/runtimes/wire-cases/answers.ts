import { bearer, ResponseError } from "atlas-peering-client";
import { createGroupPeer as examples } from "atlas-peering-client/examples";
import * as validators from "atlas-peering-client/validators";
import { type Case, check, equal, rejection } from "./case.js";
import { clientAt, groupId, request } from "./requests.js";

const documentedErrors = {
  "400-badRequest": examples.responses[400].badRequest,
  "401-unauthorized": examples.responses[401].unauthorized,
  "403-forbidden": examples.responses[403].forbidden,
  "404-notFound": examples.responses[404].notFound,
  "409-conflict": examples.responses[409].conflict,
  "500-internalServerError": examples.responses[500].internalServerError,
};

/** Answers without a documented status, with what stands in `error`. */
const undocumented = [
  { scenario: "not-acceptable", status: 406, error: { error: 406, errorCode: "INVALID_VERSION_DATE" } },
  { scenario: "gone", status: 410, error: { error: 410, errorCode: "VERSION_GONE" } },
  { scenario: "bad-gateway", status: 502, error: "<html><h1>Bad Gateway</h1></html>" },
  { scenario: "gateway-timeout", status: 504, error: undefined },
  { scenario: "no-content", status: 204, error: undefined },
];

/** Answers with a documented status and another body. */
const invalid = [
  { scenario: "empty", reason: "empty", body: undefined },
  { scenario: "truncated", reason: "syntax", body: '{"id":"5f3bf3eb868f7b51b95dad27","contai' },
  { scenario: "other-media-type", reason: "mediaType", body: "<p>Sign in</p>" },
];

/** What the service answers, and what the caller sees of it. */
export const answers: readonly Case[] = [
  ...Object.entries(documentedErrors).map(
    ([example, error]): Case => ({
      name: `the documented answer ${example} is a result, and thrown by orThrow()`,
      async run({ at }) {
        const atlas = clientAt(at(`example-${example}`), { validate: validators });
        const result = await atlas.createGroupPeer(request);
        const status = Number(example.split("-")[0]);
        check(!result.ok, "Expected an error");
        equal([result.status, result.error, result.response.status], [status, error, status]);
        const thrown = await rejection(ResponseError, atlas.createGroupPeer(request).orThrow());
        equal([thrown.status, thrown.error, thrown.answer.status], [status, error, status]);
      },
    }),
  ),
  ...undocumented.map(
    ({ scenario, status, error }): Case => ({
      name: `${status} (${scenario}), which isn't documented, is a result`,
      async run({ at }) {
        const result = await clientAt(at(scenario)).createGroupPeer(request);
        check(!result.ok, "Expected no success");
        equal([result.status, result.error], [status, error]);
      },
    }),
  ),
  ...invalid.map(
    ({ scenario, reason, body }): Case => ({
      name: `a success whose body is ${scenario} is an invalid answer`,
      async run({ at }) {
        const result = await clientAt(at(scenario)).createGroupPeer(request);
        check(result.status === "invalid", `Expected an invalid answer: ${result.status}`);
        equal([result.error.reason, result.error.body, result.response.status], [reason, body, 200]);
      },
    }),
  ),
  {
    name: "201 instead of 200 is an undocumented answer with its body",
    async run({ at }) {
      const result = await clientAt(at("created-undocumented")).createGroupPeer(request);
      check(!result.ok && result.status === 201, `Expected an undocumented 201: ${result.status}`);
      check(JSON.stringify(result.error).includes("my-project"), "Expected the body");
    },
  },
  {
    name: "values that the fragment doesn't know yet pass the validators of the service as it is",
    async run({ at }) {
      const atlas = clientAt(at("unforeseen"), { validate: validators });
      const data = await atlas.createGroupPeer(request).orThrow();
      check(data.providerName === "GCP", `Expected GCP: ${data.providerName}`);
      equal([data.status, data.errorMessage], ["HIBERNATING", null]);
    },
  },
  {
    name: "429 says when to come again",
    async run({ at, received }) {
      const { status, retryAfter, rateLimit } = await clientAt(at("rate-limited")).createGroupPeer(request);
      equal([status, retryAfter, rateLimit], [429, 3600, { limit: 10, remaining: 0, reset: 3600 }]);
      // To come again earlier helps nobody, and an hour is longer than a call may take.
      equal((await received()).length, 1);
    },
  },
  {
    name: "the dates of an operation's end are read",
    async run({ at }) {
      const { deprecation, sunset } = await clientAt(at("deprecated")).createGroupPeer(request);
      equal(
        [deprecation?.toISOString(), sunset?.toISOString()],
        ["2023-06-30T23:59:59.000Z", "2027-07-01T00:00:00.000Z"],
      );
    },
  },
  ...[
    { scenario: "envelope", status: 200, body: { providerName: "GCP" } },
    { scenario: "envelope-error", status: 409, body: { errorCode: "PEER_ALREADY_EXISTS" } },
  ].map(
    ({ scenario, status, body }): Case => ({
      name: `the ${scenario} is opened, and its own status counts`,
      async run({ at }) {
        const atlas = clientAt(at(scenario), { validate: validators });
        const result = await atlas.createGroupPeer({
          path: { groupId },
          query: { envelope: true },
          body: request.body,
        });
        const came = Object.entries(result.ok ? result.data : Object(result.error));
        equal(result.status, status);
        for (const entry of Object.entries(body))
          check(
            came.some((each) => `${each}` === `${entry}`),
            `${came}`,
          );
      },
    }),
  ),
  {
    name: "a redirect isn't followed: no credentials, and no request at all, get to another origin",
    async run({ at, received, traits }) {
      const atlas = clientAt(at("redirect"), { auth: bearer("a-token") });
      const result = await atlas.createGroupPeer(request);
      check(!result.ok, "Expected no success");
      if (traits.showsRedirects) equal(result.status, 307);
      else equal([result.status, Object(result.error).reason], ["invalid", "redirect"]);
      equal(
        (await received()).map(({ elsewhere }) => elsewhere),
        [false],
      );
    },
  },
];
