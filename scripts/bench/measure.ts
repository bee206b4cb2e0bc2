import { loadavg } from "node:os";

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** How busy the machine is: the load of the last minute. Ratios within one run bear it, times alone don't. */
export function machine(): string {
  return `Node.js ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}
