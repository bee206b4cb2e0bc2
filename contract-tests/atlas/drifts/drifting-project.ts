import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ProjectCopy } from "../../../scripts/project-copy.js";
import type { Edit } from "./seeds.js";

/** What became of one run of the suite. */
export interface SuiteRun {
  readonly code: number | null;
  readonly output: string;
}

/** A copy of the project whose fragment or package drifts, and whose own suite looks at it. */
export class DriftingProject {
  readonly #copy = new ProjectCopy(["tsconfig.json", "vitest.contract.config.ts"]);

  constructor() {
    const { name }: { name: string } = JSON.parse(this.#read("generated/package.json"));
    const link = join(this.#copy.folder, "node_modules", name);
    rmSync(link);
    symlinkSync(join(this.#copy.folder, "generated"), link);
  }

  /**
   * Lets files drift, makes anew what follows from them, runs these parts of the suite, and puts the files back.
   *
   * @throws Error where a file hasn't the text, or nothing can be made of it: the suite had nothing to look at then.
   */
  run(edits: readonly Edit[], remake: "generate" | "build", parts: readonly string[]): SuiteRun {
    const intact = new Map(edits.map(({ file }) => [file, this.#read(file)]));
    try {
      for (const edit of edits) this.#edit(edit);
      const made = this.#node("scripts/run.js", remake);
      if (made.code !== 0) throw new Error(made.output);
      return this.#suite(parts);
    } finally {
      for (const [file, text] of intact) this.#write(file, text);
    }
  }

  remove(): void {
    this.#copy.remove();
  }

  #suite(parts: readonly string[]): SuiteRun {
    const files = parts.map((part) => `contract-tests/${part}.test.ts`);
    const options = ["--config=vitest.contract.config.ts", "--reporter=default"];
    return this.#node("node_modules/vitest/vitest.mjs", "run", ...options, ...files);
  }

  #node(...args: readonly string[]): SuiteRun {
    const { folder } = this.#copy;
    const env = {
      ...process.env,
      INIT_CWD: folder,
      NO_COLOR: "1",
      VITEST: undefined,
      GITHUB_ACTIONS: undefined,
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      env,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    return { code: status, output: stdout + stderr };
  }

  #edit({ file, from, to }: Edit): void {
    const text = this.#read(file);
    if (!text.includes(from)) throw new Error(`${file} doesn't have the text ${JSON.stringify(from)}.`);
    this.#write(
      file,
      text.replace(from, () => to),
    );
  }

  #read(file: string): string {
    return readFileSync(join(this.#copy.folder, file), "utf8");
  }

  #write(file: string, text: string): void {
    writeFileSync(join(this.#copy.folder, file), text);
  }
}
