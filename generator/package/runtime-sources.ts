import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

const RUNTIME = new URL("../runtime/", import.meta.url);
const LICENSE = new URL("../../LICENSE", import.meta.url);

/** The specifiers of a module's imports and re-exports, of types too. */
const IMPORTS = /\b(?:from |import |import\()"([^"]+)"/g;

export interface RuntimeSources {
  /** `src/runtime/<module>` and the licence that they are under. */
  readonly files: ReadonlyMap<string, string>;
  /** The packages that they import. */
  readonly dependencies: readonly string[];
}

/** The hand-written modules that these generated ones import, and those that they import in turn, as they are. */
export async function readRuntime(generated: ReadonlyMap<string, string>): Promise<RuntimeSources> {
  const available = await readModules();
  const files = new Map<string, string>();
  const dependencies = new Set<string>();
  const follow = (path: string, text: string): void => {
    for (const [, specifier = ""] of text.matchAll(IMPORTS)) {
      const imported = posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts");
      const source = specifier.startsWith(".") ? available.get(imported) : undefined;
      if (source !== undefined && !files.has(imported)) {
        files.set(imported, source);
        follow(imported, source);
      }
      // A generated module may hold any text of the document; only the hand-written ones are believed.
      if (!specifier.startsWith(".") && available.has(path)) dependencies.add(packageName(specifier));
    }
  };
  for (const [path, text] of generated) follow(path, text);
  return {
    files: new Map([...[...files].sort(byPath), ["LICENSE", await readFile(LICENSE, "utf8")]]),
    dependencies: [...dependencies].sort(),
  };
}

async function readModules(): Promise<Map<string, string>> {
  const names = (await readdir(fileURLToPath(RUNTIME), { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /(?<!\.test)\.ts$/.test(name) && !name.startsWith("testing/"));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, RUNTIME), "utf8")));
  return new Map(names.map((name, index) => [`src/runtime/${name}`, texts[index] ?? ""]));
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}
