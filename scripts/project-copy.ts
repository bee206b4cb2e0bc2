import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COPIED = [
  "LICENSE",
  "contract-tests",
  "generated",
  "generator",
  "scripts",
  "spec",
  "package.json",
  "redocly.yaml",
];

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The project once more in a folder of its own, for tests that break it. Dependencies are linked, not copied. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), "project-"));

  /** @param more - What else is copied, beside what the generator needs. */
  constructor(more: readonly string[] = []) {
    const filter = (path: string): boolean => basename(path) !== "node_modules";
    for (const name of [...COPIED, ...more]) {
      cpSync(join(ROOT, name), join(this.folder, name), { recursive: true, filter });
    }
    const modules = join(this.folder, "node_modules");
    mkdirSync(modules);
    for (const name of readdirSync(join(ROOT, "node_modules"))) {
      if (name !== ".cache") symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
    }
  }

  generate(...args: string[]): CommandResult {
    return this.run("generate", ...args);
  }

  run(command: string, ...args: string[]): CommandResult {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.js", command, ...args], {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, FORCE_COLOR: undefined, INIT_CWD: this.folder },
    });
    return { code: status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** Every file of a folder with its text, by path. */
export function folderContents(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]));
}
