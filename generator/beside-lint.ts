import { setImmediate } from "node:timers/promises";
import type { RunStage } from "./pipeline.js";

/**
 * Runs the stages of `make` while lint is still at work, and tells of none before lint has: each takes from then on as
 * long as it was waited for. Where lint finds that the document can't be used, the stages end there, and its error is
 * the one that counts, whatever became of them.
 */
export async function besideLint<Made>(
  linting: Promise<unknown>,
  runStage: RunStage,
  make: (stage: RunStage) => Promise<Made>,
): Promise<Made> {
  let hasFailed = false;
  const linted = linting.catch((error) => {
    hasFailed = true;
    throw error;
  });
  const told: Promise<unknown>[] = [];
  const making = make(async (name, run, summarize) => {
    // A thread is heard between two turns of the event loop alone.
    await setImmediate();
    if (hasFailed) await linted;
    const running = (async () => run())();
    const telling = linted.then(() => runStage(name, () => running, summarize));
    // It has only errors that are thrown elsewhere too.
    telling.catch(() => {});
    told.push(telling);
    return running;
  });
  await Promise.allSettled([linted, making]).then(() => linted);
  const made = await making;
  await Promise.all(told);
  return made;
}
