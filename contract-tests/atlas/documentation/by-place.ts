import type { Comparison } from "./compare.js";
import type { FactPlace } from "./facts.js";

/** What page and fragment say of one part of an operation, one schema, or the document as a whole. */
export interface PlaceComparison extends Omit<Comparison, "stale"> {
  readonly title: string;
  readonly place: FactPlace;
}

export function byPlace({ matched, differing, missing, unexpected }: Comparison): PlaceComparison[] {
  const all = [...matched, ...differing, ...missing, ...unexpected];
  const places = new Map(all.map(({ place }) => [titleOf(place), place]));
  return [...places].map(([title, place]) => {
    const here = <T extends { readonly place: FactPlace }>(list: readonly T[]): T[] =>
      list.filter((one) => titleOf(one.place) === title);
    return {
      title,
      place,
      matched: here(matched),
      differing: here(differing),
      missing: here(missing),
      unexpected: here(unexpected),
    };
  });
}

function titleOf({ operation, part, schema }: FactPlace): string {
  if (schema !== undefined) return `schema ${schema}`;
  if (operation === undefined) return "the document as a whole";
  return part === undefined ? `${operation} as a whole` : `${operation} ${part}`;
}
