import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errorIn } from "../../generator/lint/problems.js";
import type { Problem } from "../../generator/problem.js";
import { inFigures, plural } from "../report/words.js";
import type { Gate, GateResult } from "./gate.js";
import { type Artifacts, PackingError, writeArtifacts } from "./package/artifacts.js";
import { entryPointFaults } from "./package/entry-points.js";
import type { Fault } from "./package/fault.js";
import { licenceFaults } from "./package/licences.js";
import { readBudget, type Size, sizeFaults, sizeOfCall } from "./package/size.js";
import { jsonOf, type PackageFiles, textOf } from "./package/tarball.js";
import { verifyPackage } from "./package/verify.js";
import type { Project } from "./project.js";

/** Is the tarball, as it would be published, what the fragment gives, sound for whoever installs it, small and free? */
export const packed: Gate = {
  name: "package",

  async run(project) {
    try {
      return await judge(project, await writeArtifacts(project.package, project.artifacts));
    } catch (error) {
      if (!(error instanceof PackingError)) throw error;
      const problem = errorIn(join(project.package, "package.json"), "pack", error.message);
      return { passed: false, figure: "can't be packed", problems: [problem] };
    }
  },
};

async function judge(project: Project, artifacts: Artifacts): Promise<GateResult> {
  const { tarball, sbom, files, dependencies } = artifacts;
  const [verified, entryPoints, budget] = await Promise.all([
    verifyPackage(files),
    entryPointFaults(files),
    readBudget(project.sizeBudget),
  ]);
  // What isn't what it should be has a size that says nothing, if it can be bundled at all.
  const sizes = verified.length === 0 ? await callSizes(project, files) : undefined;
  const faults = [
    ...verified,
    ...entryPoints,
    ...licenceFaults(dependencies),
    ...(budget && sizes ? sizeFaults(budget, sizes) : []),
  ];
  const figure = [
    plural(files.size, "file"),
    ...[...(sizes ?? [])].map(([auth, { call }]) => {
      const most = budget?.get(auth)?.call;
      return `${inFigures(call)}${most === undefined ? "" : ` of ${inFigures(most)}`} bytes with ${auth}`;
    }),
    dependencies.size === 1 ? "1 dependency" : `${dependencies.size} dependencies`,
    ...(budget === undefined ? ["no size budget"] : []),
  ].join(", ");
  return {
    passed: faults.length === 0,
    figure,
    problems: faults.map((fault) => problemOf(fault, project)),
    details: { tarball, sbom, sizes: Object.fromEntries(sizes ?? []) },
  };
}

/** How large a program is with one call, by the function that makes its authentication. */
async function callSizes({ artifacts }: Project, files: PackageFiles): Promise<Map<string, Size>> {
  const name = String(jsonOf(files, "package.json")?.name);
  const folder = join(artifacts, "installed");
  for (const [path, content] of files) {
    const file = join(folder, "node_modules", name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const own = (textOf(files, "src/auth.ts") ?? "").matchAll(/^export function (\w+)\(/gm);
  const sizes = new Map<string, Size>();
  for (const auth of ["bearer", ...[...own].map(([, auth = ""]) => auth)])
    sizes.set(auth, await sizeOfCall(name, auth, folder));
  await rm(folder, { recursive: true });
  return sizes;
}

function problemOf({ rule, file, message, hint }: Fault, project: Project): Problem {
  const source = rule === "size" ? project.sizeBudget : join(project.package, file);
  return { ...errorIn(source, rule, message), ...(hint && { hint }) };
}
