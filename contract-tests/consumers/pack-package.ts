import type { TestProject } from "vitest/node";
import { writeArtifacts } from "../gates/package/artifacts.js";
import { projectAt } from "../gates/project.js";
import { ROOT } from "./installed-package.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The package's tarball, an absolute path. */
    tarball: string;
  }
}

/** Packs the package once for all consumers, as the gate `package` and a release pack it: byte for byte the same. */
export default async function packPackage({ provide }: TestProject): Promise<void> {
  const project = projectAt(ROOT);
  const { tarball } = await writeArtifacts(project.package, project.artifacts);
  provide("tarball", tarball);
}
