import { readAnswerHeaders } from "./answer-headers.js";
import { readBody } from "./body.js";
import type { Deadline } from "./deadline.js";
import type { Operation } from "./operation.js";
import {
  type AnyAnswer,
  type ContractBreach,
  documentedKey,
  type HttpStatus,
  type InvalidAnswer,
} from "./result.js";

/** Gives what reads an answer as it comes, and ends its call. Only a package that needs it has one. */
export type OpenEvents = (title: string, response: Response, deadline: Deadline) => unknown;

/** An answer that isn't the documented one. */
export function invalidAnswer(
  response: Response,
  reason: ContractBreach["reason"],
  message: string,
  body: unknown,
  issues: ContractBreach["issues"] = [],
): InvalidAnswer {
  return {
    ok: false,
    status: "invalid",
    error: { reason, message, body, issues },
    ...readAnswerHeaders(response.headers),
    response,
  };
}

/**
 * Reads an HTTP answer as the operation documents it. Rejects with fetch's own error when the body breaks off, and for
 * nothing else: whatever else is wrong with the answer is in the result.
 *
 * @param openEvents - Gives the events of the answer, where it is a stream of them.
 */
export async function readAnswer(
  operation: Operation,
  response: Response,
  openEvents?: () => unknown,
): Promise<AnyAnswer> {
  const status = response.status as HttpStatus; // whether it is one is checked as soon as the body is read
  const key = documentedKey(operation.responses, status);
  const mediaTypes = key === undefined || operation.method === "head" ? [] : (operation.responses[key] ?? []);
  const { value, breach } = await readBody(response, mediaTypes, openEvents);
  if (response.type === "opaqueredirect") {
    return invalidAnswer(response, "redirect", "that is a redirect, and redirects aren't followed", value);
  }
  if (status < 200 || status > 599) {
    return invalidAnswer(response, "status", "that is not the status of an HTTP answer", value);
  }
  if (breach) return invalidAnswer(response, breach.reason, breach.message, value);
  const headers = readAnswerHeaders(response.headers);
  if (key === undefined || !response.ok) return { ok: false, status, error: value, ...headers, response };
  return { ok: true, status, data: mediaTypes.length > 0 ? value : undefined, ...headers, response };
}
