import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type FSWatcher, watch } from "chokidar";
import type { Documents } from "../generator/pipeline.js";
import { inert, paintFor } from "../generator/terminal-text.js";
import { callerFolder } from "./command-line.js";
import type { CommandOptions } from "./generate-options.js";
import { textReporter } from "./generate-reporter.js";
import { runGenerate } from "./generate-run.js";
import { TypeScriptThread } from "./typescript-thread.js";
import { describeMeaning } from "./watch-meaning.js";

/** How long to wait for more after a change, in milliseconds: an editor may write several files at once. */
const PATIENCE = 20;

/**
 * Generates, and again whenever a file of the document, an overlay or the rules change, until the process is ended. Says
 * what each change means, compared with the last run that had no error.
 *
 * @throws UsageError where the package can't be written.
 */
export async function watchAndGenerate(options: CommandOptions): Promise<never> {
  const typescript = new TypeScriptThread();
  const watcher = watch(placesOf(options), {
    ignoreInitial: true,
    ignored: (path) => path.startsWith(`${options.out}/`),
  });
  try {
    return await generateOnChanges(options, typescript, watcher);
  } finally {
    // Either would keep the process from its end.
    await Promise.all([typescript.close(), watcher.close()]);
  }
}

async function generateOnChanges(
  options: CommandOptions,
  typescript: TypeScriptThread,
  watcher: FSWatcher,
): Promise<never> {
  const changes = new Changes(watcher);
  const known = new Set<string>();
  let last: Documents | undefined;
  for (;;) {
    let current: Documents | undefined;
    let meaning: Promise<string> | undefined;
    const onDocuments = (documents: Documents) => {
      current = documents;
      // Beside the stages that follow. Where one of them fails, nobody asks for it.
      meaning = last && describeMeaning(options, last, documents, paintFor(process.stdout));
      meaning?.catch(() => {});
    };
    const told = { ...options, onDocuments };
    const { exitCode, inputs } = await runGenerate(told, textReporter(), Date.now(), typescript);
    watcher.add([...inputs]);
    for (const file of inputs) known.add(file);
    if (exitCode === 0) {
      if (meaning) say(await meaning);
      last = current;
    }
    say("Waiting for changes; Ctrl+C ends it.");
    const files = await changes.next((file) => known.has(file) || existsSync(file));
    say(`\n${files.map((file) => inert(relative(callerFolder(), file))).join(", ")} changed`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Of the project's own fragment all of its folder, where a file may be new; of another document what has been read. */
function placesOf({ spec, overlays, lintConfig }: CommandOptions): string[] {
  return lintConfig.kind === "project"
    ? [dirname(spec), lintConfig.file]
    : [spec, ...overlays, join(dirname(spec), "redocly.yaml")];
}

/** What a watcher has seen, whether somebody was waiting for it or not. */
class Changes {
  readonly #files = new Set<string>();
  #wake: () => void = () => {};

  constructor(watcher: FSWatcher) {
    watcher.on("all", (_event, file) => {
      this.#files.add(file);
      this.#wake();
    });
  }

  /**
   * The files that have changed since the last call, as soon as there are any that count: what an editor writes beside a
   * file comes and goes.
   */
  async next(counts: (file: string) => boolean): Promise<string[]> {
    for (;;) {
      if (this.#files.size === 0)
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      await setTimeout(PATIENCE);
      const files = [...this.#files].filter(counts).sort();
      this.#files.clear();
      if (files.length > 0) return files;
    }
  }
}
