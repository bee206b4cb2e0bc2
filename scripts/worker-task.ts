import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort, parentPort, Worker } from "node:worker_threads";
import { DocumentError, type Problem, UsageError } from "../generator/problem.js";

interface Task<Input> {
  readonly input: Input;
  readonly answer: MessagePort;
}

/** What became of a task. Of an error's class the way between threads leaves nothing. */
type Answer<Output> =
  | { readonly made: Output }
  | { readonly problems: readonly Problem[] }
  | { readonly usage: string }
  | { readonly error: unknown };

/** In mebibytes: with less room for what is new, less of what is gone lies about in each thread. */
const YOUNG = 24;

/** What Node.js has for the id of a thread that is gone. */
const ENDED = -1;

/** Starts a worker of the command that generates, from where run.js puts its code. */
export function startWorker(name: "lint-worker" | "typescript-worker"): Worker {
  const code = new URL(`../node_modules/.cache/scripts/generate/${name}.mjs`, import.meta.url);
  return new Worker(fileURLToPath(code), { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
}

/**
 * Has a worker perform a task as answerTasks() offers it. The types are those that both sides agree on.
 *
 * @throws what the task throws; Error where the worker ends before it answers.
 */
export async function performIn<Input, Output>(worker: Worker, input: Input): Promise<Output> {
  // It would never answer.
  if (worker.threadId === ENDED) throw new Error("A thread had ended before it got its work.");
  const { port1: port, port2: answer } = new MessageChannel();
  const ending = new AbortController();
  const { signal } = ending;
  try {
    worker.postMessage({ input, answer } satisfies Task<Input>, [answer]);
    const message: Answer<Output> = await Promise.race([
      once(port, "message", { signal }).then(([first]) => first),
      // It rejects with what the worker failed with.
      once(worker, "exit", { signal }).then(([code]) => {
        throw new Error(`A thread ended with code ${code} before its work was done.`);
      }),
    ]);
    if ("made" in message) return message.made;
    if ("problems" in message) throw new DocumentError(message.problems);
    if ("usage" in message) throw new UsageError(message.usage);
    throw message.error;
  } finally {
    ending.abort();
    port.close();
  }
}

/** In a worker: performs each task that performIn() sends. */
export function answerTasks<Input, Output>(perform: (input: Input) => Promise<Output>): void {
  parentPort?.on("message", async ({ input, answer }: Task<Input>) => {
    answer.postMessage(await perform(input).then((made): Answer<Output> => ({ made }), failure));
    answer.close();
  });
}

function failure(error: unknown): Answer<never> {
  if (error instanceof DocumentError) return { problems: error.problems };
  return error instanceof UsageError ? { usage: error.message } : { error };
}
