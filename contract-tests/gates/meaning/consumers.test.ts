import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readFolder } from "../../../generator/write.js";
import { filesOf, projectAt } from "../project.js";
import { judgeTypes } from "./judge-types.js";

/** What is kept with a release has to be right with it. */

const project = projectAt(fileURLToPath(new URL("../../../", import.meta.url)));
const files = filesOf(project.consumers, /\.ts$/);

test.runIf(files.length > 0)("the programs of spec/consumers compile against the package", async () => {
  const pkg = { folder: project.package, files: readFolder(project.package) };
  expect(judgeTypes(pkg, new Map(files.map((file) => [file, readFileSync(file, "utf8")])))).toEqual([]);
});
