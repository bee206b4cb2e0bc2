import type { State } from "./automaton.js";
import type { Steps } from "./steps.js";
import { stronglyConnected } from "./strongly-connected.js";
import type { Successors } from "./successors.js";

/** In how many ways a text can be read, at most: `ways` times its length to the power of `degree`. */
export interface Ways {
  readonly ways: number;
  readonly degree: number;
}

/**
 * Counts the readings that begin at a state: where several places can take the same character, each of them has its own.
 * A loop that can be left where it can go on as well may be left after any number of iterations.
 */
export function countWays(start: State, successors: (state: State) => Successors, steps: Steps): Ways {
  const counted = new Map<State, Ways>();
  // What a component leads to has been counted when its turn comes.
  for (const { states, isLoop } of stronglyConnected(start, successors, steps)) {
    const inside = new Set(states);
    let most: Ways = { ways: 1, degree: 0 };
    let isLeftAnywhere = false;
    for (const state of states) {
      const next = [...successors(state)];
      const leaving = next.filter(([to]) => !inside.has(to));
      const staying = next.filter(([to]) => inside.has(to));
      most = larger(most, waysOf(leaving, counted, steps));
      isLeftAnywhere ||= leaving.some(([to]) =>
        staying.some(([other]) => {
          steps.take();
          return other.takes && to.takes?.overlaps(other.takes);
        }),
      );
    }
    const ways = isLoop && isLeftAnywhere ? { ...most, degree: most.degree + 1 } : most;
    for (const state of states) counted.set(state, ways);
  }
  return counted.get(start) ?? { ways: 1, degree: 0 };
}

function waysOf(
  successors: readonly (readonly [State, 1 | 2])[],
  counted: ReadonlyMap<State, Ways>,
  steps: Steps,
): Ways {
  const byClass = new Map<State["takes"], Ways>();
  for (const [state, ways] of successors) {
    const behind = counted.get(state) ?? { ways: 1, degree: 0 };
    const sum = add(byClass.get(state.takes), { ...behind, ways: behind.ways * ways });
    byClass.set(state.takes, sum);
    steps.take();
  }
  let most: Ways = { ways: 1, degree: 0 };
  for (const [takes] of byClass) {
    let sum: Ways | undefined;
    for (const [other, ways] of byClass) {
      steps.take();
      if (takes && other?.overlaps(takes)) sum = add(sum, ways);
    }
    if (sum) most = larger(most, sum);
  }
  return most;
}

/** Beside a higher degree a lower one doesn't count. */
function add(a: Ways | undefined, b: Ways): Ways {
  if (!a || b.degree > a.degree) return b;
  return a.degree > b.degree ? a : { degree: a.degree, ways: a.ways + b.ways };
}

function larger(a: Ways, b: Ways): Ways {
  return b.degree > a.degree || (b.degree === a.degree && b.ways > a.ways) ? b : a;
}
