import { expect, test } from "vitest";
import { errorIn } from "../../generator/lint/problems.js";
import { DocumentError } from "../../generator/problem.js";
import { ask } from "./ask.js";
import { projectAt } from "./project.js";

const PROJECT = projectAt("/project");
const unreadable = errorIn("/project/spec/openapi.yaml", "yaml", "This is no YAML.");

test("a gate's answer is passed on", async () => {
  const answer = { passed: true, figure: "all well", problems: [] };
  expect(await ask({ name: "clean", run: async () => answer }, PROJECT)).toBe(answer);
});

test.each([
  { error: new DocumentError([unreadable]), want: unreadable },
  {
    error: new TypeError("It isn't there."),
    want: {
      rule: "clean",
      message: expect.stringMatching(/^TypeError: It isn't there\.\n {4}at /),
      place: { file: "/project/package.json" },
    },
  },
  { error: "a text", want: { rule: "clean", message: "a text", place: { file: "/project/package.json" } } },
])("one that breaks off is shut and says why: $error", async ({ error, want }) => {
  const gate = { name: "clean", run: () => Promise.reject(error) };
  const { passed, figure, problems } = await ask(gate, PROJECT);
  expect({ passed, figure }).toEqual({ passed: false, figure: "broke off" });
  expect(problems).toMatchObject([want]);
});
