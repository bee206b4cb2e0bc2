import { isObject } from "../../generator/openapi/document.js";
import { isJson, mediaTypeEssence } from "../../generator/runtime/media-type.js";
import type { HandMade } from "../wire/hand-made.js";
import type { ResponseEntry, WirePart } from "../wire/operations.js";
import { type Answer, jsonValue } from "./answer.js";
import type { Finding } from "./checks.js";
import type { ProviderOperation } from "./operations.js";

/** The entry of the Responses Object that a status belongs to (OpenAPI 3.1, section 4.8.16). */
export function entryOf({ answers }: ProviderOperation, status: number): ResponseEntry | undefined {
  const keys = [String(status), `${String(status).charAt(0)}XX`, "default"];
  return keys.flatMap(
    (key) => answers.find((entry) => entry.status.toUpperCase() === key.toUpperCase()) ?? [],
  )[0];
}

/** Every way in which an answer isn't one that the document has. */
export function conformance(operation: ProviderOperation, request: HandMade, answer: Answer): Finding[] {
  const entry = entryOf(operation, answer.status);
  if (!entry) {
    const documented = operation.answers.map(({ status }) => status).join(", ");
    return [{ check: "documented-status", expected: documented, came: answer.words }];
  }
  const missing = (operation.requiredHeaders.get(entry.status) ?? []).filter(
    (name) => !answer.headers.has(name),
  );
  return [
    ...missing.map((name) => ({
      check: "documented-headers" as const,
      expected: `the header ${name}`,
      came: `${answer.status} with ${[...answer.headers.keys()].join(", ")}`,
    })),
    ...(request.method === "HEAD" || !entry.part ? [] : content(operation, entry.part, request, answer)),
  ];
}

function content(operation: ProviderOperation, part: WirePart, request: HandMade, answer: Answer): Finding[] {
  const sent = answer.headers.get("content-type") ?? "";
  if (answer.text === "" || !part.mediaTypes.some((documented) => isOfType(documented, sent))) {
    const expected = part.mediaTypes.join(" or ");
    return [{ check: "documented-content-type", expected, came: answer.words }];
  }
  return isJson(sent) && part.schema !== undefined ? schema(operation, part, request, answer) : [];
}

/** A range has room for every type of its kind (OpenAPI 3.1, section 4.8.14). */
function isOfType(documented: string, sent: string): boolean {
  const [wanted, got] = [mediaTypeEssence(documented), mediaTypeEssence(sent)];
  return wanted === got || wanted === "*/*" || (wanted.endsWith("/*") && got.startsWith(wanted.slice(0, -1)));
}

function schema(
  operation: ProviderOperation,
  { memory, path }: WirePart,
  request: HandMade,
  answer: Answer,
): Finding[] {
  const check = "documented-schema";
  const value = jsonValue(answer.text);
  if (value === undefined) return [{ check, expected: "JSON", came: answer.words }];
  const { envelope } = operation;
  const isWrapped =
    envelope !== undefined && request.query.includes(`${encodeURIComponent(envelope.parameter)}=true`);
  // What a service does with errors under an envelope may differ.
  if (isWrapped && answer.status < 300 && !(isObject(value) && Object.hasOwn(value, envelope.status))) {
    return [
      { check, expected: `the envelope with ${envelope.status} and ${envelope.content}`, came: answer.words },
    ];
  }
  const inner =
    isWrapped && isObject(value) && Object.hasOwn(value, envelope.content) ? value[envelope.content] : value;
  return memory.findings(path, inner).map(({ keyword, pointer }) => ({
    check,
    expected: `${keyword} at ${pointer || "the root"}`,
    came: answer.words,
    keyword,
    pointer,
  }));
}
