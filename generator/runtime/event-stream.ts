import type { OpenEvents } from "./answer.js";
import { watchEnd } from "./watched-stream.js";

/** One event of an event stream (WHATWG HTML, section 9.2.6). */
export class ServerSentEvent<Value = unknown> {
  constructor(
    /** Its type: `message` where the service names none. */
    readonly event: string,
    /** Its data as text, one line or several. */
    readonly data: string,
    /** The last id that the service gave, with this event or an earlier one: what Last-Event-ID is sent with. Else empty. */
    readonly id: string,
    /** How many milliseconds the service wants to be left alone before it is called again, where it has said so. */
    readonly retry: number | undefined,
  ) {}

  /**
   * Its data as the JSON that the document has for it. Services send other text too, such as `[DONE]` at the end.
   *
   * @throws SyntaxError where the data isn't JSON.
   */
  json(): Value {
    return JSON.parse(this.data);
  }
}

/**
 * The events of an answer, as they come: they can be read once. Reading may take as long as it takes; to leave the loop
 * ends the answer, and so does the call's `signal`, after which reading rejects with a ConnectionError.
 */
export interface EventStream<Value = unknown> extends AsyncIterable<ServerSentEvent<Value>> {}

/** The events of an answer that has begun, whose call is over when they are. Without a body there are none. */
export const openEvents: OpenEvents = (title, { body }, deadline) =>
  readEvents(watchEnd(title, body ?? new Blob().stream(), deadline, () => deadline.end()));

/** Reads an event stream (WHATWG HTML, section 9.2.6). What isn't followed by an empty line is no event. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = body.getReader();
  // Removes a byte order mark, and waits for the rest of a character.
  const decoder = new TextDecoder();
  let unfinished = "";
  let endsInReturn = false;
  let data: string[] = [];
  let event = "";
  let id = "";
  let retry: number | undefined;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const text = decoder.decode(value, { stream: true });
      if (text === "") continue;
      const lines = (endsInReturn && text.startsWith("\n") ? text.slice(1) : text).split(/\r\n?|\n/);
      endsInReturn = text.endsWith("\r");
      lines[0] = unfinished + lines[0];
      unfinished = lines.pop() ?? "";
      for (const line of lines) {
        if (line === "") {
          if (data.length > 0) yield new ServerSentEvent(event || "message", data.join("\n"), id, retry);
          data = [];
          event = "";
          continue;
        }
        const [, field = "", content = ""] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
        if (field === "data") data.push(content);
        else if (field === "event") event = content;
        else if (field === "id" && !content.includes("\0")) id = content;
        else if (field === "retry" && /^\d+$/.test(content)) retry = Number(content);
      }
    }
  } finally {
    // Where the loop was left, nobody wants the rest.
    await reader.cancel().catch(() => {});
  }
}
