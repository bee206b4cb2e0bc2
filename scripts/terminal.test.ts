import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ProjectCopy } from "./project-copy.js";
import { leftOnTerminal, NEUTRAL, writtenOnTerminal } from "./terminal.js";

/** What a terminal shows and a pipe doesn't. */

const ESCAPE = "\u001b";
const COLORS = `${ESCAPE}[3`;
const ERASE = `${ESCAPE}[K`;

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
  project.generate("--help");
});
afterAll(() => project.remove());
beforeEach(() => {
  writeFileSync(join(project.folder, "generated/src/index.ts"), "");
});

const LINE = `${process.execPath} scripts/run.js generate`;
const onTerminal = (env: NodeJS.ProcessEnv = {}) =>
  writtenOnTerminal(LINE, { folder: project.folder, columns: 80, env });

function inPipe(env: NodeJS.ProcessEnv = {}): string {
  const { stdout, stderr } = spawnSync(process.execPath, ["scripts/run.js", "generate"], {
    cwd: project.folder,
    env: { ...process.env, ...NEUTRAL, INIT_CWD: project.folder, ...env },
    encoding: "utf8",
  });
  return stdout + stderr;
}

describe.runIf(process.platform === "linux")("on a terminal", () => {
  test("stages come and go on one line, and the result is in colours", () => {
    const shown = onTerminal();
    expect(shown).toContain(`\rlint${ERASE}\r`);
    expect(shown).toContain(`${COLORS}2m✓`);
    expect(shown).not.toContain("- lint");
    expect(stripVTControlCharacters(leftOnTerminal(shown))).toMatch(
      /^ {2}changed {2}src\/index\.ts\n✓ generated is written \(.*\)\nNext: npm test\n$/m,
    );
  });

  test("NO_COLOR takes the colours alone", () => {
    const shown = onTerminal({ NO_COLOR: "1" });
    expect(shown).toContain(`\rlint${ERASE}\r`);
    expect(shown.replaceAll(ERASE, "")).not.toContain(ESCAPE);
  });

  test("of the stages nothing is left before what --watch ends with", () => {
    // Where a folder has the name of a file, only the last stage finds that it can't be written.
    mkdirSync(join(project.folder, "blocked/src/index.ts"), { recursive: true });
    writeFileSync(join(project.folder, "blocked/provenance.json"), "{}");
    const line = `${LINE} --watch --no-build --out blocked`;
    const shown = writtenOnTerminal(line, { folder: project.folder, columns: 80, env: {} });
    expect(shown).toContain(`\rwrite${ERASE}\r`);
    expect(leftOnTerminal(shown)).toMatch(/^\S*\/blocked\/src\/index\.ts\S* can't be used: \w+\./);
  });

  test("of CI each stage is a line that stays", () => {
    const shown = onTerminal({ CI: "true" });
    expect(shown).toMatch(/^- lint .*\n- bundle /m);
    expect(shown).not.toContain(ERASE);
  });

  test("a problem is underlined in colour, within the terminal's width", () => {
    const spec = join(project.folder, "spec/openapi.yaml");
    const intact = readFileSync(spec, "utf8");
    const words = "lorem ipsum ".repeat(20).trim();
    writeFileSync(spec, intact.replace("info:", `"pahts\\e[2J": ${words}\ninfo:`));
    const shown = onTerminal();
    const piped = inPipe();
    writeFileSync(spec, intact);
    expect(shown).toContain(`${COLORS}1m^^^`);
    expect(shown).not.toContain(`${ESCAPE}[2J`);
    const lines = stripVTControlCharacters(leftOnTerminal(shown)).split("\n");
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines).toContain("Nothing was written.");
    expect(piped).not.toContain(ESCAPE);
  });
});

describe("in a pipe", () => {
  test("each stage is a line, without colours", () => {
    const written = inPipe();
    expect(written).toMatch(/^- lint .*\n- bundle /);
    expect(written).not.toMatch(new RegExp(`[\\r${ESCAPE}]`));
  });

  test("FORCE_COLOR brings the colours", () => {
    const written = inPipe({ FORCE_COLOR: "1" });
    expect(written).toContain(`${COLORS}2m✓`);
    expect(written).not.toContain("\r");
  });
});
