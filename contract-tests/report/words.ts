/** `1,700 tests`. */
export function plural(count: number, noun: string): string {
  return `${inFigures(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** `140 matched`, for each count. */
export function countWords(counts: Iterable<readonly [string, number]>): string[] {
  return [...counts].map(([name, count]) => `${inFigures(count)} ${name}`);
}

/** In the same form on every machine. */
export function inFigures(count: number): string {
  return count.toLocaleString("en-US");
}
