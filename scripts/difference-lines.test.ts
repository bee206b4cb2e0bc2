import { expect, test } from "vitest";
import { differenceLines } from "./difference-lines.js";

const NOTHING = { added: [], changed: [], removed: [] };
const paths = (count: number, folder: string) =>
  Array.from({ length: count }, (_, index) => `${folder}/${index}.ts`);

test("where nothing has changed, there is nothing to tell", () => {
  expect(differenceLines(NOTHING)).toEqual([]);
});

test("files are listed, what is removed and changed before what is new, and built ones are counted", () => {
  const difference = {
    added: ["dist/a.js", "src/a.ts"],
    changed: ["dist/index.js", "src/index.ts"],
    removed: ["dist/b.js", "src/b.ts"],
  };
  expect(differenceLines(difference)).toEqual([
    "removed  src/b.ts",
    "changed  src/index.ts",
    "added    src/a.ts",
    "and 3 built files in dist/",
  ]);
});

test("one built file is one", () => {
  expect(differenceLines({ ...NOTHING, changed: ["dist/a.js"] })).toEqual(["and 1 built file in dist/"]);
});

test("twenty are all listed", () => {
  const lines = differenceLines({ ...NOTHING, added: paths(20, "src") });
  expect(lines).toEqual(paths(20, "src").map((path) => `added    ${path}`));
});

test("of thousands the first twenty are listed, and the others counted by what has become of them", () => {
  const added = [...paths(9000, "dist"), ...paths(3000, "src")];
  const difference = { added, changed: paths(200, "src/c"), removed: paths(3, "src/r") };
  const lines = differenceLines(difference);
  expect(lines).toEqual([
    ...paths(3, "src/r").map((path) => `removed  ${path}`),
    ...paths(17, "src/c").map((path) => `changed  ${path}`),
    "and 183 more changed, 3000 more added, 9000 built files in dist/",
  ]);
});

test("the name of a file that somebody else wrote can't move the cursor", () => {
  expect(differenceLines({ ...NOTHING, removed: ["src/\u001b[2J.ts"] })).toEqual(["removed  src/␛[2J.ts"]);
});
