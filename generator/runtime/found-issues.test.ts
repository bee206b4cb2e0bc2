import { expect, test } from "vitest";
import { addIssue, type FoundIssue, issuesWithin, joinIssues } from "./found-issues.js";

const missing = (...path: string[]): FoundIssue => ({
  message: "is missing: add it",
  path,
  keyword: "required",
  pointer: path
    .map((name) => `/${name}`)
    .reverse()
    .join(""),
});

test("the first issue makes the list, and the list that is there grows", () => {
  const found = addIssue(null, missing("a"));
  expect(addIssue(found, missing("b"))).toBe(found);
  expect(found).toEqual([missing("a"), missing("b")]);
});

test("the list that is there grows by those of a part, and is copied for none", () => {
  const found = [missing("a")];
  expect(joinIssues(found, [missing("b"), missing("c")])).toBe(found);
  expect(found).toEqual([missing("a"), missing("b"), missing("c")]);
});

test("the first part's list is the list", () => {
  const first = [missing("a")];
  expect(joinIssues(null, first)).toBe(first);
});

test("a part may have more issues than a call may have arguments", () => {
  const many = Array.from({ length: 300_000 }, (_, index) => missing(`${index}`));
  expect(joinIssues([missing("a")], many)).toHaveLength(300_001);
});

test("the issues of a part have its place outside their own", () => {
  const part = [missing("name"), missing("name", "owner")];
  expect(issuesWithin([0, "list"], "/list/0", part).map(({ path, pointer }) => [path, pointer])).toEqual([
    [["name", 0, "list"], "/list/0/name"],
    [["name", "owner", 0, "list"], "/list/0/owner/name"],
  ]);
});
