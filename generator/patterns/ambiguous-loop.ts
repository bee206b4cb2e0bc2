import type { State } from "./automaton.js";
import type { Steps } from "./steps.js";
import { stronglyConnected } from "./strongly-connected.js";
import type { Successors } from "./successors.js";

/**
 * The places of a loop that can read some text in two ways and be back where it began: then it can read its double in
 * four, and so on. A loop that can be left for good at any place is none: the engine never has to go back into it.
 */
export function findAmbiguousLoop(
  start: State,
  end: State,
  successors: (state: State) => Successors,
  steps: Steps,
): readonly State[] | undefined {
  return stronglyConnected(start, successors, steps).find(
    ({ states, isLoop }) =>
      isLoop &&
      isAmbiguous(new Set(states), successors, steps) &&
      !states.every((state) => canEnd(state, end, steps)),
  )?.states;
}

function isAmbiguous(
  loop: ReadonlySet<State>,
  successors: (state: State) => Successors,
  steps: Steps,
): boolean {
  const inside = new Map(
    [...loop].map((state) => [state, [...successors(state)].filter(([next]) => loop.has(next))]),
  );
  if ([...inside.values()].some((next) => next.some(([, ways]) => ways === 2))) return true;

  // Two readings side by side: from the same place to two, and back to one and the same.
  const number = new Map([...loop].map((state, index) => [state, index]));
  const seen = new Set<number>();
  const open: (readonly [State, State])[] = [];
  const goOn = (a: State, b: State): boolean => {
    for (const [left] of inside.get(a) ?? [])
      for (const [right] of inside.get(b) ?? []) {
        steps.take();
        if (left === right) {
          if (a !== b) return true;
          continue;
        }
        if (!left.takes || !right.takes?.overlaps(left.takes)) continue;
        const [low = 0, high = 0] = [number.get(left) ?? 0, number.get(right) ?? 0].sort((x, y) => x - y);
        const pair = low * loop.size + high;
        if (seen.has(pair)) continue;
        seen.add(pair);
        open.push([left, right]);
      }
    return false;
  };
  for (const state of loop) goOn(state, state);
  for (let pair = open.pop(); pair; pair = open.pop()) if (goOn(...pair)) return true;
  return false;
}

/** Whether the pattern may be through here, whatever follows. */
function canEnd(from: State, end: State, steps: Steps): boolean {
  const seen = new Set<State>();
  const open = [from.after ?? from];
  for (let state = open.pop(); state; state = open.pop()) {
    steps.take();
    if (state === end) return true;
    if (seen.has(state) || state.isGuarded) continue;
    seen.add(state);
    open.push(...state.next);
  }
  return false;
}
