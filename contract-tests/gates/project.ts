import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where a project has what the gates look at. All paths are absolute. */
export interface Project {
  readonly root: string;
  readonly spec: string;
  /** In the order in which they are applied. */
  readonly overlays: readonly string[];
  /** The rules that the fragment is linted by. */
  readonly lintConfig: string;
  /** The generated package. */
  readonly package: string;
  readonly changelog: string;
  /** What the last release promised; nothing is there before the first. */
  readonly released: string;
  /** The breaks that are meant. */
  readonly breaks: string;
  /** Programs as users write them, kept with each release. */
  readonly consumers: string;
  /** What the last run of the contract suite found. */
  readonly report: string;
  /** What the last run of the package in runtimes and compilers found, as vitest reports it. */
  readonly consumersReport: string;
  /** Where the tarball of the package goes, and what is written beside it. */
  readonly artifacts: string;
  /** How many bytes a call may have; not there where nobody minds. */
  readonly sizeBudget: string;
}

export function projectAt(root: string): Project {
  return {
    root,
    spec: join(root, "spec/openapi.yaml"),
    overlays: filesOf(join(root, "spec/overlays"), /\.ya?ml$/),
    lintConfig: join(root, "redocly.yaml"),
    package: join(root, "generated"),
    changelog: join(root, "CHANGELOG.md"),
    released: join(root, "spec/released"),
    breaks: join(root, "spec/breaking.yaml"),
    consumers: join(root, "spec/consumers"),
    report: join(root, "contract-report/contract-report.json"),
    consumersReport: join(root, "contract-report/consumers.json"),
    artifacts: join(root, "contract-report/package"),
    sizeBudget: join(root, "size-budget.yaml"),
  };
}

/** The files of a folder whose names match, sorted; none where there is no such folder. */
export function filesOf(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file));
}
