import type { Command, OptionValues } from "./command.js";
import { fromCaller } from "./command-line.js";

const OPTIONS = {
  out: { type: "string", value: "FILE", help: "where the page goes (docs/index.html, which git ignores)" },
  report: {
    type: "string",
    value: "FILE",
    help: "what the contract suite found, as `npm run contract` leaves it (contract-report/contract-report.json)",
  },
} as const;

export const COMMAND = {
  usage: "npm run docs -- [options]",
  about: [
    "Writes the fragment as one HTML page that needs nothing beside itself: parameters, bodies, answers and samples, what the service does beyond its documentation and why, what to do about each error code, and what the contract suite proves.",
    "Without a report, or with that of another fragment, the page says so and shows nothing as proven.",
  ],
  options: OPTIONS,
  examples: ["npm run docs", "npm run docs -- --out public/index.html"],
  exitCodes: { 0: "written", 1: "errors in the fragment", 2: "wrong usage, or a file that can't be used" },
} satisfies Command;

export interface DocsOptions {
  /** Absolute. */
  readonly out: string;
  /** Absolute. */
  readonly report: string;
  /** Whether a person named the report, so that it has to be there. */
  readonly isReportNamed: boolean;
}

/**
 * What the options of the command say.
 *
 * @param root the project's folder
 */
export function optionsOf(values: OptionValues<typeof OPTIONS>, root: string): DocsOptions {
  const { out, report } = values;
  return {
    out: out === undefined ? `${root}docs/index.html` : fromCaller(out),
    report: report === undefined ? `${root}contract-report/contract-report.json` : fromCaller(report),
    isReportNamed: report !== undefined,
  };
}
