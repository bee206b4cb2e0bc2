import type { State } from "./automaton.js";
import type { Steps } from "./steps.js";

/** The places that may take the next character, each with whether several ways lead there. */
export type Successors = ReadonlyMap<State, 1 | 2>;

/** A state that was reached, and the outermost iteration that was begun on the way and has taken nothing yet. */
interface Visit {
  readonly state: State;
  readonly empty: number;
}

const NONE = Number.POSITIVE_INFINITY;

/** What comes next once a place has taken its character, or at the start of a pattern. */
export function successorsOf(from: State, steps: Steps): Successors {
  const visits = new Map<State, Map<number, 1 | 2>>();
  const found = new Map<State, 1 | 2>();
  const open: Visit[] = [{ state: from.after ?? from, empty: NONE }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    steps.take();
    const { state } = visit;
    const sameState = visits.get(state) ?? new Map<number, 1 | 2>();
    visits.set(state, sameState);
    const before = sameState.get(visit.empty);
    // A second way is followed once more, for what lies behind; a third says nothing new.
    if (before === 2) continue;
    sameState.set(visit.empty, before ? 2 : 1);
    if (state.takes) found.set(state, found.has(state) ? 2 : 1);
    for (const next of state.next) {
      const empty = emptyAt(next, visit.empty);
      if (empty !== undefined) open.push({ state: next, empty });
    }
  }
  return found;
}

/** Undefined where an iteration ends that took nothing. */
function emptyAt({ iteration }: State, empty: number): number | undefined {
  if (!iteration) return empty;
  if (iteration.edge === "start") return Math.min(empty, iteration.depth);
  return empty <= iteration.depth ? undefined : NONE;
}
