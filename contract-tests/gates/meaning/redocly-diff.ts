import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import module from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Json, OpenApiDocument } from "../../../generator/openapi/document.js";

/** One change as `redocly diff --format json` reports it (report version 1). */
export interface ReportedChange {
  /** A pointer from the document's root to what has changed, through references. */
  readonly path: string;
  /** Redocly's name of what has changed: `Schema`, `Parameter`, … */
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  /** The part of the version that Redocly would raise. */
  readonly impact: "major" | "minor" | "patch";
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  /** The keyword or field, where one was modified. */
  readonly property?: string;
  readonly base?: ReportedSide;
  readonly revision?: ReportedSide;
}

interface ReportedSide {
  /** Where it is, behind all references. */
  readonly pointer: string;
  readonly value?: Json;
}

const COMMAND = join(
  dirname(module.createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);
const REPORT = "report.json";
const QUIET = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/**
 * What Redocly finds between two documents. Its command runs in a folder of its own, where no redocly.yaml turns rules
 * off: `@redocly/cli` exports nothing, and the `@redocly/openapi-core` that has the comparison isn't published.
 */
export async function redoclyDiff(
  base: OpenApiDocument,
  revision: OpenApiDocument,
): Promise<ReportedChange[]> {
  const folder = await mkdtemp(join(tmpdir(), "redocly-diff-"));
  try {
    await writeFile(join(folder, "base.json"), JSON.stringify(base));
    await writeFile(join(folder, "revision.json"), JSON.stringify(revision));
    await run(folder);
    const report: { readonly changes: ReportedChange[] } = JSON.parse(
      await readFile(join(folder, REPORT), "utf8"),
    );
    return report.changes;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @throws Error where there is no report. */
async function run(folder: string): Promise<void> {
  const options = ["--format", "json", "--output", REPORT, "--fail-on", "none"];
  try {
    await promisify(execFile)(process.execPath, [COMMAND, "diff", "base.json", "revision.json", ...options], {
      cwd: folder,
      env: { ...process.env, ...QUIET },
    });
  } catch (error) {
    // A reference that leads nowhere is told by lint, at its place; the report is there all the same.
    if (!existsSync(join(folder, REPORT))) throw error;
  }
}
