/** Rows for `describe.for(…)("%s", …)`, which shows a title whole, where `$title` would cut it. */
export function titled<T extends { readonly title: string }>(rows: readonly T[]): [string, T][] {
  return rows.map((row) => [row.title, row]);
}
