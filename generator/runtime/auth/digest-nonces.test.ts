import { describe, expect, test } from "vitest";
import { type CallReport, callWith, fieldsOf } from "../testing/scripted.js";
import { type ReceivedRequest, serve } from "../testing/serve.js";
import { digest } from "./digest.js";
import { type DigestChallenge, strongestChallenge } from "./digest-challenge.js";
import { DigestOrigin, remember } from "./digest-nonces.js";

const CREDENTIALS = { username: "user", password: "s3cr3t-p4ss" };

/** A service that takes each nonce so often, then challenges with the next one; without limit, one nonce. */
function service(uses: number, delay = 0): ReturnType<typeof serve> {
  const counts = new Map<string, number>();
  let nonces = 0;
  return serve((request, response) => {
    const { nonce = "" } = fieldsOf(request.headers.authorization);
    const left = counts.get(nonce) ?? 0;
    counts.set(nonce, left - 1);
    const answer = (): void => {
      if (left > 0) response.end("ok");
      else {
        const fresh = `n${++nonces}`;
        counts.set(fresh, uses);
        const stale = nonce ? ", stale=true" : "";
        response.writeHead(401, { "www-authenticate": `Digest nonce="${fresh}", qop="auth"${stale}` }).end();
      }
    };
    if (delay) setTimeout(answer, delay);
    else answer();
  });
}

/** Nonce and count of each request that had them. */
function pairs(received: readonly ReceivedRequest[]): string[] {
  return received
    .map(({ headers }) => fieldsOf(headers.authorization))
    .flatMap(({ nonce, nc }) => (nonce && nc ? [`${nonce} ${nc}`] : []));
}

describe("1,000 calls at once", () => {
  test("are challenged once, and no count is used twice", async () => {
    const { baseUrl, received } = await service(Number.POSITIVE_INFINITY);
    const auth = digest(CREDENTIALS);
    const calls = await Promise.all(Array.from({ length: 1000 }, () => callWith(auth, baseUrl)));
    expect(calls.filter(({ status }) => status === 200)).toHaveLength(1000);
    expect(received).toHaveLength(1001);
    const counts = Array.from({ length: 1000 }, (_, i) => `n1 ${(i + 1).toString(16).padStart(8, "0")}`);
    expect(pairs(received).sort()).toEqual(counts);
  });

  test("get through where each nonce is taken once, with no count used twice", async () => {
    const { baseUrl, received } = await service(1);
    const auth = digest(CREDENTIALS);
    const calls = await Promise.all(Array.from({ length: 1000 }, () => callWith(auth, baseUrl)));
    expect(calls.filter(({ status }) => status === 200)).toHaveLength(1000);
    expect(new Set(pairs(received)).size).toBe(pairs(received).length);
  });

  test("go out at once where the first had no answer", async () => {
    let requests = 0;
    const { baseUrl, received } = await serve((_, response) => {
      if (requests++ === 0) response.destroy();
      else response.end("ok");
    });
    const auth = digest(CREDENTIALS);
    const calls = await Promise.allSettled(Array.from({ length: 1000 }, () => callWith(auth, baseUrl)));
    expect(calls.filter(({ status }) => status === "fulfilled")).toHaveLength(999);
    expect(received).toHaveLength(1000);
  });
});

test("where nothing is challenged, only the first answer is waited for", async () => {
  const held: (() => void)[] = [];
  let arrived = (): void => {};
  const { baseUrl } = await serve((_, response) => {
    held.push(() => response.end("ok"));
    arrived();
  });
  const auth = digest(CREDENTIALS);
  const answerAll = (): void => {
    for (const answer of held.splice(0)) answer();
  };
  const call = async (): Promise<{ report: Promise<CallReport> }> => {
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const report = callWith(auth, baseUrl);
    await arrival;
    return { report };
  };
  const first = await call();
  answerAll();
  await first.report;
  const [second, third] = [await call(), await call()];
  answerAll();
  expect(await Promise.all([second.report, third.report])).toMatchObject([{ status: 200 }, { status: 200 }]);
});

describe("a nonce that is dropped", () => {
  const challenge = (nonce: string): DigestChallenge => {
    const read = strongestChallenge(`Digest nonce="${nonce}"`);
    if (!read) throw new Error("Not a challenge");
    return read;
  };

  test("makes the next call wait for a challenge", () => {
    const origin = new DigestOrigin(CREDENTIALS);
    origin.firstAnswer = Promise.resolve();
    origin.drop(origin.adopt(challenge("a")));
    expect(origin).toMatchObject({ nonce: undefined, firstAnswer: undefined });
  });

  test("leaves the one that has replaced it", () => {
    const origin = new DigestOrigin(CREDENTIALS);
    const first = origin.adopt(challenge("a"));
    const second = origin.adopt(challenge("b"));
    origin.drop(first);
    expect(origin.nonce).toBe(second);
  });
});

test("a hundred are remembered, those asked for last", () => {
  const memory = new Map<string, number>();
  for (let i = 0; i < 100; i++) remember(memory, `${i}`, () => i);
  expect(remember(memory, "0", () => -1)).toBe(0);
  expect(remember(memory, "100", () => 100)).toBe(100);
  expect(memory.size).toBe(100);
  expect(remember(memory, "0", () => -1)).toBe(0);
  expect(remember(memory, "1", () => -1)).toBe(-1);
});
