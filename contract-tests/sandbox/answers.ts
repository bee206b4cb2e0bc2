import { buildModel } from "../../generator/model/build.js";
import { normalize } from "../../generator/normalize/index.js";
import { HTTP_METHODS, type Json, type JsonObject, objectOr } from "../../generator/openapi/document.js";
import { isJson, mediaTypeEssence } from "../../generator/runtime/media-type.js";
import type { OperationValidators } from "../../generator/runtime/operation-validators.js";
import { documentedKey } from "../../generator/runtime/result.js";
import type { SandboxDefinition, SandboxOperation } from "../../generator/runtime/sandbox/definition.js";
import { sandboxDefinition } from "../../generator/sandbox/definition.js";
import type { AnySandbox } from "../../scripts/sandbox/any-sandbox.js";
import { providerOperations } from "../provider/operations.js";
import { fewestRequests } from "../provider/requests.js";
import { handMade } from "../wire/hand-made.js";

/** An answer of a sandbox, and what its documented validator has against it. */
export interface JudgedAnswer {
  readonly operation: string;
  readonly what: string;
  readonly status: number;
  readonly findings: readonly string[];
}

/** The document with nobody kept out of anything. */
export function withoutSecurity(document: JsonObject): JsonObject {
  const paths = Object.entries(objectOr(document.paths)).map(([template, item]) => [
    template,
    Object.fromEntries(
      Object.entries(objectOr(item)).map(([name, value]) => [
        name,
        HTTP_METHODS.some((method) => method === name) ? { ...objectOr(value), security: [] } : value,
      ]),
    ),
  ]);
  return { ...document, security: [], paths: Object.fromEntries(paths) };
}

/** Sends a sandbox each operation's requests, right and wrong, with each preference that there is something for. */
export async function judgeAnswers(
  document: JsonObject,
  sandbox: AnySandbox,
  validators: Readonly<Record<string, OperationValidators>>,
): Promise<JudgedAnswer[]> {
  const definition = sandboxDefinition(normalize(document), buildModel(normalize(document)));
  const judged: JudgedAnswer[] = [];
  for (const operation of providerOperations(document)) {
    const own = definition.operations.find(
      ({ method, path }) => method === operation.method.toUpperCase() && path === operation.template,
    );
    if (!own) continue;
    for (const request of fewestRequests(operation, new Map())) {
      const { method, path, query, headers, body } = handMade(operation, request);
      const url = `http://sandbox${definition.basePath}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
      const ask = async (what: string, changed: RequestInit): Promise<void> => {
        const init = { method, ...(body === undefined ? {} : { body }), ...changed };
        const response = await sandbox.fetch(url, { ...init, headers: { ...headers, ...changed.headers } });
        const isWrapped = own.envelope && new URL(url).searchParams.get(own.envelope.parameter) === "true";
        const content = isWrapped && response.ok ? own.envelope?.content : undefined;
        const findings = await findingsOf(response, content, own, validators[own.name] ?? {});
        judged.push({ operation: operation.id, what, status: response.status, findings });
      };
      for (const prefer of ["", ...preferences(own, definition)])
        await ask(prefer || "no preference", { headers: { prefer } });
      await ask("the same once more", {});
      await ask("not acceptable", { headers: { accept: "x/y" } });
      if (body === undefined) continue;
      await ask("broken", { body: "{" });
      await ask("empty", { body: "{}" });
      await ask("of another type", { headers: { "content-type": "x/y" } });
    }
  }
  return judged;
}

/** The statuses, examples, codes and states by which an operation can be asked for an answer. */
function preferences({ answers, action }: SandboxOperation, { collections }: SandboxDefinition): string[] {
  const codes = Object.entries(answers).flatMap(([key, { contents, codes = [] }]) => {
    const status = key === "default" ? 500 : Number(key.replace(/XX/i, "00"));
    const names = contents.flatMap(({ examples }) => Object.keys(examples));
    const all = [...names, ...codes.map(({ code }) => code)];
    return [`code=${status}`, ...all.map((name) => `code=${status}, example=${JSON.stringify(name)}`)];
  });
  const kinds = action ? (collections[action.collection]?.kinds ?? []) : [];
  const states = kinds.flatMap((kind) => Object.keys(kind.states?.names ?? {}));
  return [...codes, "code=429", "code=404", "code=418", ...states.map((state) => `reset, state=${state}`)];
}

async function findingsOf(
  response: Response,
  content: string | undefined,
  { answers }: SandboxOperation,
  { responses = {} }: OperationValidators,
): Promise<string[]> {
  const text = await response.text();
  const key = documentedKey(answers, response.status);
  if (key === undefined) return [];
  const mediaType = response.headers.get("content-type") ?? "";
  const documented = answers[key]?.contents.map((one) => mediaTypeEssence(one.mediaType)) ?? [];
  const isDocumented = documented.includes(mediaTypeEssence(mediaType));
  if (!isDocumented && documented.length > 0) return [`the content type is ${mediaType}`];
  const validator = responses[key];
  if (!validator || !isJson(mediaType)) return [];
  const value: Json = JSON.parse(text);
  const judged = content === undefined ? value : objectOr(value)[content];
  const { issues = [] } = validator["~standard"].validate(judged);
  return issues.map(({ pointer, keyword, message }) => `${pointer}: ${keyword}: ${message}`);
}
