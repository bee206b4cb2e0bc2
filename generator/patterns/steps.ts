/** What one pattern may cost: some ten milliseconds. Counted instead of timed, so that the answer is always the same. */
const MOST_STEPS = 200_000;

export class TooManySteps extends Error {}

export class Steps {
  #taken = 0;

  /** @throws TooManySteps */
  take(count = 1): void {
    this.#taken += count;
    if (this.#taken > MOST_STEPS) throw new TooManySteps();
  }
}
