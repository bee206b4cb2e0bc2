import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { ConfinedResolver } from "../../../generator/confined-resolver.js";
import { readDocument } from "../../../generator/lint/read-document.js";
import { isObject } from "../../../generator/openapi/document.js";
import { inFigures } from "../../report/words.js";
import type { Fault } from "./fault.js";

/** What a program with one call has, in bytes, minified and gzipped. */
export interface Size {
  /** What is loaded at once. */
  readonly call: number;
  /** With everything that is imported when it is first needed. */
  readonly all: number;
}

/**
 * @param name of the package
 * @param auth the function of it that makes an authentication
 * @param folder a project that the package is installed in
 */
export async function sizeOfCall(name: string, auth: string, folder: string): Promise<Size> {
  const program = `import { createClient, ${auth} } from "${name}";
    console.log(await createClient({ auth: ${auth}(CREDENTIALS) }).operation(REQUEST));`;
  return {
    call: await sizeOf(program, folder, () => false),
    all: await sizeOf(program, folder, () => true),
  };
}

/** Bytes of a program, minified and gzipped, with what it imports on demand as far as `isLoaded` says so. */
export async function sizeOf(
  program: string,
  folder: string,
  isLoaded: (path: string) => boolean,
): Promise<number> {
  const onDemand: Plugin = {
    name: "on-demand",
    setup: ({ onResolve }) =>
      onResolve({ filter: /.*/ }, ({ kind, path }) =>
        kind === "dynamic-import" && !isLoaded(path) ? { path, external: true } : undefined,
      ),
  };
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
    plugins: [onDemand],
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

/**
 * What each way of authenticating may have, by its function; undefined where nobody has set a budget.
 *
 * @throws DocumentError where the file isn't YAML.
 */
export async function readBudget(file: string): Promise<ReadonlyMap<string, Partial<Size>> | undefined> {
  if (!existsSync(file)) return undefined;
  const { parsed: budget } = await readDocument(file, new ConfinedResolver(file));
  return new Map(
    Object.entries(isObject(budget) ? budget : {}).map(([auth, sizes]) => {
      const { call, all } = isObject(sizes) ? sizes : {};
      return [auth, { ...(typeof call === "number" && { call }), ...(typeof all === "number" && { all }) }];
    }),
  );
}

/** What is over its budget, or has none though others do. */
export function sizeFaults(
  budget: ReadonlyMap<string, Partial<Size>>,
  sizes: ReadonlyMap<string, Size>,
): Fault[] {
  const fault = (message: string, hint: string): Fault => ({
    rule: "size",
    file: "package.json",
    message,
    hint,
  });
  const over = [...sizes].flatMap(([auth, size]) =>
    (["call", "all"] as const).flatMap((part) => {
      const most = budget.get(auth)?.[part];
      const has = `One call with ${auth} has ${inFigures(size[part])} bytes${part === "all" ? " with all that is loaded on demand" : ""}`;
      if (most === undefined) return [fault(`${has}, and no budget.`, "Add one to size-budget.yaml.")];
      if (size[part] <= most) return [];
      return [
        fault(
          `${has}; its budget is ${inFigures(most)}.`,
          "Make it smaller, or raise the budget in size-budget.yaml, with the reason in the commit.",
        ),
      ];
    }),
  );
  const gone = [...budget.keys()].filter((auth) => !sizes.has(auth));
  return [
    ...over,
    ...gone.map((auth) =>
      fault(`There is no way to authenticate named ${auth}.`, "Take it out of size-budget.yaml."),
    ),
  ];
}
