import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generateHere } from "../generate-here.js";
import { lint } from "../lint/index.js";
import { DocumentError } from "../problem.js";

const folder = mkdtempSync(join(tmpdir(), "select-in-file-"));
afterAll(() => rmSync(folder, { recursive: true }));

const DOCUMENT = `openapi: 3.0.3
info: { title: Zoo, version: 1.0.0, license: { name: MIT } }
servers: [{ url: https://zoo.example }]
tags: [{ name: broken }, { name: whole }]
paths:
  /broken:
    get:
      operationId: broken
      tags: [broken]
      responses: { "200": { $ref: "#/components/responses/gone" } }
  /whole:
    get:
      operationId: whole
      tags: [whole]
      responses: { "200": { description: OK, content: { text/plain: { schema: { type: [string] } } } } }
`;
const OVERLAY = `overlay: 1.0.0
info: { title: More, version: 1.0.0 }
actions:
  - target: $.paths
    update: { /added: { get: { operationId: added, responses: { "204": { description: Done } } } } }
`;

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const spec = file("zoo.yaml", DOCUMENT);
const choose = (...operations: string[]) => ({ operations, tags: [] });
const settings = { lintConfig: { kind: "beside-document" }, name: "zoo-client" } as const;

test("only the part is checked, and its problems stand where they are in the whole file", async () => {
  const places = async (...operations: string[]) => {
    const config = settings.lintConfig;
    const problems = await lint({ file: spec, overlays: [], config, part: choose(...operations) });
    return problems
      .filter(({ severity }) => severity === "error")
      .map(({ rule, place }) => `${place.line} ${rule}`);
  };
  expect(await places("broken")).toEqual(["10 no-unresolved-refs"]);
  expect(await places("whole")).toEqual(["15 struct"]);
  expect(await places("broken", "whole")).toEqual(["10 no-unresolved-refs", "15 struct"]);
});

test("a package of a part has that part's operations and document, whatever is wrong with the rest", async () => {
  const mended = file("mended.yaml", DOCUMENT.replace("[string]", "string"));
  const made = await generateHere({ ...settings, spec: mended, overlays: [], part: choose("whole") });
  expect(made.files.get("src/client.ts")).toContain("whole(");
  const openapi: unknown = JSON.parse(made.files.get("openapi.json") ?? "");
  expect(openapi).toHaveProperty(["paths", "/whole"]);
  expect(openapi).not.toHaveProperty(["paths", "/broken"]);

  const whole = generateHere({ ...settings, spec: mended, overlays: [] });
  await expect(whole).rejects.toThrow(DocumentError);
});

test("an operation that only an overlay brings can be chosen", async () => {
  const mended = file(
    "mended.yaml",
    DOCUMENT.replace("[string]", "string").replace('$ref: "#/components/responses/gone"', "description: OK"),
  );
  const overlays = [file("overlay.yaml", OVERLAY)];
  const made = await generateHere({ ...settings, spec: mended, overlays, part: choose("added") });
  expect(made.files.get("src/client.ts")).toContain("added(");
  expect(made.files.get("src/client.ts")).not.toContain("whole(");
  await expect(generateHere({ ...settings, spec: mended, overlays, part: choose("wohle") })).rejects.toThrow(
    'The nearest: "whole"',
  );
  await expect(
    generateHere({ ...settings, spec: mended, overlays: [], part: choose("added") }),
  ).rejects.toThrow('no operation "added"');
});
