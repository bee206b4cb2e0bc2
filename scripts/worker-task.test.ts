import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { DocumentError, UsageError } from "../generator/problem.js";
import { performIn } from "./worker-task.js";

let worker: Worker | undefined;
afterEach(() => worker?.terminate());

/** A worker that does this with each task. */
function workerThat(does: string): Worker {
  const listen = `require("worker_threads").parentPort.on("message", ({ input, answer }) => { ${does} });`;
  worker = new Worker(listen, { eval: true });
  return worker;
}

test("tasks of one worker are answered each for itself, in whatever order", async () => {
  const busy = workerThat("setTimeout(() => answer.postMessage({ made: input * 2 }), 40 - input);");
  expect(await Promise.all([1, 20, 30].map((input) => performIn(busy, input)))).toEqual([2, 40, 60]);
});

const PLACE = { file: "/a.yaml", line: 1, column: 1, endLine: 1, endColumn: 2, pointer: "#" };
const PROBLEM = { severity: "error", rule: "yaml", message: "It isn't YAML.", place: PLACE };

test.each([
  {
    name: "problems of a document",
    answer: `{ problems: ${JSON.stringify([PROBLEM])} }`,
    type: DocumentError,
  },
  { name: "wrong usage", answer: `{ usage: "Rename one." }`, type: UsageError },
  { name: "the engine's own error", answer: `{ error: new RangeError("call stack") }`, type: RangeError },
])("$name arrives as what it was", async ({ answer, type }) => {
  await expect(performIn(workerThat(`answer.postMessage(${answer});`), 0)).rejects.toThrow(type);
});

test.each([
  { name: "that throws", does: `throw new Error("broken");`, told: "broken" },
  { name: "that ends", does: "process.exit(3);", told: "ended with code 3" },
])("a worker $name before it answers fails the task", async ({ does, told }) => {
  await expect(performIn(workerThat(does), 0)).rejects.toThrow(told);
});

test("a worker that has ended fails the task", async () => {
  const ended = workerThat("");
  await ended.terminate();
  await expect(performIn(ended, 0)).rejects.toThrow("had ended");
});
