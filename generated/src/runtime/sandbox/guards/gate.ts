import type { Memory } from "../memory.js";
import type { ReceivedRequest } from "../received.js";
import type { Answer } from "../write-answer.js";
import type { Credentials, Guard, SandboxCredentials, Scheme } from "./guard.js";

/** All ways of authenticating that a document has. */
export class Gate {
  readonly credentials: Readonly<Record<string, SandboxCredentials>>;
  readonly #guards: ReadonlyMap<string, Guard>;

  /** @throws TypeError for credentials of a scheme that there isn't. */
  constructor(
    schemes: Readonly<Record<string, Scheme>>,
    given: Readonly<Record<string, Credentials>>,
    memory: Memory,
    now: () => number,
  ) {
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(schemes, key));
    if (unknown !== undefined)
      throw new TypeError(`credentials: there is no security scheme ${JSON.stringify(unknown)}`);
    const own = Object.entries(schemes).map(([key, scheme]) => ({
      key,
      scheme,
      values: { ...scheme.credentials, ...(Object.hasOwn(given, key) ? given[key] : {}) },
    }));
    this.credentials = Object.fromEntries(
      own.map(({ key, values, scheme: { kind, environment } }) => [
        key,
        { kind, values, ...(environment ? { environment } : {}) },
      ]),
    );
    this.#guards = new Map(
      own.map(({ key, scheme, values }) => [key, scheme.open(values, { scheme: key, memory, now })]),
    );
  }

  /**
   * What is asked of a request that isn't let in; undefined for one that is. A scheme that the sandbox doesn't know, a
   * certificate for one, it doesn't ask for.
   */
  challenges(
    security: readonly (readonly string[])[],
    request: ReceivedRequest,
  ): readonly string[] | undefined {
    const alternatives = security.map((keys) => keys.flatMap((key) => this.#guards.get(key) ?? []));
    const isIn = alternatives.some((guards) => guards.every((guard) => guard.check(request) === "right"));
    if (isIn || alternatives.length === 0) return undefined;
    const guards = new Set(alternatives.flat());
    return [...new Set([...guards].flatMap((guard) => guard.challenge?.(request) ?? []))];
  }

  /** The answer of an endpoint that belongs to one of them. */
  serve(request: ReceivedRequest): Answer | undefined {
    for (const guard of this.#guards.values()) {
      const answer = guard.serve?.(request);
      if (answer) return answer;
    }
    return undefined;
  }
}
