import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { helpText } from "./help.js";
import { ProjectCopy } from "./project-copy.js";

test("names and meanings stand in columns, of at most 80 characters in all", () => {
  const long = Array.from({ length: 12 }, (_, index) => `word${index}`).join(" ");
  const help = {
    usage: "npm run it",
    about: ["Does it.", `${long} ${long}`],
    options: { all: { help: long }, "of-these": { value: "NAME", help: "some" } },
    tables: [{ heading: "More", rows: { "a name that is longer than others": "its meaning", b: "another" } }],
    examples: ["npm run it -- --all"],
    exitCodes: { 0: "done" },
  };
  expect(helpText(help)).toBe(`\
Usage: npm run it

Does it.

word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 word0
word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11

Options:
  --all            word0 word1 word2 word3 word4 word5 word6 word7 word8 word9
                   word10 word11
  --of-these NAME  some

More:
  a name that is longer than others
                            its meaning
  b                         another

Examples:
  npm run it -- --all

Exit codes:
  0  done
`);
});

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);
/** The names that npm has for the project's own commands, and which they are. */
const COMMANDS = Object.entries(scripts).flatMap(([name, line]) => {
  const command = /node scripts\/run\.js ([\w-]+)$/.exec(line)?.[1];
  return command === undefined ? [] : [{ name, command }];
});

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

test.each(COMMANDS)(
  "npm run $name -- --help answers within 80 columns, with examples that the command takes",
  ({ name, command }) => {
    const { code, stdout, stderr } = project.run(command, "--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`Usage: npm run ${name}`);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);

    const [, listed = ""] = /\nExamples:\n((?: {2}.*\n)+)/.exec(stdout) ?? [];
    const examples = listed.trim().split(/\n */);
    for (const example of examples) {
      const [, own, args = ""] =
        /^npm run (?:--silent )?(\S+)(?: -- ([^>]*))?(?: > .*)?$/.exec(example) ?? [];
      expect(own, example).toBe(name);
      const words = [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word = ""]) => quoted ?? word);
      expect(project.run(command, ...words, "--help"), example).toMatchObject({ code: 0, stdout });
    }
    expect(project.run(command, "--no-such-option").code).toBe(2);
  },
);

test("each of the project's commands is there", () => {
  const names = COMMANDS.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["bench", "build", "contract:provider", "gates", "generate", "init", "sandbox"]),
  );
});
