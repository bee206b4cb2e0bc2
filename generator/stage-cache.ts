/** What stages keep from one generation to the next: what they made, by all that it was made of. */
export interface StageCache {
  /**
   * For each of `inputs` what was made of its equal before, or what `make` gives of it now: one for each of those that
   * are missing, in their order. An input is all that the output depends on, beside this program; both are JSON.
   */
  rememberAll<Made>(
    inputs: readonly unknown[],
    make: (missing: ReadonlySet<number>) => readonly Made[],
  ): readonly Made[];
}

/** Keeps nothing. */
export const NO_CACHE: StageCache = {
  rememberAll: (inputs, make) => (inputs.length === 0 ? [] : make(new Set(inputs.keys()))),
};

/** The same of a single input. */
export function remember<Made>(cache: StageCache, input: unknown, make: () => Made): Made {
  const [made] = cache.rememberAll([input], () => [{ made: make() }]);
  if (made === undefined) throw new Error("The cache gave nothing.");
  return made.made;
}
