// @ts-check
// `node scripts/run.js generate` runs scripts/generate.ts. One bundle of the project's own modules starts in a fraction
// of the time that a loader takes, which would look at each file of each dependency too.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import module from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const [command = "", ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = `${root}node_modules/.cache/scripts/${command}`;
const bundled = `${outdir}/${command}.mjs`;

/** The entry points of a command: of those that generate, the thread with the compilers too. */
const entries = command === "generate" ? [command, "typescript-worker"] : [command];

/** Each brings a TypeScript compiler of 9 MB, which `import` would read a second time for the names of its exports. */
const REQUIRED = /^(ts-morph|openapi-typescript)$/;

/** @type {import("esbuild").Plugin} */
const requireCompilers = {
  name: "require-compilers",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: REQUIRED }, ({ path, kind }) =>
      kind === "require-call" ? { path, external: true } : { path, namespace: "required" },
    );
    // `import x from` a CommonJS package gives all of its exports; a function with them on it serves either way.
    onLoad({ filter: /.*/, namespace: "required" }, ({ path }) => ({
      contents: `const required = require(${JSON.stringify(path)});
        module.exports = required.default ? Object.assign(required.default, required) : required;`,
    }));
  },
};

/** @type {import("esbuild").Plugin} */
const keepModuleUrls = {
  name: "keep-module-urls",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: `const moduleUrl = ${JSON.stringify(pathToFileURL(path).href)};${await readFile(path, "utf8")}`,
      loader: "ts",
    })),
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
  const { metafile } = await build({
    entryPoints: entries.map((entry) => `${root}scripts/${entry}.ts`),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    target: "node20.19",
    format: "esm",
    sourcemap: "inline",
    logLevel: "error",
    metafile: true,
    absWorkingDir: root,
    banner: {
      js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
    },
    define: { "import.meta.url": "moduleUrl" },
    plugins: [requireCompilers, keepModuleUrls],
  });
  const inputs = Object.keys(metafile.inputs).filter((input) => !input.startsWith("required:"));
  writeFileSync(`${outdir}/inputs.json`, JSON.stringify({ root, inputs: [...inputs, "scripts/run.js"] }));
}

if (!isUpToDate()) await bundle();

// From Node.js 22 on the compiled code of all dependencies is kept as well.
Reflect.get(module, "enableCompileCache")?.();
process.argv = [process.argv[0] ?? "node", bundled, ...args];
await import(pathToFileURL(bundled).href);
