import { ConnectionError, type RetryEvent } from "atlas-peering-client";
import { type Case, check, equal, rejection } from "./case.js";
import { clientAt, request } from "./requests.js";

/** Requests that are sent again, because the service has certainly not acted on them. */
export const retries: readonly Case[] = [
  ...[
    { scenario: "rate-limited-once", reason: "rate-limited", status: 429 },
    { scenario: "unavailable-once", reason: "unavailable", status: 503 },
  ].map(
    ({ scenario, reason, status }): Case => ({
      name: `after ${status} with Retry-After the request is sent again, the same`,
      async run({ at, received }) {
        const events: RetryEvent[] = [];
        const atlas = clientAt(at(scenario), { onRetry: (event) => void events.push(event) });
        check((await atlas.createGroupPeer(request)).ok, "Expected a success");
        equal(
          events.map(({ reason, attempt, delay, status }) => ({ reason, attempt, delay, status })),
          [{ reason, attempt: 1, delay: 0, status }],
        );
        const arrived = await received();
        equal(arrived.length, 2);
        equal(arrived[1], arrived[0]);
      },
    }),
  ),
  {
    name: "without retries, 429 is the result",
    async run({ at, received }) {
      const atlas = clientAt(at("rate-limited-once"), { retry: false });
      equal((await atlas.createGroupPeer(request)).status, 429);
      equal((await received()).length, 1);
    },
  },
  {
    name: "a call can be aborted while it waits to be sent again",
    async run({ at, received }) {
      const controller = new AbortController();
      const atlas = clientAt(at("rate-limited"), {
        retry: { maxDelay: 10_000_000 },
        timeout: { total: 10_000_000 },
        onRetry: () => void setTimeout(() => controller.abort(), 20),
      });
      const call = atlas.createGroupPeer(request, { signal: controller.signal });
      equal((await rejection(ConnectionError, call)).reason, "aborted");
      equal((await received()).length, 1);
    },
  },
];
