import { isJson } from "../media-type.js";
import type { OperationValidators } from "../operation-validators.js";
import { documentedKey } from "../result.js";
import type { SandboxOperation } from "./definition.js";
import { isRecord } from "./state.js";
import type { Answer } from "./write-answer.js";

/**
 * An answer as the document has it. Where what it is made of doesn't satisfy the schema of its status, what is missing
 * comes from the document's example; where that isn't enough, the example is the answer.
 */
export function fitted(
  answer: Answer,
  { answers }: SandboxOperation,
  { responses = {} }: OperationValidators,
): Answer {
  const { status, value, mediaType = "" } = answer;
  const key = documentedKey(answers, status);
  const validator = key === undefined ? undefined : responses[key];
  if (!isJson(mediaType) || key === undefined || !validator) return answer;
  const [content] = answers[key]?.contents ?? [];
  const [example] = Object.values(content?.examples ?? {});
  const completed = isRecord(value) && isRecord(example) ? [{ ...example, ...value }] : [];
  const fitting = [value, ...completed, example].find(
    (candidate) => validator["~standard"].validate(candidate).issues === undefined,
  );
  return fitting === undefined ? answer : { ...answer, value: fitting };
}
