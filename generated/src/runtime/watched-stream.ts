import type { Deadline } from "./deadline.js";
import { brokenOff, ConnectionError } from "./errors.js";

/** The body of an answer as a stream that ends with the deadline too, and tells when it has ended in whatever way. */
export function watchEnd(
  title: string,
  body: ReadableStream<Uint8Array>,
  deadline: Deadline,
  ended: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await deadline.race(() => reader.read());
          if (!done) {
            controller.enqueue(value);
            return;
          }
          controller.close();
        } catch (error) {
          controller.error(error instanceof ConnectionError ? error : brokenOff(title, error));
        }
        ended();
      },
      cancel: (reason) => reader.cancel(reason).finally(ended),
    },
    { highWaterMark: 0 },
  );
}
