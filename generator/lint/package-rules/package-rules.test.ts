import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lint } from "../index.js";

const folder = mkdtempSync(join(tmpdir(), "package-rules-"));
afterAll(() => rmSync(folder, { recursive: true }));

const DOCUMENT = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
paths:
  /a: { servers: [{ url: /a }], get: { servers: [{ url: /b }], responses: { 200: { description: '' } } } }
components:
  parameters:
    Accept: { name: accept, in: header, schema: { type: string } }
    Other: { name: Accept, in: query, schema: { type: string } }
  schemas:
    Escaped: { type: string, pattern: '^a\\:b$' }
    Broken: { type: string, pattern: '(' }
    Names: { patternProperties: { '^a': {}, '[': {} } }
    Endless: { type: string, pattern: '^(a+)+$', example: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! }
    Slow: { patternProperties: { 'a*a*a*a*$': {} } }
    Contrary: { type: object, oneOf: [{ type: string }, { $ref: '#/components/schemas/Escaped' }] }
    Beside: { type: object, oneOf: [{ type: string }, { type: object }] }
    Whole: { type: number, anyOf: [{ type: integer }] }
    One: { $anchor: twice }
    Two: { $anchor: twice, properties: { a: { $ref: '#twice' }, b: { $ref: '#one' } } }
    Only: { $anchor: one }
    Dynamic: { $dynamicAnchor: node, properties: { a: { $dynamicRef: '#node' } } }
    Based: { $id: 'https://a.example/b', properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: {} } }
    Draft: { $schema: 'http://json-schema.org/draft-07/schema#' }
    Named: { $id: Named, properties: { a: { $ref: '#/components/schemas/One' } } }
    Either: { type: [string, 'null'], anyOf: [{ type: 'null' }] }
`;

test.each(["", "extends: []\n", "extends: [recommended]\nrules: { no-invalid-schema-examples: error }\n"])(
  "whichever rules stand beside the document: %j",
  async (settings) => {
    const file = join(folder, "openapi.yaml");
    writeFileSync(file, DOCUMENT);
    rmSync(join(folder, "redocly.yaml"), { force: true });
    if (settings) writeFileSync(join(folder, "redocly.yaml"), settings);
    const problems = await lint({ file, overlays: [], config: { kind: "beside-document" } });
    expect(
      problems
        .filter(({ rule }) => rule.startsWith("package/"))
        .map(({ severity, rule, place, hint }) => [severity, rule, place.pointer, hint !== undefined]),
    ).toEqual([
      ["warning", "package/single-server", "#/paths/~1a/servers", true],
      ["warning", "package/single-server", "#/paths/~1a/get/servers", true],
      ["warning", "package/ignored-header", "#/components/parameters/Accept/name", true],
      ["warning", "package/pattern-readable", "#/components/schemas/Broken/pattern", true],
      ["warning", "package/pattern-readable", "#/components/schemas/Names/patternProperties/[", true],
      ["warning", "package/pattern-ends", "#/components/schemas/Endless/pattern", true],
      ["warning", "package/pattern-ends", "#/components/schemas/Slow/patternProperties/a*a*a*a*$", true],
      ["warning", "package/type-of-alternatives", "#/components/schemas/Contrary/type", true],
      ["error", "package/reference-base", "#/components/schemas/Two/properties/a/$ref", true],
      ["error", "package/reference-base", "#/components/schemas/Dynamic/$dynamicAnchor", true],
      ["error", "package/reference-base", "#/components/schemas/Dynamic/properties/a/$dynamicRef", true],
      ["error", "package/reference-base", "#/components/schemas/Based/$id", true],
      ["warning", "package/known-dialect", "#/components/schemas/Draft/$schema", true],
    ]);
  },
);

test("an overlay's patterns and keys, wherever it puts them", async () => {
  const overlay = join(folder, "overlay.yaml");
  const file = join(folder, "openapi.yaml");
  writeFileSync(file, "openapi: 3.1.0\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}\n");
  writeFileSync(
    overlay,
    `overlay: 1.0.0
info: { title: More, version: 1.0.0 }
actions:
  - target: $.components.schemas.Pet
    update: { properties: { name: { type: string, pattern: '(x+x+)+y' }, nick: { pattern: '(' }, __proto__: {} } }
`,
  );
  const problems = await lint({ file, overlays: [overlay], config: { kind: "beside-document" } });
  expect(
    problems
      .filter(({ rule }) => rule.startsWith("package/"))
      .map(({ rule, place }) => [rule, place.file, place.pointer]),
  ).toEqual([
    ["package/pattern-ends", overlay, "#/actions/0/update/properties/name/pattern"],
    ["package/pattern-readable", overlay, "#/actions/0/update/properties/nick/pattern"],
    ["package/overlay-proto", overlay, "#/actions/0/update/properties/__proto__"],
  ]);
});
