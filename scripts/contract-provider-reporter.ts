import type { Finding } from "../contract-tests/provider/checks.js";
import {
  type CaseResult,
  countOutcomes,
  OUTCOMES,
  type Outcome,
} from "../contract-tests/provider/results.js";
import { plural } from "../contract-tests/report/words.js";
import { inert, paintFor } from "../generator/terminal-text.js";
import { StatusLine } from "./status-line.js";

/** What a run came to, for its last lines. */
export interface RunSummary {
  readonly baseUrl: string;
  readonly results: readonly CaseResult[];
  readonly milliseconds: number;
}

/** Tells a person how a run goes. */
export interface ProviderReporter {
  /** Each finding as it comes, with what reproduces it. */
  result(result: CaseResult): void;
  summary(summary: RunSummary): void;
}

/** Colours on a terminal, the same lines without them in a log (NO_COLOR, https://no-color.org). */
export function providerReporter(): ProviderReporter {
  const paint = paintFor(process.stdout);
  const status = new StatusLine();
  let judged = 0;
  const say = (line = "") => process.stdout.write(`${line}\n`);
  const paints = {
    passed: paint.green,
    failed: paint.red,
    "not judged": paint.yellow,
    "held back": paint.dim,
  } satisfies Record<Outcome, (text: string) => string>;

  return {
    result({ operation, title, findings, curl }) {
      judged += 1;
      status.show(plural(judged, "case"));
      if (findings.length === 0) return;
      status.clear();
      say(`${paint.red("✗")} ${paint.bold(inert(operation))} ${inert(title)}`);
      for (const finding of findings) say(`  ${describe(finding)}`);
      say(`  ${curl}`);
      say();
    },

    summary({ baseUrl, results, milliseconds }) {
      status.clear();
      const counts = countOutcomes(results);
      const operations = new Set(results.map(({ operation }) => operation)).size;
      const took = `${(milliseconds / 1000).toFixed(1)} s`;
      say(
        `${paint.bold(baseUrl)}: ${plural(operations, "operation")}, ${plural(results.length, "case")} ${paint.dim(`(${took})`)}`,
      );
      for (const outcome of OUTCOMES.filter(
        (one) => counts[one] > 0 || one === "passed" || one === "failed",
      )) {
        say(`  ${paints[outcome](outcome.padEnd(10))} ${String(counts[outcome]).padStart(5)}`);
        for (const [reason, times] of reasons(results, outcome))
          say(paint.dim(`    ${String(times).padStart(12)}  ${inert(reason)}`));
      }
      const written = results.filter(({ mayHaveWritten }) => mayHaveWritten).length;
      if (written > 0)
        say(`  The service accepted ${plural(written, "request")} that may have written something.`);
    },
  };
}

/** Why cases came to an outcome, and how often, the most frequent first. */
function reasons(results: readonly CaseResult[], outcome: Outcome): [string, number][] {
  const texts = results
    .filter((result) => result.outcome === outcome)
    .flatMap(({ findings, reason }) =>
      outcome === "failed" ? [...new Set(findings.map(({ check }) => check))] : (reason ?? []),
    );
  return [...new Set(texts)]
    .map((text): [string, number] => [text, texts.filter((other) => other === text).length])
    .sort(([, a], [, b]) => b - a);
}

function describe({ check, expected, came }: Finding): string {
  return inert(`${check}: expected ${expected}; came ${came}`);
}
