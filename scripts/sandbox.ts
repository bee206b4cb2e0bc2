import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { knownSchemes } from "../contract-tests/provider/security.js";
import { OVERLAY_FILES, ROOT } from "../contract-tests/support/fragment.js";
import type { JsonObject } from "../generator/openapi/document.js";
import { UsageError } from "../generator/problem.js";
import { inert, paintFor, widthOf, wrap } from "../generator/terminal-text.js";
import { runCommand } from "./command.js";
import { readFragment } from "./read-fragment.js";
import { type AnySandbox, type CreateSandbox, valuesFor } from "./sandbox/any-sandbox.js";
import { linesToTry } from "./sandbox/lines-to-try.js";
import { serve } from "./sandbox/serve.js";
import { notASandbox, openStateFile } from "./sandbox/state-file.js";
import { COMMAND, optionsOf, type SandboxCommandOptions } from "./sandbox-options.js";

/** Serves until it is told to stop. */
async function main({ port, data, rateLimit }: SandboxCommandOptions): Promise<number> {
  const document = await readFragment(OVERLAY_FILES, (whole) => whole);
  if (document === undefined) return 1;
  const file = data === undefined ? undefined : await openStateFile(data);
  try {
    const { name, createSandbox } = await loadSandbox();
    const sandbox = withStateOf(data, () =>
      createSandbox({ state: file?.state, save: file?.save, rateLimit }),
    );
    const serving = await serve(sandbox.fetch, port);
    process.stdout.write(greeting(name, document, serving.origin, sandbox, data));
    await new Promise((stopped) => {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stopped);
    });
    await serving.close();
    process.stdout.write("\nstopped\n");
    return 0;
  } finally {
    await file?.close();
  }
}

/** @throws UsageError for a file that another document's sandbox has written. */
function withStateOf<T>(file: string | undefined, create: () => T): T {
  try {
    return create();
  } catch (error) {
    throw file !== undefined && error instanceof TypeError ? notASandbox(file, error) : error;
  }
}

/**
 * The package is generated: nothing is known of it but what every generated package has.
 *
 * @throws UsageError where npm doesn't know it yet, and for one without a sandbox.
 */
async function loadSandbox(): Promise<{
  readonly name: string;
  readonly createSandbox: CreateSandbox;
}> {
  const { name }: { name: string } = JSON.parse(await readFile(join(ROOT, "generated/package.json"), "utf8"));
  try {
    const { createSandbox } = await import(`${name}/sandbox`);
    return { name, createSandbox };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_MODULE_NOT_FOUND")
      throw new UsageError(`${name} isn't among the modules of this project: \`npm install\` puts it there.`);
    if (code === "ERR_PACKAGE_PATH_NOT_EXPORTED")
      throw new UsageError(`${name} has no sandbox: its document has no operation that a client could call.`);
    throw error;
  }
}

function greeting(
  name: string,
  document: JsonObject,
  origin: string,
  { credentials, resources }: AnySandbox,
  data: string | undefined,
): string {
  const ways = [...knownSchemes(document).values()].flatMap((scheme) =>
    Object.entries(valuesFor(scheme, credentials)).map(
      ([credential, value]) =>
        `  ${scheme.environment?.[credential] ?? `${scheme.key}.${credential}`}=${value}`,
    ),
  );
  const kept = data === undefined ? "in memory" : `in ${data}, ${resources.length} there already`;
  const width = widthOf(process.stdout);
  const paint = paintFor(process.stdout);
  return [
    wrap(
      `The sandbox of ${name} listens on ${paint.bold(origin)}; what is created is kept ${inert(kept)}.`,
      width,
    ),
    ...(ways.length > 0 ? ["", "It takes these credentials:", "", ...ways] : []),
    "",
    "To try:",
    "",
    ...linesToTry(document, origin, credentials, width - 2).map((line) => `  ${line}\n`),
    "Ctrl-C ends it; --help says what else it does.\n",
  ].join("\n");
}

await runCommand(COMMAND, (values) => main(optionsOf(values)));
