import type { OperationValidators } from "../operation-validators.js";
import { quality } from "./accept.js";
import { act } from "./act.js";
import { checkRequest } from "./check-request.js";
import { Collections, isFault } from "./collections.js";
import { control } from "./control.js";
import type { RateLimitRule, SandboxDefinition } from "./definition.js";
import { offeredTypes, preferredAnswer } from "./documented-answer.js";
import { errorAnswer } from "./error-answer.js";
import type { Fault } from "./fault.js";
import { fitted } from "./fitting.js";
import { Gate } from "./guards/gate.js";
import type { Schemes } from "./guards/guard.js";
import { Memory } from "./memory.js";
import { type Preferences, readPreferences, writePreferences } from "./preferences.js";
import { RateLimit } from "./rate-limit.js";
import { isTooLarge, type ReceivedRequest, receive } from "./received.js";
import { limited, notAcceptable, notFound, tooLarge, unauthorized, wrongMethod } from "./refusals.js";
import { findRoute, type Route } from "./routing.js";
import type { SandboxState } from "./state.js";
import { type Answer, writeAnswer } from "./write-answer.js";

/** `C`: the credentials of the document's security schemes, by the function that each is for. */
export interface DocumentSandboxOptions<C> {
  /** Credentials that are taken in place of the sandbox's own. */
  readonly credentials?: Partial<C> | undefined;
  /**
   * How many requests are let through. `true`: as many as the document says (`x-rate-limit`). Default: all of them.
   */
  readonly rateLimit?: RateLimitRule | boolean | undefined;
  /** What an earlier sandbox remembered. */
  readonly state?: SandboxState | undefined;
  /** Is given every new state. The answer to what changed it waits until this is done. */
  readonly save?: ((state: SandboxState) => Promise<void> | void) | undefined;
  /** The time, in milliseconds since 1970. Default: that of the clock. */
  readonly now?: (() => number) | undefined;
}

