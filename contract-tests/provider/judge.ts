import type { Answer } from "./answer.js";
import type { ProviderCase, Subject } from "./cases.js";
import type { Finding } from "./checks.js";
import { conformance, entryOf } from "./conformance.js";

/** What an answer says of a service. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Why the answer doesn't say what the case is about. */
  readonly unjudged?: string;
}

/** One sent case: `isHarmless` where its harmless form was sent. */
export type SentCase = ProviderCase & { readonly isHarmless: boolean };

/** Judges an answer by what its case is about, and by what the document says of it. */
export function judge(sent: SentCase, answer: Answer): Verdict {
  const { status } = answer;
  // The service had no time, or something in front of it had none: another time it may be judged.
  if ([429, 502, 503, 504].includes(status)) return { findings: [], unjudged: `${status}, after every try` };
  if (status >= 500 && !isRefusedMethod(sent, status)) {
    return { findings: [{ check: "server-error", expected: "no server error", came: answer.words }] };
  }
  const outcome = SUBJECTS[sent.subject](sent, answer);
  if (typeof outcome === "object") {
    return { findings: [{ check: sent.subject, expected: outcome.expected, came: answer.words }] };
  }
  const findings = isBoundToDocument(sent, status) ? conformance(sent.operation, sent.request, answer) : [];
  return outcome === undefined ? { findings } : { findings, unjudged: outcome };
}

/** Undefined: as it should be. A text: why it can't be told. */
type Outcome = undefined | string | { readonly expected: string };

const SUBJECTS: Readonly<Record<Subject, (sent: SentCase, answer: Answer) => Outcome>> = {
  "valid-data-accepted": (_, { status }) => {
    if (status === 404) return "404: name something that is there with --parameter";
    // Conflict, and everything that only a service can know, is an answer to what is in order.
    return [400, 406, 415, 422].includes(status)
      ? { expected: "the request is accepted" }
      : notAdmitted(status);
  },

  "invalid-data-refused": ({ isPath }, { status }) => {
    if (status === 404 && !isPath) return "404: name something that is there with --parameter";
    return is4xx(status) ? notAdmitted(status) : { expected: "4xx" };
  },

  authentication: ({ isHarmless }, { status }) => {
    if (status === 401 || status === 403) return undefined;
    return isHarmless && is4xx(status)
      ? `${status} to a request that was broken so as to do no harm: --allow-writes sends it whole`
      : { expected: "401 or 403" };
  },

  // RFC 9110, section 15.5.6: 405, with the methods that there are in Allow. 404 hides them (section 15.5.5).
  "unsupported-method": ({ request }, { status, headers }) => {
    const allowed = headers.get("allow")?.toUpperCase().split(/ *, */);
    if (status === 405) {
      if (!allowed) return { expected: "405 with the header Allow" };
      return allowed.includes(request.method)
        ? { expected: `405 with an Allow without ${request.method}` }
        : undefined;
    }
    return status === 404 || status === 501
      ? undefined
      : (notAdmitted(status) ?? { expected: "405, 404 or 501" });
  },

  // RFC 9110, section 15.5.16.
  "unsupported-media-type": (_, { status }) => {
    if (status === 404) return "404: name something that is there with --parameter";
    return status === 415 || status === 400 ? undefined : (notAdmitted(status) ?? { expected: "415 or 400" });
  },
};

/** A service may not have a method at all (RFC 9110, section 15.6.2), but for GET and HEAD (section 9.1). */
function isRefusedMethod({ subject, request }: SentCase, status: number): boolean {
  return subject === "unsupported-method" && status === 501 && request.method !== "GET";
}

function is4xx(status: number): boolean {
  return status >= 400 && status < 500;
}

function notAdmitted(status: number): string | undefined {
  return status === 401 || status === 403 ? `${status}: the caller isn't let in` : undefined;
}

/** What leaves the document, by its method for one, can be answered in ways that the document hasn't. */
function isBoundToDocument({ subject, operation }: SentCase, status: number): boolean {
  if (subject === "unsupported-method") return false;
  const isOfDocument = subject === "valid-data-accepted" || subject === "invalid-data-refused";
  return isOfDocument || entryOf(operation, status) !== undefined;
}
