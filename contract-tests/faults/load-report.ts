/** What the load program tells on stdout, as JSON. */
export interface LoadReport {
  /** How many calls ended in each way. */
  readonly ends: Readonly<Record<string, number>>;
  /** Those that didn't end as they should have. */
  readonly surprises: readonly string[];
  /** The bytes in use, after the first calls and after all. */
  readonly heap: readonly [number, number];
  /** What still listens to the signal that all calls had. */
  readonly listeners: number;
  readonly seconds: number;
}
