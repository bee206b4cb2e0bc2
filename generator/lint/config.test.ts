import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { lint } from "./index.js";

const HOUSE_RULES = fileURLToPath(new URL("./house-rules/index.ts", import.meta.url));

/** Redocly's `minimal` set warns that its operation has neither id nor summary, and of nothing else. */
const DOCUMENT = `\
openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers: [{ url: https://pets.example.net }]
security: []
paths:
  /pets:
    get:
      operationId: getPets
      responses: { "200": { description: OK } }
`;
const NO_SUMMARY =
  "warning openapi.yaml:7:5 operation-summary: Operation object should contain `summary` field.";

const top = realpathSync(mkdtempSync(join(tmpdir(), "lint-config-")));
afterAll(() => rmSync(top, { recursive: true }));

let folders = 0;

async function lintWith(kind: "project" | "beside-document", files: Readonly<Record<string, string>>) {
  folders += 1;
  const folder = join(top, String(folders));
  for (const [name, text] of Object.entries({ "openapi.yaml": DOCUMENT, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const config = kind === "project" ? { kind, file: join(folder, "redocly.yaml") } : { kind };
  const problems = await lint({ file: join(folder, "openapi.yaml"), overlays: [], config });
  const found = problems.map(
    ({ severity, place: { file, line, column }, rule, message }) =>
      `${severity} ${relative(folder, file)}:${line}:${column} ${rule}: ${message}`,
  );
  return { folder, found };
}

describe("the project's configuration", () => {
  test.each([
    { name: "sets rules", config: "rules: { operation-summary: warn }", want: [NO_SUMMARY] },
    {
      name: "sets rules for one document",
      config: "apis: { pets: { root: openapi.yaml, rules: { operation-summary: warn } } }",
      want: [NO_SUMMARY],
    },
    {
      name: "leaves other documents alone",
      config: "apis: { pets: { root: pets.yaml, rules: { operation-summary: warn } } }",
      want: [],
    },
    {
      name: "has the house rules",
      config: `plugins: ["${HOUSE_RULES}"]\nrules: { house/described: error, house/example-present: error }`,
      want: [],
    },
    {
      name: "has no rule or severity that there isn't",
      config: "rules:\n  operation-sumary: error\n  operation-summary: on",
      want: [
        "error redocly.yaml:2:3 struct: Property `operation-sumary` is not expected here.",
        'error redocly.yaml:3:22 struct: `operation-summary` can be one of the following only: "error", "warn", "off".',
      ],
    },
    {
      name: "has no plugin's rule that there isn't",
      config: `plugins: ["${HOUSE_RULES}"]\nrules:\n  house/describe: error`,
      want: ["error redocly.yaml:3:19 redocly-config: There is no rule `house/describe`."],
    },
    {
      name: "has no rule set that there isn't",
      config: "extends: [strict]",
      want: [
        "error redocly.yaml:1:1 redocly-config: Invalid config strict: there is no such built-in config.",
      ],
    },
    {
      name: "has no plugin that there isn't",
      config: "plugins: [./no-plugin.js]",
      want: ['error redocly.yaml:1:1 redocly-config: Plugin "./no-plugin.js" not found.'],
    },
    {
      name: "extends nothing on the network",
      config: "extends: [http://127.0.0.1:9/rules.yaml]",
      want: [
        `error redocly.yaml:1:11 no-unresolved-refs: Can't resolve $ref: "http://127.0.0.1:9/rules.yaml" is a URL: only files beside the document are read.`,
      ],
    },
    {
      name: "is YAML",
      config: "rules: {",
      want: ["error redocly.yaml:1:9 yaml: unexpected end of the stream within a flow collection"],
    },
    {
      name: "is an object",
      config: "- rules",
      want: ["error redocly.yaml:1:1 redocly-config: These aren't settings, a map of names to values."],
    },
  ])("$name", async ({ config, want }) => {
    const { found } = await lintWith("project", { "redocly.yaml": config });
    expect(found).toEqual(want);
  });

  test("has to be there", async () => {
    const { found } = await lintWith("project", {});
    expect(found).toEqual(['error redocly.yaml:1:1 file: There is no file "redocly.yaml".']);
  });
});

describe("a configuration that came with a document", () => {
  const notTaken = (setting: string) =>
    `redocly-config: \`${setting}\` isn't taken from a configuration that came with a document.`;
  const notExtended =
    "redocly-config: Only Redocly's own rule sets can be extended by a configuration that came with a document.";

  test.each([
    { name: "needn't be there", files: {}, want: [NO_SUMMARY] },
    {
      name: "doesn't switch off what the generator relies on",
      files: {
        "openapi.yaml": DOCUMENT.replace("description: OK", "describtion: OK"),
        "redocly.yaml": "rules: { struct: off }\noas3_1Rules: { struct: off, no-unresolved-refs: off }\n",
      },
      want: [
        "error openapi.yaml:9:20 struct: The field `description` must be present on this level.",
        "error openapi.yaml:9:29 struct: Property `describtion` is not expected here.",
      ],
    },
    {
      name: "chooses among Redocly's rules",
      files: { "redocly.yaml": "extends: [minimal]\nrules: { operation-summary: off, info-license: error }" },
      want: ["warning openapi.yaml:2:1 info-license: Info object should contain `license` field."],
    },
    {
      name: "may say what is no business of a linter",
      files: { "redocly.yaml": "extends: [minimal]\ntheme: { openapi: {} }\napis: { a: { root: a.yaml } }" },
      want: [NO_SUMMARY],
    },
    {
      name: "has no plugins",
      files: { "redocly.yaml": "plugins:\n  - ./plugin.mjs" },
      want: [`error redocly.yaml:2:3 ${notTaken("plugins")}`],
    },
    {
      name: "has no plugins for one document",
      files: { "redocly.yaml": "apis:\n  a:\n    root: openapi.yaml\n    plugins:\n      - ./plugin.mjs" },
      want: [`error redocly.yaml:5:7 ${notTaken("plugins")}`],
    },
    {
      name: "has no network settings",
      files: { "redocly.yaml": "resolve: { http: { headers: [] } }" },
      want: [`error redocly.yaml:1:10 ${notTaken("resolve")}`],
    },
    {
      name: "has no references",
      files: { "redocly.yaml": "rules:\n  $ref: rules.yaml", "rules.yaml": "{}" },
      want: [`error redocly.yaml:2:9 ${notTaken("$ref")}`],
    },
    {
      name: "extends no file, URL or plugin",
      files: {
        "redocly.yaml":
          "extends: [minimal, ./more.yaml]\napis:\n  a: { extends: [http://127.0.0.1:9/a.yaml] }\n  b: { extends: [a/b] }",
      },
      want: [
        `error redocly.yaml:1:10 ${notExtended}`,
        `error redocly.yaml:3:17 ${notExtended}`,
        `error redocly.yaml:4:17 ${notExtended}`,
      ],
    },
    {
      name: "extends only what there is",
      files: { "redocly.yaml": "extends: [strict]" },
      want: [
        "error redocly.yaml:1:1 redocly-config: Invalid config strict: there is no such built-in config.",
      ],
    },
  ])("$name", async ({ files, want }) => {
    const { found } = await lintWith("beside-document", files);
    expect(found).toEqual(want);
  });

  test("runs no code that lies beside it", async () => {
    const mark =
      'import { writeFileSync } from "node:fs";\nwriteFileSync(new URL("./ran", import.meta.url), "");\n';
    const { folder, found } = await lintWith("beside-document", {
      "redocly.yaml": "extends: [minimal]",
      "@theme/plugin.mjs": mark,
      "@theme/plugin.js": mark,
    });
    expect(found).toEqual([NO_SUMMARY]);
    expect(existsSync(join(folder, "@theme/ran"))).toBe(false);
  });
});
