import { appendFileSync } from "node:fs";
import { relative, sep } from "node:path";
import type { GateResult, Note } from "../contract-tests/gates/gate.js";
import type { Problem } from "../generator/problem.js";
import type { GatesReporter } from "./gates-reporter.js";

/**
 * What GitHub Actions shows of the gates beside the log: an annotation of the line of each problem and note, and a table on the
 * job's page.
 *
 * @param summary The file of GITHUB_STEP_SUMMARY; undefined where there is none.
 */
export function onGitHub(reporter: GatesReporter, summary: string | undefined): GatesReporter {
  const asked: [name: string, result: GateResult][] = [];
  return {
    asking: reporter.asking,

    gate(name, result) {
      asked.push([name, result]);
      reporter.gate(name, result);
    },

    finish() {
      reporter.finish();
      const problems = asked.flatMap(([, result]) => (result.passed ? [] : result.problems));
      const notes = asked.flatMap(([, result]) => result.notes ?? []).map(asNotice);
      for (const each of [...problems, ...notes])
        process.stdout.write(`${annotation(each, process.cwd())}\n`);
      if (summary !== undefined) appendFileSync(summary, summaryTable(asked));
    },
  };
}

/** What an annotation says: a problem, or what is none. */
interface Annotated extends Omit<Problem, "severity"> {
  readonly severity: Problem["severity"] | "notice";
}

function asNotice({ label, message, place }: Note): Annotated {
  return { severity: "notice", rule: label, message, place };
}

/**
 * A problem or a note as a workflow command
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message).
 */
export function annotation({ severity, rule, message, hint, place }: Annotated, root: string): string {
  const properties = {
    file: relative(root, place.file).split(sep).join("/"),
    line: place.line,
    endLine: place.endLine,
    // A column counts within one line alone.
    ...(place.line === place.endLine && { col: place.column, endColumn: place.endColumn }),
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${severity} ${list.join(",")}::${inMessage([message, hint ?? ""].join("\n").trim())}`;
}

/** A line a gate, in GitHub Flavored Markdown. */
export function summaryTable(asked: readonly (readonly [name: string, result: GateResult])[]): string {
  const rows = asked.map(
    ([name, { passed, figure, command }]) =>
      `| ${passed ? "✅" : "❌"} | \`${name}\` | ${inCell(figure)} | ${passed || !command ? "" : `\`${command}\``} |`,
  );
  return ["| | gate | found | mended by |", "|---|---|---|---|", ...rows, ""].join("\n");
}

function inMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function inCell(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|]/g, "\\$&");
}
