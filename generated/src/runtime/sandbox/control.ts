import { type Collections, isFault } from "./collections.js";
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
  if (pathname === ROOT) {
    if (method === "GET") return json(200, memory.state.resources);
    if (method !== "DELETE") return wrongMethod("GET, DELETE");
    memory.reset();
    return { status: 204 };
  }
  if (!pathname.startsWith(`${ROOT}/`)) return undefined;
  const id = pathname.slice(ROOT.length + 1);
  const found = memory.state.resources.find(
    (resource) => encodeURIComponent(collections.idOf(resource)) === id,
  );
  if (!found) return json(404, { detail: `There is no resource ${JSON.stringify(id)}.` });
  if (method === "GET") return json(200, found.value);
  if (method !== "POST") return wrongMethod("GET, POST");
  const state = new URLSearchParams(query).get("state");
  if (state === null) return json(400, { detail: "POST it with ?state=…" });
  const moved = collections.move(found, state);
  return isFault(moved) ? json(moved.status, { detail: moved.detail }) : json(200, moved.value);
}

function wrongMethod(allow: string): Answer {
  return { ...json(405, { detail: `It takes ${allow}.` }), headers: { allow } };
}

function json(status: number, value: unknown): Answer {
  return { status, mediaType: "application/json", value };
}
