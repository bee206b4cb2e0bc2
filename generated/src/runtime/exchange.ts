import { copyResponse, withUrl } from "./copy-response.js";
import { type Deadline, startDeadline, type Timeouts } from "./deadline.js";
import { brokenOff } from "./errors.js";
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
  const title = requestTitle(request);
  const deadline = startDeadline(title, timeout);
  try {
    return await deadline.race(async () => readToEnd(title, await send(deadline)));
  } finally {
    deadline.end();
  }
}

/** The same answer, its body read to the end. Rejects with a ConnectionError when it breaks off. */
export async function readToEnd(title: string, response: Response): Promise<Response> {
  const body = await response.blob().catch((cause: unknown) => {
    throw brokenOff(title, cause);
  });
  return withUrl(copyResponse(response, body.size > 0 ? body : null), response);
}
