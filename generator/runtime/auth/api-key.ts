import { copyError } from "../copy-error.js";
import { copyResponse } from "../copy-response.js";
import { ConnectionError, RequestError } from "../errors.js";
import type { OutgoingRequest } from "../outgoing-request.js";
import type { Auth } from "./auth.js";
import { redact } from "./redact.js";

/** Where a service wants its key: `in` and `name` of a Security Scheme Object (OpenAPI 3.1, section 4.8.27). */
export interface ApiKeyPlace {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
}

/**
 * Authenticates with a key. A call is rejected with a RequestError when the key is empty, or has characters that its
 * place can't carry: in a header it is of visible ASCII characters, with spaces between them; elsewhere it may have any
 * but control characters.
 *
 * - In a header it is sent as it is.
 * - In the query it is percent-encoded, all but letters, digits and `*-._`. The answer's `url` is empty then, and its
 *   headers and the cause of a ConnectionError are copies without the key: all of them may quote the URL.
 * - In a cookie what a cookie has no room for (RFC 6265, section 4.1.1) is percent-encoded, and `%` itself, so that
 *   the service can tell; all else goes as it is. Browsers leave out cookies that a program sets in this way.
 */
export function apiKey(place: ApiKeyPlace, key: string): Auth {
  return {
    authenticate: async (request, send) => {
      const possible = place.in === "header" ? /^[!-~]([ -~]*[!-~])?$/ : /^[^\p{Cc}\p{Cs}]+$/u;
      // What the types refuse arrives from JavaScript: an environment variable that isn't set.
      if (!possible.test(key ?? "")) {
        throw new RequestError(`The API key for ${place.name} is empty or malformed: nothing was sent`);
      }
      if (place.in === "query") return sendInQuery(place.name, key, request, send);
      const { headers } = request;
      return send({
        ...request,
        headers:
          place.in === "header"
            ? { ...headers, [place.name.toLowerCase()]: key }
            : { ...headers, cookie: withCookie(headers.cookie, place.name, key) },
      });
    },
  };
}

function withCookie(others: string | undefined, name: string, key: string): string {
  const cookie = `${name}=${key.replace(/[^!#$&-+\--:<-[\]-~]/gu, encodeURIComponent)}`;
  return others ? `${others}; ${cookie}` : cookie;
}

async function sendInQuery(
  name: string,
  key: string,
  request: OutgoingRequest,
  send: (request: OutgoingRequest) => Promise<Response>,
): Promise<Response> {
  // A form's `+` for a space is read as a plus by some.
  const [pair, encodedKey] = [{ [name]: key }, { "": key }].map((entry) =>
    `${new URLSearchParams(entry)}`.replaceAll("+", "%20"),
  );
  const url = new URL(request.url);
  url.search += `${url.search && "&"}${pair}`;
  const secrets = [encodedKey?.slice(1) ?? key, key];
  try {
    return withoutSecrets(await send({ ...request, url: url.href }), secrets);
  } catch (error) {
    // An aborted call has its caller's own reason.
    if (error instanceof ConnectionError && error.reason !== "aborted") {
      error.cause = copyError(error.cause, (message) => redact(message, secrets));
    }
    throw error;
  }
}

/** An answer that doesn't tell where it came from, and whose headers, Location for one, don't repeat it. */
function withoutSecrets(response: Response, secrets: readonly string[]): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of response.headers) {
    if (redact(value, secrets) !== value) headers.set(name, redact(value, secrets));
  }
  return copyResponse(response, response.body, headers);
}
