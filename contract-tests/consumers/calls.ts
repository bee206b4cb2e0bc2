import type { Contract } from "../support/contract.js";
import { documentedAnswers } from "../wire/answers.js";
import { type WireOperation, wireOperations } from "../wire/operations.js";
import { contractRequests } from "../wire/requests.js";
import type { PlannedCall } from "./program/report-calls.js";

/** What the package is proven by in each runtime: the operations, and a call of each that plain data can state. */
export interface Plan {
  readonly operations: readonly WireOperation[];
  readonly calls: readonly PlannedCall[];
}

export function planCalls({ profiles, names }: Contract): Plan {
  const typed = profiles.find(({ isTyped }) => isTyped);
  if (!typed) throw new Error("The package has types of no profile.");
  const operations = wireOperations(typed.document, typed.parts);
  return { operations, calls: operations.flatMap((operation) => callOf(operation, names) ?? []) };
}

/** The shortest request, and what the contract server has for it. */
function callOf(operation: WireOperation, names: Contract["names"]): PlannedCall | undefined {
  const method = names.get(operation.key)?.methodName;
  const answers = documentedAnswers(operation);
  const answer = answers.find(({ status }) => status < 300) ?? answers[0];
  // Files and streams are no data, and a page may not set cookies.
  const [request] = contractRequests(operation)
    .filter(
      ({ cookie, body, arrives }) =>
        Object.keys(cookie).length === 0 && (body === undefined || arrives !== undefined),
    )
    .map(({ path, query, header, body }) => ({ path, query, header, body }))
    .toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  if (method === undefined || request === undefined) return undefined;
  return { method, request, status: answer?.status ?? 200 };
}
