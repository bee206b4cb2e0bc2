import { checkPackage, Package, type Problem as TypesProblem } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind, problemKindInfo } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Fault } from "./fault.js";
import { jsonOf, type PackageFiles } from "./tarball.js";

const MANIFEST = "package.json";

const HINT =
  "It is made of the fragment's `info` by generator/package/manifest.ts: `version`, `x-package-name`, and the `license`, by its SPDX id: `{ name: MIT License, identifier: MIT }`.";

/** What publint and Are the Types Wrong have against how the package offers its modules: its `exports`, first of all. */
export async function entryPointFaults(files: PackageFiles): Promise<Fault[]> {
  const faults = await Promise.all([publintFaults(files), typesFaults(files)]);
  return faults.flat();
}

async function publintFaults(files: PackageFiles): Promise<Fault[]> {
  const named = [...files].map(([path, data]) => ({ name: `package/${path}`, data }));
  const { messages, pkg } = await publint({ pkgDir: "package", pack: { files: named }, strict: true });
  return messages.map((message) => ({
    rule: `publint/${message.code}`,
    file: MANIFEST,
    message: formatMessage(message, pkg, { color: false }) ?? message.code,
    hint: HINT,
  }));
}

/** An ES module that is required comes by require(esm), which every supported Node.js has. */
const SUPPORTED = ["node16-esm", "bundler"] as const;

async function typesFaults(files: PackageFiles): Promise<Fault[]> {
  const { name, version } = jsonOf(files, MANIFEST) ?? {};
  if (typeof name !== "string" || typeof version !== "string") return [];
  const installed = [...files].map(([path, data]) => [`/node_modules/${name}/${path}`, data]);
  const result = await checkPackage(new Package(Object.fromEntries(installed), name, version));
  if (result.types === false)
    return [{ rule: "types/untyped", file: MANIFEST, message: "The package has no types." }];
  const problems = result.problems.filter((problem) =>
    SUPPORTED.some((resolution) => problemAffectsResolutionKind(problem, resolution, result)),
  );
  return problems.map((problem) => ({
    rule: `types/${problem.kind}`,
    file: MANIFEST,
    message: [problemKindInfo[problem.kind].title, ...whereIs(problem)].join(": "),
  }));
}

function whereIs(problem: TypesProblem): string[] {
  if ("entrypoint" in problem) return [`${problem.entrypoint} (${problem.resolutionKind})`];
  if ("typesFileName" in problem) return [problem.typesFileName];
  return "fileName" in problem ? [problem.fileName] : [];
}
