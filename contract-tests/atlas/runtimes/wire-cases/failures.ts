import { bearer, ConnectionError, type NoAnswerReason } from "atlas-peering-client";
import { type Case, type Context, check, equal, rejection, wordsOf } from "./case.js";
import { clientAt, request } from "./requests.js";

/** Answers that never come, or never end. */
const UNENDING = ["no-headers", "no-end"];

/** Connections that break, with whether that is before the answer. */
const BREAKING = [
  { scenario: "closed", before: true },
  { scenario: "reset", before: true },
  { scenario: "cut-off", before: false },
  { scenario: "cut-off-chunk", before: false },
];

/** Throws unless the error has the reason, and says nothing of the token. */
function checkReason(error: ConnectionError, reason: NoAnswerReason): void {
  check(error.reason === reason, `Expected ${reason}, but it is ${error.reason}: ${wordsOf(error)}`);
  check(error.cause !== undefined, "Expected a cause");
  check(!wordsOf(error).includes("s3cr3t"), `It tells the token: ${wordsOf(error)}`);
}

/** Waits until what arrived is as it should be, within the time that each case has. */
async function until(
  { received }: Context,
  ready: (arrived: Awaited<ReturnType<Context["received"]>>) => boolean,
): Promise<void> {
  while (!ready(await received())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Calls without an answer. */
export const failures: readonly Case[] = [
  ...(["nobody listens", "no such name"] as const).map(
    (what): Case => ({
      name: `a connection that doesn't come about (${what}) is tried again, where the platform tells it`,
      async run({ refusing, traits }) {
        const reasons: string[] = [];
        const atlas = clientAt(what === "nobody listens" ? refusing : "http://nowhere.invalid", {
          auth: bearer("s3cr3t-t0ken"),
          onRetry: ({ reason, attempt }) => void reasons.push(`${reason} ${attempt}`),
        });
        const error = await rejection(ConnectionError, atlas.createGroupPeer(request));
        checkReason(error, traits.tellsRefused ? "refused" : "lost");
        equal(reasons, traits.tellsRefused ? ["refused 1", "refused 2"] : []);
      },
    }),
  ),
  ...BREAKING.map(
    ({ scenario, before }): Case => ({
      name: `a connection that breaks (${scenario}) is lost, and the request, which may have been served, isn't sent again`,
      async run({ at, received, traits }) {
        const reasons: string[] = [];
        const atlas = clientAt(at(scenario), {
          auth: bearer("s3cr3t-t0ken"),
          onRetry: ({ reason }) => void reasons.push(reason),
        });
        checkReason(await rejection(ConnectionError, atlas.createGroupPeer(request)), "lost");
        equal(reasons, []);
        // What the platform does by itself is beyond the package.
        const { length } = await received();
        if (before && traits.resends) check(length > 0, "Expected a request");
        else equal(length, 1);
      },
    }),
  ),
  ...UNENDING.flatMap((scenario): Case[] => [
    {
      name: `a try that takes too long (${scenario}) times out, and isn't made again`,
      async run({ at, received }) {
        const atlas = clientAt(at(scenario), { auth: bearer("s3cr3t-t0ken"), timeout: { perTry: 300 } });
        checkReason(await rejection(ConnectionError, atlas.createGroupPeer(request)), "timeout");
        check((await received()).length <= 1, "Expected one request at the most");
      },
    },
    {
      name: `a call that takes too long (${scenario}) times out`,
      async run({ at }) {
        const atlas = clientAt(at(scenario), { timeout: { total: 300 } });
        checkReason(await rejection(ConnectionError, atlas.createGroupPeer(request)), "timeout");
      },
    },
    {
      name: `a call that is aborted (${scenario}) lets go of the connection, and has the caller's reason as its cause`,
      async run(context) {
        const { at, received } = context;
        const controller = new AbortController();
        const reason = new Error("enough");
        const call = clientAt(at(scenario), { auth: bearer("s3cr3t-t0ken") }).createGroupPeer(request, {
          signal: controller.signal,
        });
        await until(context, ({ length }) => length > 0);
        controller.abort(reason);
        const error = await rejection(ConnectionError, call);
        checkReason(error, "aborted");
        check(error.cause === reason, `Expected the caller's reason: ${wordsOf(error.cause)}`);
        await until(context, ([arrived]) => arrived?.broken === true);
        equal((await received()).length, 1);
      },
    },
  ]),
  {
    name: "a call that was aborted before it began sends nothing",
    async run({ at, received }) {
      const call = clientAt(at("created")).createGroupPeer(request, { signal: AbortSignal.abort() });
      checkReason(await rejection(ConnectionError, call), "aborted");
      equal(await received(), []);
    },
  },
];
