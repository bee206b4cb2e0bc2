/** What stages keep from one generation to the next: what they made, by all that it was made of. */
export interface StageCache {
  /**
   * What `make` gives, or gave when `input` was equal as JSON: all that it depends on, beside this program. What it gives
   * is JSON too.
   */
  remember<Made>(input: unknown, make: () => Made): Made;
}

/** Keeps nothing. */
export const NO_CACHE: StageCache = { remember: (_input, make) => make() };
