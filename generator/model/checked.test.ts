import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { exchange, ref } from "../testing/documents.js";
import { modelOrThrow } from "./checked.js";

test("a fault stands where it is in the document's file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "checked-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const document = exchange(ref("Pet"), { Pet: { allOf: [ref("Pet")] } });
  const file = join(folder, "pets.json");
  writeFileSync(file, JSON.stringify(document, null, 2));
  const line = 1 + JSON.stringify(document, null, 2).split("\n").indexOf('      "Pet": {');
  await expect(modelOrThrow(file, document)).rejects.toMatchObject({
    problems: [{ rule: "schema-cycle", place: { file, line, pointer: "#/components/schemas/Pet" } }],
  });
});

test("without a fault the file isn't read once more", async () => {
  const { model, warnings } = await modelOrThrow("/nowhere/pets.json", exchange({ type: "string" }));
  expect(model.operations.map(({ methodName }) => methodName)).toEqual(["createPet"]);
  expect(warnings).toEqual([]);
});
