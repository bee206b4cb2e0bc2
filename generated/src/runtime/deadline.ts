import { ConnectionError, type NoAnswerReason } from "./errors.js";

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
  /** Aborts when the present try is stopped. */
  readonly signal: AbortSignal;
  /** Begins another try, with a time of its own. */
  begin(): void;
  /** The milliseconds left of the whole call. */
  remaining(): number;
  /** Waits between two tries. */
  sleep(milliseconds: number): Promise<void>;
  /**
   * Begins work, and gives what it ends in, or a rejection with a ConnectionError when it is stopped before that. When
   * a try runs out of time, only the innermost work is stopped: what is around it may try again.
   */
  race<T>(work: () => Promise<T>): Promise<T>;
  /** Lets go of the timer and of the caller's signal. */
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
  const end = performance.now() + total;
  const remaining = (): number => end - performance.now();
  /** What is under way, the outermost first. */
  const races = new Set<(error: ConnectionError) => void>();
  let controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Why nothing more is to be done for this call. */
  let over: ConnectionError | undefined;

  function after(milliseconds: number, run: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(run, Math.min(milliseconds, LONGEST));
  }

  function limit(milliseconds: number): void {
    const left = remaining();
    const isLast = left <= milliseconds;
    after(Math.max(0, isLast ? left : milliseconds), () => {
      const why = `it took longer than ${isLast ? total : perTry} ms`;
      stop("timeout", why, new DOMException(why, "TimeoutError"), isLast);
    });
  }

  function stop(reason: NoAnswerReason, why: string, cause: unknown, isLast: boolean): void {
    const error = new ConnectionError(`${what} got no answer: ${why}`, reason, cause);
    const stopped = [...races];
    if (isLast) over = error;
    else limit(remaining());
    controller.abort(cause);
    for (const reject of isLast ? stopped : stopped.slice(-1)) reject(error);
  }

  function race<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (over) {
        reject(over);
        return;
      }
      races.add(reject);
      const settled = (): boolean => races.delete(reject);
      work().then(
        (value) => settled() && resolve(value),
        (error) => settled() && reject(error),
      );
    });
  }

  limit(perTry);
  const unwatch = caller && watch(caller, () => stop("aborted", "the call was aborted", caller.reason, true));

  return {
    race,
    remaining,
    get signal() {
      return controller.signal;
    },
    begin() {
      if (over) return;
      if (controller.signal.aborted) controller = new AbortController();
      limit(perTry);
    },
    sleep: (milliseconds) => race(() => new Promise((resolve) => after(milliseconds, resolve))),
    end() {
      clearTimeout(timer);
      unwatch?.();
    },
  };
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
