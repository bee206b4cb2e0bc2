import type { State } from "./automaton.js";
import type { Steps } from "./steps.js";
import type { Successors } from "./successors.js";

/** Places that all lead to each other. */
export interface Component {
  readonly states: readonly State[];
  /** False for a single place that doesn't lead to itself. */
  readonly isLoop: boolean;
}

interface Visit {
  readonly state: State;
  readonly next: Iterator<State>;
  readonly index: number;
  low: number;
}

/** The strongly connected components behind a state, each after those that it leads to (Tarjan, 1972). */
export function stronglyConnected(
  start: State,
  successors: (state: State) => Successors,
  steps: Steps,
): Component[] {
  const components: Component[] = [];
  const visits = new Map<State, Visit>();
  const pending: State[] = [];
  const isPending = new Set<State>();
  const path: Visit[] = [];
  const enter = (state: State) => {
    const index = visits.size;
    const visit = { state, next: successors(state).keys(), index, low: index };
    visits.set(state, visit);
    pending.push(state);
    isPending.add(state);
    path.push(visit);
  };
  enter(start);
  for (let visit = path.at(-1); visit; visit = path.at(-1)) {
    steps.take();
    const { done, value: next } = visit.next.next();
    if (!done) {
      const known = visits.get(next);
      if (!known) enter(next);
      else if (isPending.has(next)) visit.low = Math.min(visit.low, known.index);
      continue;
    }
    path.pop();
    const parent = path.at(-1);
    if (parent) parent.low = Math.min(parent.low, visit.low);
    if (visit.low !== visit.index) continue;
    const states = pending.splice(pending.lastIndexOf(visit.state));
    for (const state of states) isPending.delete(state);
    components.push({ states, isLoop: states.length > 1 || successors(visit.state).has(visit.state) });
  }
  return components;
}
