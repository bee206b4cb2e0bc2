import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { leftOnTerminal } from "../terminal.js";
import { recordSession, withoutTimes, withSession } from "./record.js";

const README = new URL("../../README.md", import.meta.url);

test.runIf(process.platform === "linux")("the session in the README is what the commands show today", () => {
  const text = readFileSync(README, "utf8");
  expect(withoutTimes(withSession(text, recordSession())), "`npm run session` writes it").toBe(
    withoutTimes(text),
  );
});

test("a session takes the place of the last one", () => {
  const text = "a\n<!-- session -->\nold\n<!-- end -->\nb\n<!-- end -->\n";
  expect(withSession(text, "$ new (0.12 s)\n")).toBe(
    "a\n<!-- session -->\n```console\n$ new (0.12 s)\n```\n<!-- end -->\nb\n<!-- end -->\n",
  );
  expect(() => withSession("a", "new")).toThrow("<!-- session -->");
  expect(withoutTimes("done (0.12 s)")).toBe("done (… s)");
});

test("what was written over isn't seen", () => {
  expect(leftOnTerminal("\rlint\u001b[K\rtypes\u001b[K\r\u001b[K  changed a\ndone\n")).toBe(
    "  changed a\ndone\n",
  );
});
