import { counterExamples } from "../support/violations.js";
import { type HandMade, handMade } from "../wire/hand-made.js";
import type { ContractRequest } from "../wire/requests.js";
import { BREACHES } from "../wire/violating-requests.js";
import type { CheckName } from "./checks.js";
import type { ProviderOperation } from "./operations.js";
import { boundaryParameters, refusedParameters } from "./parameter-values.js";
import { fewestRequests, type GivenParameters, wholeBodies } from "./requests.js";
import type { Alternative } from "./security.js";

/** What a case is about: the check that its answer is for, beside those that every answer is for. */
export type Subject = Extract<
  CheckName,
  | "valid-data-accepted"
  | "invalid-data-refused"
  | "authentication"
  | "unsupported-method"
  | "unsupported-media-type"
>;

/** One request to a service, and what it is for. */
export interface ProviderCase {
  readonly operation: ProviderOperation;
  readonly title: string;
  readonly subject: Subject;
  /** Whose credentials go with it: the caller's own, none, or wrong ones for an alternative. */
  readonly caller: "own" | "nobody" | { readonly wrong: Alternative };
  readonly request: HandMade;
  /** What takes its place where nothing may be written: even a service that lets it in can do nothing with it. */
  readonly harmless?: HandMade | undefined;
  /** Whether the wrong thing is in the path: what isn't there can be answered with 404. */
  readonly isPath?: boolean;
  /** Why it can't be sent at all. */
  readonly obstacle?: string;
}

/** Whether a method asks for nothing but an answer (RFC 9110, section 9.2.1). */
export function isSafe(method: string): boolean {
  return ["GET", "HEAD", "OPTIONS", "TRACE"].includes(method.toUpperCase());
}

/** Every case of a document, operation by operation; what deletes comes last. */
export function providerCases(
  operations: readonly ProviderOperation[],
  given: GivenParameters = new Map(),
): ProviderCase[] {
  const order = (operation: ProviderOperation) => Number(operation.method === "delete");
  return operations
    .toSorted((a, b) => order(a) - order(b))
    .flatMap((operation) => operationCases(operation, operations, given));
}

function operationCases(
  operation: ProviderOperation,
  all: readonly ProviderOperation[],
  given: GivenParameters,
): ProviderCase[] {
  const requests = fewestRequests(operation, given);
  const [first] = requests;
  if (!first) return [unwritable(operation)];
  const valid = handMade(operation, first);
  const own = { operation, caller: "own" } as const;
  const wrong = refusedParameters(operation, first);
  const harmless = harmlessForm(valid, wrong[0]?.request);
  return [
    ...[
      ...requests.map((request) => ({ title: request.title, request: handMade(operation, request) })),
      // Nothing is created only to try how far a service goes.
      ...(isSafe(operation.method) ? boundaryParameters(operation, first) : []),
    ].map((one) => ({ ...own, subject: "valid-data-accepted" as const, ...one })),
    ...[...wrong, ...breaches(MISSING, valid, operation, all), ...wrongBodies(operation, first)].map(
      (one) => ({
        ...own,
        subject: "invalid-data-refused" as const,
        ...one,
      }),
    ),
    ...breaches(["Content-Type of another type"], valid, operation, all).map((one) => ({
      ...own,
      subject: "unsupported-media-type" as const,
      ...one,
    })),
    ...callers(operation).map((one) => ({
      ...one,
      operation,
      subject: "authentication" as const,
      request: valid,
      harmless,
    })),
    ...otherMethods(operation, all, valid).map((one) => ({
      ...own,
      subject: "unsupported-method" as const,
      ...one,
    })),
  ];
}

/** An operation that mustn't be missed, though only a platform can write its body (multipart). */
function unwritable(operation: ProviderOperation): ProviderCase {
  const { method, template, body } = operation;
  return {
    operation,
    title: "every case",
    subject: "valid-data-accepted",
    caller: "own",
    request: { method: method.toUpperCase(), path: template, query: [], headers: {}, body: undefined },
    obstacle: `a body of ${body?.part.mediaTypes.join(" or ")} isn't written by hand`,
  };
}

/** The wire's own ways of leaving out what is required, and of breaking off. */
const MISSING = ["without a query parameter", "without a header", "without a body", "body that isn't JSON"];

type Row = Pick<ProviderCase, "title" | "request">;

function breaches(
  kinds: readonly string[],
  valid: HandMade,
  operation: ProviderOperation,
  all: readonly ProviderOperation[],
): Row[] {
  return kinds.flatMap((kind) => {
    const commit = BREACHES[kind];
    if (!commit) throw new Error(`There is no breach ${kind}.`);
    return commit(valid, operation, all).map(({ title, request }) => ({
      title: [kind, title].filter((text) => text !== "").join(": "),
      request,
    }));
  });
}

function wrongBodies(operation: ProviderOperation, first: ContractRequest): Row[] {
  const { body } = operation;
  if (!body) return [];
  return wholeBodies(operation).flatMap(({ name, value }) =>
    counterExamples(body.part.memory, body.part.path, value).map((counter) => ({
      title: `${name}: ${counter.title}`,
      request: handMade(operation, { ...first, body: counter.value, arrives: counter.value }),
    })),
  );
}

function callers({ security }: ProviderOperation): Pick<ProviderCase, "title" | "caller">[] {
  if (!security.isRequired) return [];
  return [
    { title: "without credentials", caller: "nobody" },
    ...security.alternatives.map((wrong) => ({
      title: `with wrong credentials for ${wrong.join(" and ")}`,
      caller: { wrong },
    })),
  ];
}

/** The beginning of an object. */
const CUT_OFF = '{"';

/** A body that can't be read, or else a path to nothing. */
function harmlessForm(valid: HandMade, elsewhere: HandMade | undefined): HandMade | undefined {
  const isJson = /json/.test(valid.headers["content-type"] ?? "");
  if (valid.body !== undefined && isJson) return { ...valid, body: CUT_OFF };
  return elsewhere && elsewhere.path !== valid.path ? elsewhere : undefined;
}

/**
 * A method that the path doesn't have: GET, which changes nothing (RFC 9110, section 9.2.1), or else PATCH without the
 * patch that it is about (RFC 5789). No other, because a service may have more than the document says, DELETE for one.
 */
function otherMethods(
  operation: ProviderOperation,
  all: readonly ProviderOperation[],
  valid: HandMade,
): Row[] {
  const onPath = all.filter(({ template }) => template === operation.template);
  if (onPath[0] !== operation) return [];
  const method = ["GET", "PATCH"].find((one) => onPath.every((other) => other.method.toUpperCase() !== one));
  if (method === undefined) return [];
  const { "content-type": _, ...headers } = valid.headers;
  const request = { ...valid, method, query: [], headers: { ...headers, accept: "*/*" }, body: undefined };
  return [{ title: `${method}, which isn't documented`, request }];
}
