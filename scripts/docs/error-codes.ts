import { HTTP_METHODS, type JsonObject, objectOr, stringOr } from "../../generator/openapi/document.js";
import { resolve } from "../../generator/openapi/pointer.js";
import { inline } from "../../generator/package/readme/markdown.js";
import { code, onOneLine, paragraphs, table } from "./markdown.js";
import { operationName } from "./places.js";

/** One answer with the codes that it can have, and the operations that answer so. */
interface CodedAnswer {
  readonly status: string;
  readonly description: string;
  readonly codes: JsonObject;
  readonly operations: readonly string[];
}

/** The codes of errors (`x-error-codes`, `x-rate-limit`), each with what to do about it; empty where there are none. */
export function errorCodesSection(document: JsonObject): string {
  const answers = codedAnswers(document);
  const limit = rateLimitRow(document);
  if (answers.length === 0 && limit === undefined) return "";
  const parts = answers.map(({ status, description, codes, operations }) =>
    paragraphs(
      `## ${status}: ${inline(description).replace(/\.$/, "")}`,
      `Of ${operations.map(code).join(", ")}.`,
      codeTable(Object.entries(codes)),
    ),
  );
  return paragraphs(
    "Which code an error has, and what to do about it. Meanings are in the words of the sandbox; the service has its own. The contract suite proves the form of these answers: which code comes when, only the service can show.",
    ...parts,
    limit && paragraphs("## 429: Too Many Requests", "Of every operation.", limit),
  );
}

function codeTable(codes: readonly (readonly [string, JsonObject[string]])[]): string {
  const rows = codes.map(([name, declared]) => {
    const { detail, remedy } = objectOr(declared);
    const meaning = inline(stringOr(detail) ?? "");
    return [`${code(name)} ${meaning}`.trim(), onOneLine(stringOr(remedy) ?? "") || "–"];
  });
  return table(["Code, and its meaning", "What to do"], rows);
}

function rateLimitRow(document: JsonObject): string | undefined {
  const { code: name, capacity, refill, seconds, detail } = objectOr(document["x-rate-limit"]);
  if (typeof name !== "string") return undefined;
  const remedy = `Wait as long as the header \`Retry-After\` says. There are ${Number(capacity)} calls at once, and ${Number(refill)} more every ${Number(seconds)} seconds.`;
  return codeTable([[name, { detail: stringOr(detail) ?? "", remedy }]]);
}

function codedAnswers(document: JsonObject): CodedAnswer[] {
  const answers = new Map<JsonObject, CodedAnswer>();
  for (const [template, reference] of Object.entries(objectOr(document.paths))) {
    const item = objectOr(resolve(document, reference));
    for (const method of HTTP_METHODS) {
      const operation = objectOr(item[method]);
      for (const [status, answer] of Object.entries(objectOr(operation.responses))) {
        // What several operations refer to is one answer.
        const response = objectOr(resolve(document, answer));
        const codes = objectOr(response["x-error-codes"]);
        if (Object.keys(codes).length === 0) continue;
        const { operations = [] } = answers.get(response) ?? {};
        const name = operationName(operation, method, template);
        const description = stringOr(response.description) ?? "";
        answers.set(response, { status, description, codes, operations: [...operations, name] });
      }
    }
  }
  return [...answers.values()];
}