/** The service of the document, in a box. */
export interface DocumentSandbox<C> {
  /**
   * Answers as the service does. It can stand wherever a `fetch` is taken. Rejects with the reason of the request's signal
   * when that aborts, and with what `save` has rejected with.
   */
  readonly fetch: (request: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** The credentials that it takes, each as the function of its scheme is given them. They are the same each time. */
  readonly credentials: C;
  /** Everything that was created, as it is now. */
  readonly resources: readonly Readonly<Record<string, unknown>>[];
  /**
   * Has the next request to an operation answered as if it had this Prefer header: `code=409`. Those for tokens aren't
   * meant.
   *
   * @throws TypeError where nothing in it is known.
   */
  next(preference: string): void;
  /**
   * Moves a resource through its states to this one, and gives it as it is then.
   *
   * @throws RangeError where there is no such resource, or no way from its state to this one.
   */
  move(id: string, state: string): Readonly<Record<string, unknown>>;
  /** Forgets everything that was created. Tokens are taken on. */
  reset(): void;
}

interface Outcome {
  readonly answer: Answer;
  /** Those of the preferences that were followed. */
  readonly applied?: readonly (keyof Preferences)[];
}

/** Makes a sandbox of what is known of a document. */
export function createDocumentSandbox<C extends object>(
  definition: SandboxDefinition,
  validators: Readonly<Record<string, OperationValidators>>,
  schemes: Schemes<C>,
  { credentials = {}, rateLimit, state, save, now = Date.now }: DocumentSandboxOptions<C> = {},
): DocumentSandbox<C> {
  const foreign = state?.resources.find(
    ({ collection }) => !Object.hasOwn(definition.collections, collection),
  );
  if (foreign)
    throw new TypeError(`state: ${definition.title} has no collection ${JSON.stringify(foreign.collection)}`);
  const memory = new Memory(state, save);
  const collections = new Collections(definition, memory, now);
  const gate = new Gate(schemes, credentials, memory, now);
  const rule = rateLimit === true ? definition.rateLimit : rateLimit || undefined;
  const limit = rule && new RateLimit(rule, now);
  const queue: Preferences[] = [];
  const { operations } = definition;

  /** The order is that of a service: how often, who it is, and only then what is wanted. */
  function answer(request: ReceivedRequest, route: Route, preferences: Preferences): Outcome {
    const { operation } = route;
    const own = (Object.hasOwn(validators, operation.name) && validators[operation.name]) || {};
    const made = (answer: Answer): Answer => fitted(answer, operation, own);
    const refuse = (fault: Fault): Outcome => ({
      answer: made(errorAnswer(operation, fault, operations)),
    });
    if ("allowed" in route) {
      if (request.method !== "OPTIONS") return refuse(wrongMethod(request, route.allowed));
      return { answer: { status: 204, headers: { allow: route.allowed.join(", ") } } };
    }
    const accept = request.headers.get("accept");
    const limitedBy = (wait: number) => limited(request, limit?.rule ?? definition.rateLimit, wait);
    const unknown = () => unauthorized(gate.challenges(operation.security, request));
    const askedFor = (status: number): Fault => {
      if (status === 401) return unknown();
      return status === 429 ? limitedBy(1) : { status, kinds: [], detail: "This status was asked for." };
    };
    const preferred = preferredAnswer(operation, preferences, accept, operations, askedFor);
    if (typeof preferred === "string")
      return refuse({ status: 400, kinds: ["preference", "invalid"], detail: preferred });
    if (preferred) return { answer: preferred, applied: ["code", "example"] };
    const wait = limit?.take() ?? 0;
    if (wait > 0) return refuse(limitedBy(wait));
    if (!gate.admits(operation.security, request)) return refuse(unknown());
    const offered = offeredTypes(operation);
    if (offered.length > 0 && offered.every((type) => quality(accept, type) === 0))
      return refuse(notAcceptable(offered));
    const outcome = checkRequest(operation, own, request, route.values);
    if ("fault" in outcome) return refuse(outcome.fault);
    const done = act(operation, outcome.checked, request, route.path, preferences.state, collections);
    if ("fault" in done) return refuse(done.fault);
    const { kind = "list" } = operation.action ?? {};
    return { answer: made(done.answer), applied: kind === "list" ? [] : ["state"] };
  }

  async function respond(request: ReceivedRequest, signal: AbortSignal): Promise<Response> {
    const beside = isTooLarge(request)
      ? errorAnswer(undefined, tooLarge(), operations)
      : (control(request, collections, memory) ?? gate.serve(request));
    const response = beside
      ? writeAnswer(beside, request.method, new URLSearchParams())
      : await respondTo(request, signal);
    for (const [name, value] of Object.entries(limit?.headers() ?? {})) response.headers.set(name, value);
    await memory.saved();
    return response;
  }

  async function respondTo(request: ReceivedRequest, signal: AbortSignal): Promise<Response> {
    const route = findRoute(definition, request.method, request.pathname);
    const query = new URLSearchParams(request.query);
    if (!route)
      return writeAnswer(errorAnswer(undefined, notFound(request), operations), request.method, query);
    const preferences = queue.shift() ?? readPreferences(request.headers.get("prefer") ?? "");
    if (preferences.delay !== undefined) await pause(preferences.delay, signal);
    if (preferences.reset) memory.reset();
    const outcome = answer(request, route, preferences);
    const response = writeAnswer(outcome.answer, request.method, query, route.operation);
    const applied = writePreferences(preferences, ["delay", "reset", ...(outcome.applied ?? [])]);
    if (applied) response.headers.set("preference-applied", applied);
    return response;
  }

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return respond(await receive(request), request.signal);
    },
    credentials: gate.credentials,
    get resources() {
      return memory.state.resources.map(({ value }) => value);
    },
    next(preference) {
      const read = readPreferences(preference);
      if (Object.keys(read).length === 0)
        throw new TypeError(`There is no preference in ${JSON.stringify(preference)}`);
      queue.push(read);
    },
    move(id, state) {
      const found = memory.state.resources.find((resource) => collections.idOf(resource) === id);
      if (!found) throw new RangeError(`There is no resource ${JSON.stringify(id)}.`);
      const moved = collections.move(found, state);
      if (isFault(moved)) throw new RangeError(moved.detail);
      return moved.value;
    },
    reset: () => memory.reset(),
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, failed) => {
    const stop = (): void => {
      clearTimeout(timer);
      failed(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      done();
    }, milliseconds);
    signal.addEventListener("abort", stop, { once: true });
  });
}
