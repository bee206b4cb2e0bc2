import { copyResponse, withUrl } from "./copy-response.js";
import { type Deadline, startDeadline, type Timeouts } from "./deadline.js";
import { type OutgoingRequest, requestTitle } from "./outgoing-request.js";

/**
 * Sends a request that belongs to no call, in a time of its own, and reads its answer to the end. Rejects with a
 * ConnectionError when there is none, or when it breaks off.
 */
export async function exchangeAlone(
  request: OutgoingRequest,
  timeout: Timeouts | undefined,
  send: (deadline: Deadline) => Promise<Response>,
): Promise<Response> {
  const deadline = startDeadline(requestTitle(request), timeout);
  try {
    return await deadline.race(async () => readToEnd(await send(deadline), deadline));
  } finally {
    deadline.end();
  }
}

/** The same answer, its body read to the end. Rejects with a ConnectionError when it breaks off. */
export async function readToEnd(response: Response, deadline: Deadline): Promise<Response> {
  const body = await deadline.read(response, () => response.blob());
  return withUrl(copyResponse(response, body.size > 0 ? body : null), response);
}
