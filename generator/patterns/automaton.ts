import type { AST } from "@eslint-community/regexpp";
import { type CharacterNode, EVERY, overlap, type Ranges, rangesOf } from "./character-ranges.js";

/**
 * A state of the automaton that a backtracking engine walks. `next` leads on without a character, every way of it a
 * choice of its own. A state that takes a character leads on through `after`.
 */
export interface State {
  readonly next: State[];
  /** The character class that is taken here. */
  readonly takes?: CharacterClass;
  readonly after?: State;
  /** Where an iteration begins or ends: one that took no character is given up (ECMAScript 2025 section 22.2.2.3.1). */
  readonly iteration?: { readonly edge: "start" | "end"; readonly depth: number };
  /** Whether to go on from here depends on the text around. */
  readonly isGuarded?: true;
}

/** What a place takes; one object for all places of a pattern that are written alike. */
export class CharacterClass {
  readonly #node: CharacterNode | undefined;
  #ranges: Ranges | undefined;

  /** @param node undefined for any character. */
  constructor(node?: CharacterNode) {
    this.#node = node;
  }

  overlaps(other: CharacterClass): boolean {
    return this === other || overlap(this.ranges, other.ranges);
  }

  /** Looked up when it is first asked for: a property has hundreds. */
  get ranges(): Ranges {
    this.#ranges ??= this.#node ? rangesOf(this.#node) : EVERY;
    return this.#ranges;
  }
}

export interface Automaton {
  /** The whole pattern and each lookaround in it, which is a search of its own. */
  readonly roots: readonly { readonly start: State; readonly end: State }[];
  /** The states that take a character. */
  readonly places: ReadonlyMap<State, AST.Node>;
}

/** Beyond this many places, iterations are no longer written out: `{2,60}` is as good as `*`. */
const MOST_PLACES = 3_000;

/** The automaton of a pattern, bounded repetitions written out as long as they are few. */
export function buildAutomaton(pattern: AST.Pattern): Automaton {
  const isSmall = countPlaces(pattern.alternatives) <= MOST_PLACES;
  return new Builder(isSmall).build(pattern);
}

const ANYTHING = new CharacterClass();

class Builder {
  readonly #places = new Map<State, AST.Node>();
  readonly #roots: { start: State; end: State }[] = [];
  readonly #classes = new Map<string, CharacterClass>();
  #depth = 0;

  constructor(readonly writesOut: boolean) {}

  build(pattern: AST.Pattern): Automaton {
    this.#root(pattern.alternatives);
    return { roots: this.#roots, places: this.#places };
  }

  #root(alternatives: readonly AST.Alternative[]): void {
    const start: State = { next: [] };
    this.#roots.push({ start, end: this.#alternatives(alternatives, start) });
  }

  /** Each builds onward from a state and gives the one where it ends. */
  #alternatives(alternatives: readonly AST.Alternative[], from: State): State {
    const end: State = { next: [] };
    for (const { elements } of alternatives) {
      const start: State = { next: [] };
      from.next.push(start);
      elements.reduce((at, element) => this.#element(element, at), start).next.push(end);
    }
    return end;
  }

  #element(element: AST.Element, from: State): State {
    switch (element.type) {
      case "Group":
      case "CapturingGroup":
        return this.#alternatives(element.alternatives, from);
      case "Quantifier":
        return this.#quantifier(element, from);
      case "Assertion":
        return this.#assertion(element, from);
      case "Backreference":
        return this.#anything(element, from);
      default:
        return this.#place(element, this.#class(element), from);
    }
  }

  #assertion(assertion: AST.Assertion, from: State): State {
    if (assertion.kind === "lookahead" || assertion.kind === "lookbehind") this.#root(assertion.alternatives);
    const to: State = { next: [], isGuarded: true };
    // No character follows the end of a text.
    if (assertion.kind !== "end") from.next.push(to);
    return to;
  }

  #quantifier({ element, min, max }: AST.Quantifier, from: State): State {
    const isWrittenOut = this.writesOut || max <= 1;
    if (max === Number.POSITIVE_INFINITY || !isWrittenOut) {
      // An iteration that must be there may take nothing, which comes to the same as leaving it out.
      const canBeLeftOut = min === 0 || isNullable(element);
      return this.#loop(
        element,
        this.#copies(element, from, canBeLeftOut || !isWrittenOut ? 0 : min - 1),
        canBeLeftOut,
      );
    }
    let at = this.#copies(element, from, min);
    const end: State = { next: [] };
    for (let copy = min; copy < max; copy++) {
      at.next.push(end);
      at = this.#iteration(element, at).end;
    }
    at.next.push(end);
    return end;
  }

  #copies(element: AST.QuantifiableElement, from: State, count: number): State {
    let at = from;
    for (let copy = 0; copy < count; copy++) at = this.#element(element, at);
    return at;
  }

  #loop(element: AST.QuantifiableElement, from: State, canBeLeftOut: boolean): State {
    const { start, end } = this.#iteration(element, from);
    const after: State = { next: [] };
    end.next.push(start, after);
    if (canBeLeftOut) from.next.push(after);
    return after;
  }

  #iteration(element: AST.QuantifiableElement, from: State): { start: State; end: State } {
    this.#depth++;
    const start: State = { next: [], iteration: { edge: "start", depth: this.#depth } };
    const end: State = { next: [], iteration: { edge: "end", depth: this.#depth } };
    from.next.push(start);
    this.#element(element, start).next.push(end);
    this.#depth--;
    return { start, end };
  }

  /** What a backreference stands for isn't known here. */
  #anything(node: AST.Node, from: State): State {
    const end: State = { next: [] };
    const place = this.#place(node, ANYTHING, from);
    from.next.push(end);
    place.next.push(end);
    const [taking] = from.next.filter(({ after }) => after === place);
    if (taking) place.next.push(taking);
    return end;
  }

  #place(node: AST.Node, takes: CharacterClass, from: State): State {
    const after: State = { next: [] };
    const place: State = { next: [], takes, after };
    this.#places.set(place, node);
    from.next.push(place);
    return after;
  }

  #class(node: CharacterNode): CharacterClass {
    const known = this.#classes.get(node.raw) ?? new CharacterClass(node);
    this.#classes.set(node.raw, known);
    return known;
  }
}

function countPlaces(alternatives: readonly AST.Alternative[]): number {
  const count = (element: AST.Element): number => {
    if (element.type === "Quantifier")
      return (
        count(element.element) * (element.max === Number.POSITIVE_INFINITY ? element.min + 1 : element.max)
      );
    return "alternatives" in element ? Math.max(1, countPlaces(element.alternatives)) : 1;
  };
  return alternatives.flatMap(({ elements }) => elements.map(count)).reduce((sum, each) => sum + each, 0);
}

function isNullable(element: AST.Element): boolean {
  switch (element.type) {
    case "Assertion":
    case "Backreference":
      return true;
    case "Quantifier":
      return element.min === 0 || isNullable(element.element);
    case "Group":
    case "CapturingGroup":
      return element.alternatives.some(({ elements }) => elements.every(isNullable));
    default:
      return false;
  }
}
