// @ts-check
// `node scripts/run.js generate` runs scripts/generate.ts. One bundle of the project's own modules starts in a fraction
// of the time that a loader takes, which would look at each file of each dependency too.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import module from "node:module";
import { basename, extname, isAbsolute } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

const [command = "", ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = `${root}node_modules/.cache/scripts/${command}`;
const bundled = `${outdir}/${command}.mjs`;

/** What a bundle is made of beside the project's own modules; npm writes the second whenever it installs a package. */
const OTHER_INPUTS = ["scripts/run.js", "node_modules/.package-lock.json"];

/** The entry points of a command: of the one that generates, its threads too. */
const entries = command === "generate" ? [command, "lint-worker", "typescript-worker"] : [command];

const isPrinter = (/** @type {string} */ importer) => /[\\/]openapi-typescript[\\/]dist[\\/]/.test(importer);

/** Redocly's rules are 600 files, and are loaded in less than half of the time as one. js-yaml is what they parse with. */
const IN_ONE_FILE = new Set(["@redocly/openapi-core", "js-yaml"]);

/**
 * All other packages stay what the loader finds.
 *
 * @type {import("esbuild").Plugin}
 */
const packages = {
  name: "packages",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      const isOwn = !/[\\/]node_modules[\\/]/.test(importer);
      const isInBundle = isOwn ? IN_ONE_FILE.has(path) : !isPrinter(importer);
      return isInBundle || kind === "entry-point" || isAbsolute(path) ? undefined : { path, external: true };
    }),
};

/**
 * ts-morph brings a TypeScript compiler of 9 MB. `import` would read it a second time for the names of its exports, and
 * openapi-typescript would load another one, beside a second Redocly for its command.
 *
 * @type {import("esbuild").Plugin}
 */
const oneCompiler = {
  name: "one-compiler",
  setup({ onResolve, onLoad }) {
    /** @type {Record<string, string>} */
    const modules = {
      "ts-morph": `module.exports = require("ts-morph");`,
      typescript: `module.exports = require("ts-morph").ts;`,
      "openapi-typescript": `export { default as transformSchema } from "openapi-typescript/dist/transform/index.mjs";
        export { astToString } from "openapi-typescript/dist/lib/ts.mjs";`,
    };
    onResolve({ filter: /^(ts-morph|openapi-typescript|typescript)$/ }, ({ path, kind, importer }) =>
      kind === "require-call" || (path === "typescript" && !isPrinter(importer))
        ? { path, external: true }
        : { path, namespace: "one-compiler" },
    );
    onLoad({ filter: /.*/, namespace: "one-compiler" }, ({ path }) => ({
      contents: modules[path] ?? "",
      resolveDir: root,
    }));
    onResolve({ filter: /^openapi-typescript\/dist\// }, ({ path }) => ({
      path: fileURLToPath(import.meta.resolve(path)),
    }));
    onResolve({ filter: /^@redocly\/openapi-core\/lib\// }, ({ path, importer }) =>
      isPrinter(importer)
        ? { path: pathToFileURL(module.createRequire(importer).resolve(path)).href, external: true }
        : { path, external: true },
    );
  },
};

/** @type {import("esbuild").Plugin} */
const keepModuleUrls = {
  name: "keep-module-urls",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const loader = extname(path) === ".ts" ? "ts" : "js";
      return { contents: `const moduleUrl = ${JSON.stringify(pathToFileURL(path).href)};${text}`, loader };
    }),
};

/**
 * Whether the bundle is newer than all that it was made of, as it said of itself. One that was copied with the project
 * is that of the other folder, which the modules in it name.
 */
function isUpToDate() {
  try {
    const made = JSON.parse(readFileSync(`${outdir}/inputs.json`, "utf8"));
    const { mtimeMs } = statSync(bundled);
    return (
      made.root === root &&
      made.inputs.every((/** @type {string} */ input) => statSync(root + input).mtimeMs < mtimeMs)
    );
  } catch {
    return false;
  }
}

async function bundle() {
  const { build } = await import("esbuild");
  const { metafile, outputFiles } = await build({
    entryPoints: entries.map((entry) => `${root}scripts/${entry}.ts`),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    mainFields: ["module", "main"],
    platform: "node",
    target: "node20.19",
    format: "esm",
    sourcemap: "linked",
    logLevel: "error",
    metafile: true,
    write: false,
    absWorkingDir: root,
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
    define: { "import.meta.url": "moduleUrl" },
    plugins: [oneCompiler, packages, keepModuleUrls],
  });
  mkdirSync(outdir, { recursive: true });
  // The command itself comes last: another process that runs it meanwhile has all that it imports.
  const isCommand = (/** @type {string} */ path) => basename(path) === `${command}.mjs`;
  const inOrder = outputFiles.toSorted((a, b) => Number(isCommand(a.path)) - Number(isCommand(b.path)));
  for (const { path, contents } of inOrder) {
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  const own = Object.keys(metafile.inputs).filter((input) => !/^(one-compiler:|node_modules\/)/.test(input));
  writeFileSync(`${outdir}/inputs.json`, JSON.stringify({ root, inputs: [...own, ...OTHER_INPUTS] }));
}

try {
  if (!isUpToDate()) await bundle();
} catch (error) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "EACCES" && code !== "EROFS" && code !== "ENOSPC") throw error;
  console.error(`Commands are bundled in ${outdir}, which can't be written: ${code}.`);
  process.exit(2);
}

// A run is over before most of the code that Node.js 20 would optimize has paid for that: here only what is run ten times
// as often is optimized. Later versions have a compiler in between, and no such flag.
if (command === "generate" && process.versions.v8.startsWith("11."))
  setFlagsFromString("--interrupt-budget=700000");
// From Node.js 22 on the compiled code of all dependencies is kept as well.
Reflect.get(module, "enableCompileCache")?.();
process.argv = [process.argv[0] ?? "node", bundled, ...args];
await import(pathToFileURL(bundled).href);
