import fc from "fast-check";

/** A drawn value with what fast-check needs to make it smaller. */
export type Shrinkable<T> = fc.Value<T>;

/** Draws the Values that another arbitrary wraps, so that fast-check's own functions give them out. */
class ShrinkableArbitrary<T> extends fc.Arbitrary<Shrinkable<T>> {
  readonly #wrapped: fc.Arbitrary<T>;

  constructor(wrapped: fc.Arbitrary<T>) {
    super();
    this.#wrapped = wrapped;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<Shrinkable<T>> {
    return new fc.Value(this.#wrapped.generate(random, bias), undefined);
  }

  override canShrinkWithoutContext(_: unknown): _ is Shrinkable<T> {
    return false;
  }

  override shrink(): fc.Stream<fc.Value<Shrinkable<T>>> {
    return fc.Stream.nil();
  }
}

/** The same values for the same seed. */
export function draw<T>(arbitrary: fc.Arbitrary<T>, seed: number, count: number): Shrinkable<T>[] {
  // As a property the values are biased towards small and extreme ones; sample() alone draws them evenly.
  const property = fc.property<[Shrinkable<T>]>(new ShrinkableArbitrary(arbitrary), () => true);
  return fc.sample(property, { seed, numRuns: count }).map(([value]) => value);
}

const AT_ONCE = 60;
const ROUNDS = 40;

/**
 * The smallest value that fast-check finds from a failing one. It judges many candidates at a time, as fast-check doesn't:
 * a compiler takes as long for one value as for hundreds.
 *
 * @param failing which of some values fail
 */
export function shrink<T>(
  arbitrary: fc.Arbitrary<T>,
  start: Shrinkable<T>,
  failing: (values: readonly T[]) => readonly boolean[],
): T {
  let smallest = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const candidates = [...arbitrary.shrink(smallest.value_, smallest.context).take(AT_ONCE)];
    const verdicts = failing(candidates.map(({ value_ }) => value_));
    const smaller = candidates.find((_, index) => verdicts[index]);
    if (smaller === undefined) break;
    smallest = smaller;
  }
  return smallest.value_;
}
