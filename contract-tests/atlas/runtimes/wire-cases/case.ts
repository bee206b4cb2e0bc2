import type { Received, Setting } from "../wire-protocol.js";

/** One thing that the package does over the wire. Throws when it doesn't. Uses nothing but web standards. */
export interface Case {
  readonly name: string;
  run(context: Context): Promise<void>;
}

/** What a case is run with. */
export interface Context extends Setting {
  /** A name of the case's own: as client of the authorization server, and as user. */
  readonly id: string;
  /** Where the service answers as a scenario says. */
  at(scenario: string): string;
  /** What arrived from this case, in that order. */
  received(): Promise<readonly Received[]>;
}

/** A value as JSON, with the properties of its objects in alphabetical order. */
function inOrder(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return text ?? String(value);
}

/** Throws unless both have the same JSON. */
export function equal(actual: unknown, expected: unknown): void {
  if (inOrder(actual) !== inOrder(expected)) {
    throw new Error(`Expected ${inOrder(expected)}\nbut it is ${inOrder(actual)}`);
  }
}

/** Throws unless the condition holds. */
export function check(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

/** The error of a given class that a promise is rejected with. Throws when it is fulfilled, or rejected otherwise. */
export async function rejection<Kind extends Error>(
  kind: abstract new (...parameters: never[]) => Kind,
  promise: Promise<unknown>,
): Promise<Kind> {
  const { error } = await promise.then(
    (value) => ({ error: new Error(`It was fulfilled: ${inOrder(value)}`) }),
    (error: unknown) => ({ error }),
  );
  if (error instanceof kind) return error;
  throw new Error(`Expected a ${kind.name}`, { cause: error });
}

/** All that an error says, its causes' words included. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.stack, String(error), JSON.stringify(error), error.cause && wordsOf(error.cause)].join("\n");
}
