import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generate } from "./pipeline.js";
import { ref, withSchemas } from "./testing/documents.js";

const folder = mkdtempSync(join(tmpdir(), "nesting-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  { name: "before the other stages", lintsElsewhere: false },
  { name: "beside them", lintsElsewhere: true },
])(
  "schemas that lead too deep into each other are the document's fault, where lint is done $name",
  async ({ lintsElsewhere }) => {
    const schemas = Object.fromEntries(
      Array.from({ length: 9000 }, (_, index) => [`S${index}`, { allOf: [ref(`S${(index + 1) % 9001}`)] }]),
    );
    const spec = join(folder, "openapi.json");
    writeFileSync(spec, JSON.stringify(withSchemas({ ...schemas, S9000: { type: "object" } })));
    const options = {
      spec,
      overlays: [],
      lintConfig: { kind: "beside-document" },
      name: undefined,
    } as const;
    const generating = generate(options, async (_name, run) => run(), {
      // It finds nothing: what is to be seen is what becomes of the stages behind it.
      lint: async () => [],
      lintsElsewhere,
      printTypes: async () => "",
    });
    await expect(generating).rejects.toMatchObject({ problems: [{ rule: "nesting", severity: "error" }] });
  },
);
