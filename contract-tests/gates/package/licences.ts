import parse from "spdx-expression-parse";
import type { Dependency } from "./dependencies.js";
import type { Fault } from "./fault.js";

/** Licences (SPDX ids) whose holders let everybody ship the package as part of a program, closed ones too. */
const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
]);

/** The dependencies of a package that may not be shipped with it. */
export function licenceFaults(dependencies: ReadonlyMap<string, Dependency>): Fault[] {
  return [...dependencies.values()].flatMap(({ manifest: { name, version, license } }) => {
    if (isAllowed(license)) return [];
    const stated = typeof license === "string" ? `the licence ${license}` : "no licence that SPDX knows";
    return [
      {
        rule: "licence",
        file: "package.json",
        message: `${name} ${version} has ${stated}.`,
        hint: `Do without it, or, where its licence lets us ship it, add that to ALLOWED in licences.ts: ${[...ALLOWED].join(", ")}.`,
      },
    ];
  });
}

/** Whether one can keep to allowed licences alone (SPDX 2.3, annex D). */
function isAllowed(license: unknown): boolean {
  try {
    return typeof license === "string" && holds(parse(license));
  } catch {
    return false;
  }
}

function holds(expression: ReturnType<typeof parse>): boolean {
  if ("license" in expression) return ALLOWED.has(expression.license);
  const [left, right] = [holds(expression.left), holds(expression.right)];
  return expression.conjunction === "or" ? left || right : left && right;
}
