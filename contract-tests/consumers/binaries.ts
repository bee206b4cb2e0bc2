import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MODULES = fileURLToPath(new URL("node_modules", import.meta.url));
const { platform, arch } = process;

/** Where each runtime's program is among the packages of this folder, on Linux. */
const PLACES = {
  node20: `node20-${platform}-${arch}/bin/node`,
  node22: `node22-${platform}-${arch}/bin/node`,
  node24: `node24-${platform}-${arch}/bin/node`,
  node26: `node26-${platform}-${arch}/bin/node`,
  bun: `@oven/bun-${platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`,
  deno: `@deno/${platform}-${arch}-glibc/deno`,
  workerd: `@cloudflare/workerd-${platform}-${arch === "x64" ? "64" : arch}/bin/workerd`,
};

/** The runtimes that are programs. */
export type Binary = keyof typeof PLACES | "chromium";

/**
 * The path of a runtime's program: what the environment variable of its name in capitals says (`NODE22`), or else where
 * the packages of this folder, or Debian's, put it.
 *
 * @throws Error with what to install, where it is missing.
 */
export function binary(name: Binary): string {
  const variable = name.toUpperCase();
  const usual = name === "chromium" ? "/usr/bin/chromium" : join(MODULES, PLACES[name]);
  const path = process.env[variable] ?? usual;
  if (existsSync(path)) return path;
  const remedy = name === "chromium" ? "apt-get install chromium" : "npm run test:runtimes";
  throw new Error(
    `${path} is missing: run \`${remedy}\`, or set ${variable} to the path of the program (contract-tests/consumers/README.md)`,
  );
}
