import { inspect } from "node:util";

/** Everything that a log could show of a value. */
export function show(value: unknown): string {
  return [
    inspect(value, { depth: 20, showHidden: true, getters: true }),
    JSON.stringify(value),
    String(value),
    value instanceof Error ? `${value.stack}${show(value.cause)}` : "",
  ].join("\n");
}
