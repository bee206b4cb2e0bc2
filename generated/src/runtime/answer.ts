import { readBody } from "./body.js";
import type { Operation } from "./operation.js";
import type { OperationValidators } from "./operation-validators.js";
import {
  type AnyAnswer,
  type ContractBreach,
  documentedKey,
  type HttpStatus,
  type InvalidAnswer,
} from "./result.js";

function invalidAnswer(
  response: Response,
  reason: ContractBreach["reason"],
  message: string,
  body: unknown,
  issues: ContractBreach["issues"] = [],
): InvalidAnswer {
  return { ok: false, status: "invalid", error: { reason, message, body, issues }, response };
}

/**
 * Reads an HTTP answer as the operation documents it. Rejects with fetch's own error when the body breaks off, and for
 * nothing else: whatever else is wrong with the answer is in the result.
 */
export async function readAnswer(operation: Operation, response: Response): Promise<AnyAnswer> {
  const status = response.status as HttpStatus; // whether it is one is checked as soon as the body is read
  const key = documentedKey(operation.responses, status);
  const mediaTypes = key === undefined || operation.method === "head" ? [] : (operation.responses[key] ?? []);
  const { value, breach } = await readBody(response, mediaTypes);
  if (status < 200 || status > 599) {
    return invalidAnswer(response, "status", "that is not the status of an HTTP answer", value);
  }
  if (breach) return invalidAnswer(response, breach.reason, breach.message, value);
  if (key === undefined || !response.ok) return { ok: false, status, error: value, response };
  return { ok: true, status, data: mediaTypes.length > 0 ? value : undefined, response };
}

/** The same answer if its body is what the validator of its status takes, else an invalid one. */
export function checkAnswer(
  operation: Operation,
  answer: AnyAnswer,
  validators: NonNullable<OperationValidators["responses"]>,
): AnyAnswer {
  const key = answer.status === "invalid" ? undefined : documentedKey(operation.responses, answer.status);
  const body = answer.ok ? answer.data : answer.error;
  const issues = key === undefined ? undefined : validators[key]?.["~standard"].validate(body).issues;
  if (!issues) return answer;
  return invalidAnswer(answer.response, "schema", "its body isn't the documented one:", body, issues);
}
