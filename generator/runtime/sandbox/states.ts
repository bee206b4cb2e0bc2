import type { State } from "./definition.js";

/** The states after `from` on the shortest way to `to`; undefined where there is none. */
export function pathTo(
  states: Readonly<Record<string, State>>,
  from: string,
  to: string,
): readonly string[] | undefined {
  const ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way.slice(1);
    for (const next of (Object.hasOwn(states, last) && states[last]?.next) || []) {
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
