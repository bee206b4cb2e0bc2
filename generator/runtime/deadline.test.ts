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
  ])("stops a try that takes longer than $why may", async ({ given }) => {
    const deadline = startDeadline("GET /pets", given);
    const present = deadline.begin();
    const error = await rejection(present.race(never));
    expect(error).toMatchObject({
      name: "ConnectionError",
      reason: "timeout",
      message: "GET /pets got no answer: it took longer than 5 ms",
      cause: { name: "TimeoutError" },
    });
    expect(present.signal.reason).toBe((error as Error).cause); // what was just matched is an Error
    deadline.end();
  });

  test("gives the next try a signal and a time of its own, and the call goes on", async () => {
    const deadline = startDeadline("", { perTry: 5 });
    const outer = deadline.race(never);
    const [first, second] = [deadline.begin(), deadline.begin()];
    await rejection(first.race(never));
    expect([first.signal.aborted, deadline.signal.aborted]).toEqual([true, false]);
    expect(await rejection(second.race(never))).toMatchObject({ reason: "timeout" });
    expect(deadline.remaining()).toBeGreaterThan(0);
    deadline.end();
    expect(await rejection(outer)).toMatchObject({ reason: "aborted" });
  });

  test("stops the reading of an answer with its try, and nothing else", async () => {
    const deadline = startDeadline("GET /pets", { perTry: 5 });
    const outer = deadline.race(never);
    const [slow, other] = [deadline.begin(), deadline.begin()];
    const response = slow.answered(new Response());
    expect(await rejection(deadline.read(response, never))).toMatchObject({
      reason: "timeout",
      message: "GET /pets got no answer: it took longer than 5 ms",
    });
    expect([slow.signal.aborted, deadline.signal.aborted]).toEqual([true, false]);
    expect(await deadline.read(other.answered(new Response()), async () => 1)).toBe(1);
    deadline.end();
    expect(await rejection(outer)).toMatchObject({ reason: "aborted" });
  });

  test("ends a try whose answer has been read", async () => {
    const deadline = startDeadline("", { perTry: 5 });
    const present = deadline.begin();
    expect(await deadline.read(present.answered(new Response()), async () => 1)).toBe(1);
    await deadline.sleep(30);
    deadline.end();
    expect(present.signal.aborted).toBe(false);
  });

  test("knows what fetch says of a try that was stopped, whoever passes it on", async () => {
    const deadline = startDeadline("", { perTry: 5 });
    const { signal } = deadline.begin();
    const fetching = () =>
      new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const errors = [rejection(deadline.race(fetching)), rejection(deadline.read(new Response(), fetching))];
    for (const error of errors)
      expect(await error).toMatchObject({ reason: "timeout", cause: signal.reason });
    deadline.end();
  });

  test("tells of an answer that breaks off", async () => {
    const deadline = startDeadline("GET /pets");
    const broken = new TypeError("terminated");
    expect(await rejection(deadline.read(new Response(), () => Promise.reject(broken)))).toMatchObject({
      reason: "lost",
      message: "GET /pets answered, but the answer broke off",
      cause: { name: "TypeError", message: "terminated" },
    });
    deadline.end();
  });

  test("stops one try by a signal of its own", async () => {
    const controller = new AbortController();
    const deadline = startDeadline("");
    const [one, other, done] = [
      deadline.begin(controller.signal),
      deadline.begin(),
      deadline.begin(controller.signal),
    ];
    done.end();
    const work = one.race(never);
    controller.abort("mine");
    expect(await rejection(work)).toMatchObject({ reason: "aborted", cause: "mine" });
    expect([one, other, done].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    deadline.end();
  });

  test("stops every try when the whole is over, and begins none after that", async () => {
    const deadline = startDeadline("", { perTry: 500, total: 5 });
    const [first, second] = [deadline.begin(), deadline.begin()];
    const works = [first.race(never), second.race(never), deadline.race(never), deadline.sleep(500)];
    const errors = await Promise.all(works.map(rejection));
    expect(errors[0]).toMatchObject({ reason: "timeout", message: expect.stringContaining("5 ms") });
    expect(new Set(errors).size).toBe(1);
    expect([first, second, deadline.begin()].map(({ signal }) => signal.aborted)).toEqual([true, true, true]);
    expect(await rejection(deadline.race(never))).toBe(errors[0]);
    deadline.end();
  });

  test("without a limit is stopped by the caller's signal alone", async () => {
    const controller = new AbortController();
    const deadline = startDeadline("", { perTry: 5, total: 5 }, controller.signal);
    const signals = [deadline.begin().signal, deadline.signal];
    deadline.unlimit();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
    controller.abort("enough");
    expect(signals.map(({ reason }) => reason)).toEqual(["enough", "enough"]);
    deadline.end();
  });

  test("at its end stops what nobody waits for, and begins nothing after that", async () => {
    const deadline = startDeadline("");
    const [read, unread, loser] = [deadline.begin(), deadline.begin(), deadline.begin()];
    await deadline.read(read.answered(new Response()), async () => 1);
    unread.answered(new Response());
    const lost = rejection(loser.race(never));
    deadline.end();
    expect(await lost).toMatchObject({ reason: "aborted" });
    expect([read, unread, loser, deadline.begin()].map(({ signal }) => signal.aborted)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(deadline.remaining()).toBe(0);
    expect(await rejection(deadline.race(never))).toMatchObject({ reason: "aborted" });
  });

  test("sleeps past the time of a try, and is stopped while it sleeps", async () => {
    const controller = new AbortController();
    const deadline = startDeadline("", { perTry: 1 }, controller.signal);
    deadline.begin().end();
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
    expect([deadline.signal.aborted, deadline.begin().signal.aborted]).toEqual([true, true]);
    deadline.end();
  });

  test("passes on what work ends in, and lets go of everything at its end", async () => {
    const { signal } = new AbortController();
    const deadline = startDeadline("", { perTry: Number.POSITIVE_INFINITY, total: 2 ** 40 }, signal);
    const { signal: ofTry } = deadline.begin();
    // A time that setTimeout can't wait is none to it.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ofTry.aborted).toBe(false);
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
