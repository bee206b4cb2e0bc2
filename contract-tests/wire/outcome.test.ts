import { expect, test } from "vitest";
import { createCall } from "../../generator/runtime/call.js";
import { readEvents } from "../../generator/runtime/event-stream.js";
import { eventText } from "./answers.js";
import { outcomeOf } from "./outcome.js";

test.each([
  ["a stream of events", async (text: string) => readEvents(new Blob([text]).stream())],
  ["a Blob", async (text: string) => new Blob([text])],
  ["text", async (text: string) => text],
])("%s is read once, and is the same both ways", async (_, body) => {
  const text = eventText("a") + eventText("b");
  const response = new Response();
  const call = createCall(
    { method: "get", path: "/", responses: { 200: ["text/event-stream"] } },
    Promise.resolve({ ok: true, status: 200, data: await body(text), response }),
  );
  expect(await outcomeOf(call)).toEqual({
    result: { ok: true, status: 200, data: text },
    orThrow: { data: text },
  });
});
