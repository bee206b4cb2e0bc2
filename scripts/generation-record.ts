import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CommandOptions } from "./generate-options.js";
import { type CachePlace, writeOrForget } from "./stage-cache.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RECORDS = join(ROOT, "node_modules/.cache/generations");

/** Folders of a package that have nothing of the generator's. */
const PASSED_OVER = ["node_modules", ".git"];

/** Size and time of the last change of files, by path; nothing for what isn't there. */
type Snapshot = Readonly<Record<string, string>>;

/**
 * What the bytes depend on beside document and options: this program, and the modules that it copies. As it was when this
 * process began: what is put there while it runs, which may be for hours, isn't what made its bytes.
 */
const PROGRAM = snapshot(
  ["node_modules/.cache/scripts/generate", "generator/runtime", "LICENSE"].map((path) => join(ROOT, path)),
);

interface GenerationRecord {
  readonly program: Snapshot;
  readonly inputs: readonly string[];
  readonly before: Snapshot;
  readonly out: Snapshot;
  readonly warnings: number;
}

/**
 * How many warnings the last run with these options had, where neither what it read nor what it wrote has changed since:
 * another run would do nothing. Undefined where one is needed.
 */
export function recallGeneration(options: CommandOptions): number | undefined {
  try {
    // It was written by rememberGeneration; what isn't what it wrote is caught below like a file that isn't there.
    const record = JSON.parse(readFileSync(recordFile(options), "utf8")) as GenerationRecord;
    const isSame = (now: Snapshot, then: Snapshot) => JSON.stringify(now) === JSON.stringify(then);
    return isSame(PROGRAM, record.program) &&
      isSame(snapshot(before(options, record.inputs)), record.before) &&
      isSame(snapshot([options.out]), record.out)
      ? record.warnings
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what recallGeneration asks for. `inputs` are the files of the document; where one has changed since the run
 * began nobody knows which state of it was read.
 */
export function rememberGeneration(
  options: CommandOptions,
  inputs: Iterable<string>,
  warnings: number,
  started: number,
): void {
  const files = [...inputs].sort();
  const read = snapshot(before(options, files));
  if (Object.values(read).some((state) => Number(state.split(" ")[1]) >= started)) return;
  const record: GenerationRecord = {
    program: PROGRAM,
    inputs: files,
    before: read,
    out: snapshot([options.out]),
    warnings,
  };
  writeOrForget(recordFile(options), JSON.stringify(record));
}

/** The rules count too, those beside a document even where there are none yet. */
function before({ spec, lintConfig }: CommandOptions, inputs: readonly string[]): string[] {
  const rules = lintConfig.kind === "project" ? lintConfig.file : join(dirname(spec), "redocly.yaml");
  return [rules, ...inputs];
}

function recordFile({ warnings: _, check: __, json: ___, watch: ____, ...options }: CommandOptions): string {
  return join(RECORDS, `${createHash("sha256").update(JSON.stringify(options)).digest("hex")}.json`);
}

/** Where what a stage makes is kept from one run with these options to the next. */
export function cachePlace(options: CommandOptions, stage: string): CachePlace {
  const file = recordFile(options).replace(/\.json$/, `.${stage}.json`);
  return { file, program: JSON.stringify(PROGRAM) };
}

function snapshot(paths: readonly string[]): Snapshot {
  const found: Record<string, string> = {};
  const look = (path: string): void => {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory()) {
      const names = readdirSync(path).filter((name) => !PASSED_OVER.includes(name));
      for (const name of names.sort()) look(join(path, name));
    } else if (status) found[path] = `${status.size} ${status.ctimeMs}`;
  };
  for (const path of paths) look(path);
  return found;
}
