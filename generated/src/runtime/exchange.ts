import { type Deadline, startDeadline, type Timeouts } from "./deadline.js";
import { connectionError } from "./errors.js";
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
  const read = async (): Promise<Response> => {
    const response = await send(deadline);
    const body = await response.arrayBuffer().catch((cause: unknown) => {
      throw connectionError(`${title} answered, but the answer broke off`, cause);
    });
    // A redirect that a browser keeps to itself has a status that no answer can be made with.
    return response.status >= 200 && response.status <= 599
      ? new Response(body.byteLength > 0 ? body : null, response)
      : Response.error();
  };
  try {
    return await deadline.race(read());
  } finally {
    deadline.end();
  }
}
