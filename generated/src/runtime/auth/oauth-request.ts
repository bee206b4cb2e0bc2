import { RequestError } from "../errors.js";
import type { Exchange } from "./auth.js";
import { OAuthError } from "./oauth-error.js";
import { redact } from "./redact.js";

/** The client's own credentials (RFC 6749, section 2.3.1). */
export interface ClientIdentity {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The JSON object of an answer. */
export type OAuthAnswer = Readonly<Record<string, unknown>>;

/**
 * Sends a form to an authorization server, with the client's credentials as HTTP Basic (RFC 6749, section 2.3.1).
 *
 * @param read - Reads a success, of whatever JSON or none. Gives undefined where it isn't what it should be.
 * @throws RequestError for empty credentials, and for a URL that would show them on the way (section 3.2).
 * @throws OAuthError for anything but a success.
 * @throws ConnectionError when there is no answer.
 */
export async function requestOAuth<Result>(
  url: URL,
  { clientId, clientSecret }: ClientIdentity,
  form: Readonly<Record<string, string>>,
  read: (answer: OAuthAnswer) => Result | undefined,
  exchange: Exchange,
): Promise<Result> {
  if (!clientId || !clientSecret) {
    throw new RequestError("The client id or the client secret is empty: nothing was sent");
  }
  const { origin } = url;
  if (!isConfidential(url)) throw new RequestError(`${origin} is not https: no client secret was sent there`);
  const encodedSecret = formEncode(clientSecret);
  const basic = btoa(`${formEncode(clientId)}:${encodedSecret}`);
  const response = await exchange({
    method: "POST",
    url: url.href,
    headers: {
      accept: "application/json",
      authorization: `Basic ${basic}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: `${new URLSearchParams(form)}`,
  });
  const answer = parseObject(await response.text());
  const result = response.ok && !answer.error ? read(answer) : undefined;
  if (result !== undefined) return result;

  const secrets = [basic, encodedSecret, clientSecret, form.token ?? basic];
  const say = (value: unknown): string | undefined =>
    typeof value === "string" ? redact(value, secrets) : undefined;
  throw new OAuthError(
    origin,
    say(answer.error) || "invalid_response",
    response.status,
    say(answer.error_description),
    say(answer.error_uri),
  );
}

/** Whether nobody on the way can read what is sent to a URL: TLS, or a way that doesn't leave the machine. */
function isConfidential({ protocol, hostname }: URL): boolean {
  return /^https:|^http:((.+\.)?localhost|127(\.\d+){3}|\[::1])$/.test(protocol + hostname);
}

/** Encodes as `application/x-www-form-urlencoded` does (RFC 6749, appendix B). */
function formEncode(text: string): string {
  return `${new URLSearchParams({ "": text })}`.slice(1);
}

/** The properties of a JSON text; those of nothing where it is no JSON. */
function parseObject(text: string): OAuthAnswer {
  try {
    return Object(JSON.parse(text));
  } catch {
    // The parser's error quotes the text, which may hold a token.
    return {};
  }
}
