import { brokenOff, ConnectionError, type NoAnswerReason } from "./errors.js";

/** How long a call may take, in milliseconds. `Infinity` sets no limit. */
export interface Timeouts {
  /** Each try, authentication and the reading of the answer's body included. Default: 30,000. */
  readonly perTry?: number | undefined;
  /** The whole call, with all its tries and the waits between them. Default: 120,000. */
  readonly total?: number | undefined;
}

/** What setTimeout can wait at the most. A longer time would be none at all. */
const LONGEST = 2 ** 31 - 1;

/** The time of one call: runs out, is cut short by the caller's signal, or ends with the call. */
export interface Deadline {
  /** Aborts when the call is stopped. */
  readonly signal: AbortSignal;
  /** Begins a try, with a time of its own. Several can go on at once. `signal` stops this one. */
  begin(signal?: AbortSignal): Try;
  /** The milliseconds left of the whole call: none when it is over. */
  remaining(): number;
  /** Waits between two tries. */
  sleep(milliseconds: number): Promise<void>;
  /** Begins work, and gives what it ends in, or a rejection with a ConnectionError when the call is stopped before. */
  race<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Reads the body of an answer, within the time of its try. Rejects with a ConnectionError when it breaks off. The try
   * ends then, unless the limits were lifted meanwhile: it ends with the call.
   */
  read<T>(response: Response, work: () => Promise<T>): Promise<T>;
  /** Sets no limit any more. The caller's signal still stops what goes on. */
  unlimit(): void;
  /** Lets go of the timers and of the caller's signal, and stops whatever nobody waits for any more. */
  end(): void;
}

/** One try of a call. When it runs out of time it is stopped alone, and another may follow. */
export interface Try {
  /** Aborts when the try is stopped, or the whole call. */
  readonly signal: AbortSignal;
  /** As `Deadline.race`, and for the end of the try as well. */
  race<T>(work: () => Promise<T>): Promise<T>;
  /** Its answer. The try goes on until that is read. */
  answered(response: Response): Response;
  /** It has no answer, or one that nobody wants. */
  end(): void;
}

/**
 * Starts the time of a call.
 *
 * @param what - The operation in words, for errors.
 */
export function startDeadline(
  what: string,
  { perTry = 30_000, total = 120_000 }: Timeouts = {},
  caller?: AbortSignal | null,
): Deadline {
  const endsAt = performance.now() + total;
  /** How each work that is under way is rejected, and the try that it belongs to. */
  const races = new Map<(error: unknown) => void, Try | undefined>();
  /** What stops each try that hasn't ended, and its timer. */
  const tries = new Map<Try, { readonly stop: (cause: unknown) => void; readonly timer: Timer }>();
  const answers = new Map<Response, Try>();
  /** The errors of tries that were stopped, by what fetch says then. */
  const stopped = new Map<unknown, ConnectionError>();
  let whole: AbortController | undefined;
  let hasEnded = false;
  let isUnlimited = false;
  /** Why nothing more is to be done for this call. */
  let over: ConnectionError | undefined;

  const noAnswer = (reason: NoAnswerReason, why: string, cause?: unknown): ConnectionError =>
    new ConnectionError(`${what} got no answer: ${why}`, reason, cause);

  function isOver(): ConnectionError | undefined {
    if (hasEnded) over ??= noAnswer("aborted", "the call is over");
    return over;
  }

  function tookTooLong(milliseconds: number): ConnectionError {
    const why = `it took longer than ${milliseconds} ms`;
    return noAnswer("timeout", why, new DOMException(why, "TimeoutError"));
  }

  function stop(error: ConnectionError): void {
    over ??= error;
    whole?.abort(error.cause);
    for (const one of tries.keys()) stopTry(one, error);
    for (const fail of races.keys()) fail(error);
  }

  function stopTry(one: Try, error: ConnectionError): void {
    const entry = tries.get(one);
    one.end();
    stopped.set(error.cause, error);
    entry?.stop(error.cause);
    for (const [fail, owner] of races) if (owner === one) fail(error);
  }

  function race<T>(work: () => Promise<T>, owner?: Try): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const before = isOver();
      if (before) {
        reject(before);
        return;
      }
      const fail = (error: unknown): void => {
        races.delete(fail);
        // Somebody else's code, a middleware for one, may pass on what its fetch said.
        reject(stopped.get(error) ?? error);
      };
      races.set(fail, owner);
      work().then((value) => {
        races.delete(fail);
        resolve(value);
      }, fail);
    });
  }

  function begin(signal?: AbortSignal): Try {
    const controller = new AbortController();
    const one: Try = {
      signal: controller.signal,
      race: (work) => race(work, one),
      answered(response) {
        answers.set(response, one);
        return response;
      },
      end() {
        clearTimeout(timer);
        unwatch?.();
        tries.delete(one);
      },
    };
    const timer = after(perTry, () => stopTry(one, tookTooLong(perTry)));
    tries.set(one, { stop: (cause) => controller.abort(cause), timer });
    const unwatch =
      signal &&
      // The signal of the call's own request aborts with the call.
      watch(signal, () =>
        stopTry(one, over ?? noAnswer("aborted", "the request was aborted", signal.reason)),
      );
    const before = isOver();
    if (before) stopTry(one, before);
    return one;
  }

  async function read<T>(response: Response, work: () => Promise<T>): Promise<T> {
    const one = answers.get(response);
    try {
      return await race(work, one);
    } catch (cause) {
      throw cause instanceof ConnectionError ? cause : brokenOff(what, cause);
    } finally {
      if (!isUnlimited) one?.end();
    }
  }

  const timer = after(total, () => stop(tookTooLong(total)));
  const unwatch =
    caller && watch(caller, () => stop(noAnswer("aborted", "the call was aborted", caller.reason)));

  return {
    race,
    begin,
    read,
    get signal() {
      whole ??= new AbortController();
      if (over) whole.abort(over.cause);
      return whole.signal;
    },
    remaining: () => (isOver() ? 0 : endsAt - performance.now()),
    async sleep(milliseconds) {
      let timer: Timer | undefined;
      const waking = new Promise<void>((resolve) => {
        timer = after(milliseconds, resolve);
      });
      await race(() => waking).finally(() => clearTimeout(timer));
    },
    unlimit() {
      isUnlimited = true;
      clearTimeout(timer);
      for (const { timer } of tries.values()) clearTimeout(timer);
    },
    end() {
      hasEnded = true;
      clearTimeout(timer);
      unwatch?.();
      const error = tries.size + races.size > 0 ? isOver() : undefined;
      if (error) stop(error);
    },
  };
}

type Timer = ReturnType<typeof setTimeout>;

function after(milliseconds: number, run: () => void): Timer {
  return setTimeout(run, Math.min(milliseconds, LONGEST));
}

/** What is to be done when a signal aborts, by one listener for all: Node.js warns of more than ten. */
class Watchers extends Set<() => void> {
  handleEvent(): void {
    for (const run of this) run();
  }
}

const watched = new WeakMap<AbortSignal, Watchers>();

/** Calls `run` when a signal aborts, at once if it has. Gives what ends the watch. */
function watch(signal: AbortSignal, run: () => void): () => void {
  if (signal.aborted) run();
  const watchers = watched.get(signal) ?? new Watchers();
  watched.set(signal, watchers);
  // A listener that is there already isn't added again.
  signal.addEventListener("abort", watchers);
  watchers.add(run);
  return () => {
    watchers.delete(run);
    if (watchers.size === 0) signal.removeEventListener("abort", watchers);
  };
}
