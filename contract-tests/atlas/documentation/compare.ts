import type { Json } from "../../../generator/openapi/document.js";
import { labelsAfter } from "./align.js";
import type { Documentation } from "./documentation.js";
import { type Fact, type FactPlace, factsOf } from "./facts.js";

/** What both sides say of one thing; undefined where one says nothing. */
export interface Sides {
  readonly page: Json | undefined;
  readonly fragment: Json | undefined;
}

/** A fact about which page and fragment differ. */
export interface Difference extends Sides {
  readonly name: string;
  readonly place: FactPlace;
}

/** A difference that is there on purpose. */
export interface DeliberateDifference extends Sides {
  /** The fact's name. */
  readonly name: string;
  readonly reason: string;
}

export interface Comparison {
  readonly matched: readonly Fact[];
  /** On purpose. */
  readonly differing: readonly (Difference & DeliberateDifference)[];
  /** What the page states and the fragment doesn't. */
  readonly missing: readonly Difference[];
  /** What the fragment states and the page doesn't. */
  readonly unexpected: readonly Difference[];
  /** What should differ on purpose, and doesn't or not so. */
  readonly stale: readonly DeliberateDifference[];
}

/** Compares what a page and a fragment state, both ways and to the letter. */
export function compare(
  page: Documentation,
  fragment: Documentation,
  deliberate: readonly DeliberateDifference[],
): Comparison {
  const stated = byName(factsOf(page));
  const claimed = byName(factsOf(fragment, labelsAfter(page.operations, fragment.operations)));
  const all = [...new Map([...stated, ...claimed]).values()];
  const sides = all.map(({ name, place }) => ({
    name,
    place,
    page: stated.get(name)?.value,
    fragment: claimed.get(name)?.value,
  }));
  const differences = sides.filter((one) => !isSame(one.page, one.fragment));
  const differing = differences.flatMap((one) => {
    const listed = deliberate.find((other) => isSameDifference(one, other));
    return listed ? [{ ...one, ...listed }] : [];
  });
  const explained = new Set(differing.map(({ name }) => name));
  const drifts = differences.filter(({ name }) => !explained.has(name));
  return {
    matched: all.filter(({ name }) => isSame(stated.get(name)?.value, claimed.get(name)?.value)),
    differing,
    missing: drifts.filter((one) => one.page !== undefined),
    unexpected: drifts.filter((one) => one.page === undefined),
    stale: deliberate.filter((one) => !differences.some((other) => isSameDifference(one, other))),
  };
}

/** `attribute name of Pet: required, page says true, fragment says false` */
export function describeDifference({ name, page, fragment }: Sides & { readonly name: string }): string {
  return `${name}, page says ${text(page)}, fragment says ${text(fragment)}`;
}

function text(value: Json | undefined): string {
  return JSON.stringify(value) ?? "nothing";
}

/** Order counts too: an example is compared to the letter. */
function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isSameDifference(one: Sides & { name: string }, other: Sides & { name: string }): boolean {
  return one.name === other.name && isSame(one.page, other.page) && isSame(one.fragment, other.fragment);
}

function byName(facts: readonly Fact[]): Map<string, Fact> {
  return new Map(facts.map((fact) => [fact.name, fact]));
}
