import type { OperationValidators } from "../operation-validators.js";
import { act } from "./act.js";
import { checkRequest } from "./check-request.js";
import { Collections } from "./collections.js";
import { control } from "./control.js";
import type { RateLimitRule, SandboxDefinition } from "./definition.js";
import { offeredTypes, preferredAnswer } from "./documented-answer.js";
import { errorAnswer } from "./error-answer.js";
import type { Fault } from "./fault.js";
import { Gate } from "./guards/gate.js";
import type { Credentials, SandboxCredentials, Scheme } from "./guards/guard.js";
import { Memory } from "./memory.js";
import { type Preferences, readPreferences, writePreferences } from "./preferences.js";
import { RateLimit } from "./rate-limit.js";
import { type ReceivedRequest, receive } from "./received.js";
import { limited, notAcceptable, notFound, unauthorized, wrongMethod } from "./refusals.js";
import { findRoute, type Route } from "./routing.js";
import type { SandboxState } from "./state.js";
import { type Answer, isAcceptable, writeAnswer } from "./write-answer.js";

export interface SandboxOptions {
  /** Credentials that are taken in place of the sandbox's own, by the key of the security scheme. */
  readonly credentials?: Readonly<Record<string, Credentials>> | undefined;
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
export interface Sandbox {
  /** Answers as the service does. It can stand wherever a `fetch` is taken. */
  readonly fetch: (request: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** The credentials that it takes, by the key of the security scheme. */
  readonly credentials: Readonly<Record<string, SandboxCredentials>>;
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
  /** Forgets everything that was created, and every token. */
  reset(): void;
}

interface Outcome {
  readonly answer: Answer;
  /** Those of the preferences that were followed. */
  readonly applied?: readonly (keyof Preferences)[];
}

/** Makes a sandbox of what is known of a document. */
export function createDocumentSandbox(
  definition: SandboxDefinition,
  validators: Readonly<Record<string, OperationValidators>>,
  schemes: Readonly<Record<string, Scheme>>,
  { credentials = {}, rateLimit, state, save, now = Date.now }: SandboxOptions = {},
): Sandbox {
  const memory = new Memory(state, save);
  const collections = new Collections(definition, memory, now);
  const gate = new Gate(schemes, credentials, memory, now);
  const rule = rateLimit === true ? definition.rateLimit : rateLimit || undefined;
  const limit = rule && new RateLimit(rule, now);
  const queue: Preferences[] = [];
  const { operations } = definition;

  /** The order is that of a service: who it is, how often, and only then what is wanted. */
  function answer(request: ReceivedRequest, route: Route | undefined, preferences: Preferences): Outcome {
    if (!route) return { answer: errorAnswer(undefined, notFound(request), operations) };
    const { operation } = route;
    const refuse = (fault: Fault): Outcome => ({ answer: errorAnswer(operation, fault, operations) });
    if ("allowed" in route) return refuse(wrongMethod(request, route.allowed));
    const { code, example, state } = preferences;
    const preferred = preferredAnswer(operation, preferences, operations);
    if (typeof preferred === "string")
      return refuse({ status: 400, kinds: ["preference", "invalid"], detail: preferred });
    if (preferred) {
      const forced =
        example === undefined && code === 429
          ? limited(request, limit?.rule ?? definition.rateLimit, 1)
          : undefined;
      return { answer: forced ? refuse(forced).answer : preferred, applied: ["code", "example"] };
    }
    const wait = limit?.take() ?? 0;
    if (limit && wait > 0) return refuse(limited(request, limit.rule, wait));
    const challenges = gate.challenges(operation.security, request);
    if (challenges) return refuse(unauthorized(challenges));
    const offered = offeredTypes(operation);
    if (!isAcceptable(request.headers.get("accept"), offered)) return refuse(notAcceptable(offered));
    const own = Object.hasOwn(validators, operation.name) ? validators[operation.name] : undefined;
    const outcome = checkRequest(operation, own ?? {}, request, route.values);
    if ("fault" in outcome) return refuse(outcome.fault);
    const done = act(operation, outcome.checked, route.path, state, collections);
    if ("fault" in done) return refuse(done.fault);
    return { answer: done.answer, applied: operation.action ? ["state"] : [] };
  }

  async function respond(request: ReceivedRequest): Promise<Response> {
    const beside = control(request, collections, memory) ?? gate.serve(request);
    const response = beside
      ? writeAnswer(beside, request.method, new URLSearchParams())
      : await respondTo(request);
    for (const [name, value] of Object.entries(limit?.headers() ?? {})) response.headers.set(name, value);
    await memory.saved();
    return response;
  }

  async function respondTo(request: ReceivedRequest): Promise<Response> {
    const preferences = queue.shift() ?? readPreferences(request.headers.get("prefer") ?? "");
    if (preferences.delay !== undefined) await pause(preferences.delay);
    if (preferences.reset) memory.reset();
    const route = findRoute(definition, request.method, request.pathname);
    const outcome = answer(request, route, preferences);
    const query = new URLSearchParams(request.query);
    const response = writeAnswer(outcome.answer, request.method, query, route?.operation);
    const applied = writePreferences(preferences, ["delay", "reset", ...(outcome.applied ?? [])]);
    if (applied) response.headers.set("preference-applied", applied);
    return response;
  }

  return {
    fetch: async (input, init) => respond(await receive(new Request(input, init))),
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
      return collections.move(found, state).value;
    },
    reset: () => memory.reset(),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
