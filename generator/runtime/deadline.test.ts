import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { startDeadline } from "./deadline.js";

const never = (): Promise<never> => new Promise(() => {});
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail("It must reject."),
    (error: unknown) => error,
  );

describe("a deadline", () => {
  test.each([
    { given: { perTry: 5 }, why: "a try" },
    { given: { total: 5 }, why: "the whole" },
  ])("stops work that takes longer than $why may", async ({ given }) => {
    const deadline = startDeadline("GET /pets", given);
    const error = await rejection(deadline.race(never));
    expect(error).toMatchObject({
      name: "ConnectionError",
      reason: "timeout",
      message: expect.stringMatching(/^GET \/pets got no answer: it took longer than \d ms$/),
      cause: { name: "TimeoutError" },
    });
    expect(deadline.signal.reason).toBe((error as Error).cause); // what was just matched is an Error
    deadline.end();
  });

  test("gives the next try a signal and a time of its own", async () => {
    const deadline = startDeadline("", { perTry: 5 });
    const first = deadline.signal;
    await rejection(deadline.race(never));
    deadline.begin();
    expect(first.aborted).toBe(true);
    expect(deadline.signal.aborted).toBe(false);
    expect(await rejection(deadline.race(never))).toMatchObject({ reason: "timeout" });
    deadline.end();
  });

  test("stops the innermost work of a try, and everything when the whole is over", async () => {
    const deadline = startDeadline("", { perTry: 5, total: 500 });
    const stopped: string[] = [];
    let innerEnded = (): void => {};
    const ended = new Promise<void>((resolve) => {
      innerEnded = resolve;
    });
    // The inner work begins while the outer one is beginning, as it does in a call.
    const outer = deadline.race(async () => {
      await deadline.race(never).catch(() => stopped.push("inner"));
      innerEnded();
      return never();
    });
    const watched = outer.catch(() => void stopped.push("outer"));
    await ended;
    expect(stopped).toEqual(["inner"]);
    await watched;
    expect(stopped).toEqual(["inner", "outer"]);
    expect(await rejection(deadline.race(never))).toMatchObject({ reason: "timeout" });
    deadline.end();
  });

  test("sleeps past the time of a try, and is stopped while it sleeps", async () => {
    const controller = new AbortController();
    const deadline = startDeadline("", { perTry: 1 }, controller.signal);
    await deadline.sleep(20);
    const sleeping = deadline.sleep(60_000);
    controller.abort("enough");
    expect(await rejection(sleeping)).toMatchObject({ reason: "aborted", cause: "enough" });
    deadline.end();
  });

  test.each(["before", "after"])("is stopped by the caller's signal, aborted %s it began", async (when) => {
    const controller = new AbortController();
    if (when === "before") controller.abort("enough");
    const deadline = startDeadline("", {}, controller.signal);
    const races = [deadline.race(never), deadline.race(never)];
    controller.abort("enough");
    for (const race of races)
      expect(await rejection(race)).toMatchObject({ reason: "aborted", cause: "enough" });
    deadline.begin();
    expect(deadline.signal.aborted).toBe(true);
    deadline.end();
  });

  test("passes on what work ends in, and lets go of everything at its end", async () => {
    const { signal } = new AbortController();
    const deadline = startDeadline("", { perTry: Number.POSITIVE_INFINITY, total: 2 ** 40 }, signal);
    expect(await deadline.race(async () => 1)).toBe(1);
    expect(await rejection(deadline.race(() => Promise.reject("mine")))).toBe("mine");
    deadline.end();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("shares one listener with all that wait for the same signal", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const [first, ...others] = Array.from({ length: 20 }, () => startDeadline("", {}, signal));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    first?.end();
    const races = others.map((deadline) => rejection(deadline.race(never)));
    controller.abort("enough");
    for (const race of races) expect(await race).toMatchObject({ reason: "aborted", cause: "enough" });
    expect(first?.signal.aborted).toBe(false);
    for (const deadline of others) deadline.end();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
