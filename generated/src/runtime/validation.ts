import { invalidAnswer } from "./answer.js";
import { refusal } from "./errors.js";
import { isJson } from "./media-type.js";
import { type Operation, operationTitle } from "./operation.js";
import type { OperationValidators, RequestParts } from "./operation-validators.js";
import { type AnyAnswer, documentedKey } from "./result.js";
import type { ValidationIssue } from "./standard-schema.js";

/** What an operation's validators do for its calls. */
export interface Validation {
  /** Throws a RequestError with everything that is wrong with a request. */
  checkRequest(request: RequestParts): void;
  /** The same answer if its body is what the validator of its status takes, else an invalid one. */
  checkAnswer(answer: AnyAnswer): AnyAnswer;
}

/** Makes calls of an operation checked ones. */
export function validation(
  operation: Operation,
  { request: ofRequest = {}, responses = {} }: OperationValidators,
): Validation {
  /** Each issue's place begins with its part. */
  function issues(part: keyof typeof ofRequest, value: unknown): ValidationIssue[] {
    const found = ofRequest[part]?.["~standard"].validate(value).issues ?? [];
    return found.map((issue) => ({
      ...issue,
      path: [part, ...issue.path],
      pointer: `/${part}${issue.pointer}`,
    }));
  }

  return {
    checkRequest({
      path = {},
      query = {},
      header = {},
      cookie = {},
      body,
      contentType = operation.contentType,
    }) {
      // A schema of JSON says nothing of a body of another type.
      const isChecked = contentType === undefined || isJson(contentType);
      const found = [
        ...issues("path", path),
        ...issues("query", query),
        ...issues("header", header),
        ...issues("cookie", cookie),
        ...((body !== undefined && isChecked) || (body === undefined && operation.bodyRequired)
          ? issues("body", body)
          : []),
      ];
      if (found.length > 0) throw refusal(operationTitle(operation), found);
    },

    checkAnswer(answer) {
      if (answer.status === "invalid" || operation.method === "head") return answer;
      const key = documentedKey(operation.responses, answer.status);
      const [first = ""] = (key !== undefined && operation.responses[key]) || [];
      // A schema of JSON says nothing of the text that is documented beside it.
      if (key === undefined || !isJson(answer.response.headers.get("content-type") ?? first)) return answer;
      const body = answer.ok ? answer.data : answer.error;
      const found = responses[key]?.["~standard"].validate(body).issues;
      return found
        ? invalidAnswer(answer.response, "schema", "its body isn't the documented one:", body, found)
        : answer;
    },
  };
}
