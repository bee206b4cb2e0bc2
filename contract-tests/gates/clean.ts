import { join } from "node:path";
import { generateHere } from "../../generator/generate-here.js";
import { DocumentError, type Problem } from "../../generator/problem.js";
import { compareFolder } from "../../generator/write.js";
import { plural } from "../report/words.js";
import type { Gate } from "./gate.js";

/** Is the fragment without a fault, and is the committed package what it gives? */
export const clean: Gate = {
  name: "clean",

  async run({ spec, overlays, lintConfig, package: folder }) {
    try {
      const { files, warnings } = await generateHere({
        spec,
        overlays,
        lintConfig: { kind: "project", file: lintConfig },
        name: undefined,
      });
      const { added, changed, removed } = compareFolder(folder, files);
      const problems = [
        ...added.map((path) =>
          difference(join(folder, path), "The fragment gives this file, and it isn't there."),
        ),
        ...changed.map((path) => difference(join(folder, path), "The fragment gives something else.")),
        ...removed.map((path) => difference(join(folder, path), "The fragment doesn't give this file.")),
      ];
      return {
        passed: problems.length === 0,
        figure: `${plural(files.size, "file")}, ${problems.length} differ, ${plural(warnings.length, "warning")}`,
        problems,
        command: "npm run generate",
      };
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      const errors = error.problems.filter(({ severity }) => severity === "error");
      return { passed: false, figure: `${plural(errors.length, "error")} in the fragment`, problems: errors };
    }
  },
};

function difference(file: string, message: string): Problem {
  const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1, pointer: "#" };
  return { severity: "error", rule: "generated", message, place };
}
