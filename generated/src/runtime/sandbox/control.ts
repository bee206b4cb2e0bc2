import type { Collections } from "./collections.js";
import type { Memory } from "./memory.js";
import type { ReceivedRequest } from "./received.js";
import type { Answer } from "./write-answer.js";

/** Where a sandbox is looked into and changed from outside; no document has such a path. */
const ROOT = "/.sandbox/resources";

/**
 * What nobody but a sandbox answers: `GET /.sandbox/resources` shows everything that was created, `DELETE` forgets it,
 * and `POST /.sandbox/resources/{id}?state=…` moves one through its states. Undefined for every other path.
 */
export function control(
  { method, pathname, query }: ReceivedRequest,
  collections: Collections,
  memory: Memory,
): Answer | undefined {
  if (pathname !== ROOT && !pathname.startsWith(`${ROOT}/`)) return undefined;
  const { resources } = memory.state;
  if (pathname === ROOT && method === "GET") return json(200, resources);
  if (pathname === ROOT && method === "DELETE") {
    memory.reset();
    return { status: 204 };
  }
  const id = pathname.slice(ROOT.length + 1);
  const found = resources.find((resource) => collections.idOf(resource) === id);
  const state = new URLSearchParams(query).get("state");
  if (!found) return json(404, { detail: `There is no resource ${JSON.stringify(id)}.` });
  if (method === "GET") return json(200, found.value);
  if (method !== "POST" || state === null) return json(400, { detail: "POST it with ?state=…" });
  try {
    return json(200, collections.move(found, state).value);
  } catch (error) {
    if (error instanceof RangeError) return json(409, { detail: error.message });
    throw error;
  }
}

function json(status: number, value: unknown): Answer {
  return { status, mediaType: "application/json", value };
}
