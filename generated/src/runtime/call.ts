import { issueLine, ResponseError } from "./errors.js";
import { type Operation, operationTitle } from "./operation.js";
import { type AnyAnswer, documentedKey, type Result, type SuccessData } from "./result.js";

/**
 * A call under way: a promise of its result, whatever the service answers. Rejects with a RequestError when the request
 * was refused before it was sent, with a ConnectionError when there was no answer, and with what the way of authenticating
 * throws: an OAuthError when there is no token to be had, an AuthenticationError for an answer that isn't the service's, a
 * TypeError for an environment with only some of the credentials. What a middleware throws, or `onRetry`, comes as it is.
 */
export interface Call<Responses> extends Promise<Result<Responses>> {
  /** The data of a documented success. Rejects as the call does, and with a ResponseError for any other answer. */
  orThrow(): Promise<SuccessData<Responses>>;
}

/** A call of whatever operation, for code that handles them all. */
export interface AnyCall extends Promise<AnyAnswer> {
  orThrow(): Promise<unknown>;
}

/** Makes a call of the answer that is on its way. */
export function createCall(operation: Operation, answer: Promise<AnyAnswer>): AnyCall {
  return Object.assign(answer, {
    orThrow: async (): Promise<unknown> => {
      const result = await answer;
      if (result.ok) return result.data;
      throw new ResponseError(failureMessage(operation, result), result);
    },
  });
}

function failureMessage(operation: Operation, answer: Extract<AnyAnswer, { ok: false }>): string {
  const answered = `${operationTitle(operation)} answered ${answer.response.status}`;
  if (answer.status === "invalid") {
    return [`${answered}, but ${answer.error.message}`, ...answer.error.issues.map(issueLine)].join("\n");
  }
  return documentedKey(operation.responses, answer.status) ? answered : `${answered}, which isn't documented`;
}
