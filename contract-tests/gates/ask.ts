import { join } from "node:path";
import { errorIn } from "../../generator/lint/problems.js";
import { DocumentError } from "../../generator/problem.js";
import type { Gate, GateResult } from "./gate.js";
import type { Project } from "./project.js";

/**
 * A gate's answer, whatever happens: one that breaks off is shut and says why, so that what the other gates have found
 * is told all the same.
 */
export async function ask(gate: Gate, project: Project): Promise<GateResult> {
  try {
    return await gate.run(project);
  } catch (error) {
    const problems =
      error instanceof DocumentError ? error.problems : [brokenOff(error, gate.name, project.root)];
    return { passed: false, figure: "broke off", problems };
  }
}

function brokenOff(error: unknown, name: string, root: string) {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return errorIn(join(root, "package.json"), name, told);
}
