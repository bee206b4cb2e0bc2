import type { SandboxOperation } from "../definition.js";
import type { Memory } from "../memory.js";
import type { ReceivedRequest } from "../received.js";
import type { Answer } from "../write-answer.js";
import type { Guard, Schemes } from "./guard.js";

/** The keys of the security schemes that are wanted together, one alternative after the other. */
type Security = SandboxOperation["security"];

/** All ways of authenticating that a document has. */
export class Gate<C extends object> {
  readonly credentials: C;
  /** By the keys of the security schemes. */
  readonly #guards: ReadonlyMap<string, Guard>;

  /** @throws TypeError for credentials of a scheme that there isn't. */
  constructor(schemes: Schemes<C>, given: Partial<C>, memory: Memory, now: () => number) {
    const unknown = Object.keys(given).find((name) => !Object.hasOwn(schemes, name));
    if (unknown !== undefined)
      throw new TypeError(`credentials: there is no security scheme ${JSON.stringify(unknown)}`);
    const guards = new Map<string, Guard>();
    const ownCredentials: [string, unknown][] = [];
    for (const name in schemes) {
      const { credentials, keys, open } = schemes[name];
      const own = (Object.hasOwn(given, name) ? given[name] : undefined) ?? credentials;
      const guard = open(own, { memory, now });
      for (const key of keys) guards.set(key, guard);
      ownCredentials.push([name, own]);
    }
    this.#guards = guards;
    this.credentials = Object.fromEntries(ownCredentials) as C; // of each scheme its own
  }

  /**
   * Whether a request is let in. What a scheme asks for that the sandbox doesn't know, a certificate for one, it doesn't
   * ask for.
   */
  admits(security: Security, request: ReceivedRequest): boolean {
    const alternatives = this.#alternatives(security);
    return (
      alternatives.length === 0 ||
      alternatives.some((guards) => guards.every((guard) => guard.check(request)))
    );
  }

  /** What is asked of a request that isn't let in. */
  challenges(security: Security, request: ReceivedRequest): readonly string[] {
    const guards = new Set(this.#alternatives(security).flat());
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

  #alternatives(security: Security): readonly (readonly Guard[])[] {
    return security.map((keys) => keys.flatMap((key) => this.#guards.get(key) ?? []));
  }
}
