import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.js";
import { ref, withSchemas } from "../testing/documents.js";
import { lint } from "./index.js";

const folder = mkdtempSync(join(tmpdir(), "example-cost-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What lint says of a pet with this example. */
async function told(pet: JsonObject, example: Json): Promise<string[]> {
  const body = { content: { "application/json": { schema: ref("Pet"), example } } };
  const operation = {
    operationId: "createPet",
    requestBody: body,
    responses: { 204: { description: "Done" } },
  };
  const document = { ...withSchemas({ Pet: pet }), paths: { "/pets": { post: operation } } };
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  const problems = await lint({ file, overlays: [], config: { kind: "beside-document" } });
  return problems
    .filter(({ rule }) => rule.includes("example"))
    .map(({ severity, rule, place }) => `${severity} ${rule} ${place.pointer}`);
}

function levels(count: number, last: Json): Json {
  return count === 0 ? last : { young: levels(count - 1, last) };
}

/** What is below it is said twice: each level of an example takes twice the time of the one above. */
const doubling = {
  type: "object",
  properties: { young: { allOf: [ref("Pet"), ref("Pet")] } },
};
const PLACE = "#/paths/~1pets/post/requestBody/content/application~1json/example";

test("an example that would take years is told, and held against nothing", async () => {
  expect(await told(doubling, levels(60, 1))).toEqual([`warning example-cost ${PLACE}`]);
  const hundredfold = { properties: { young: { anyOf: Array.from({ length: 100 }, () => ref("Pet")) } } };
  expect(await told(hundredfold, levels(5, {}))).toEqual([`warning example-cost ${PLACE}`]);
});

test("a few levels of it are held against their schema", async () => {
  expect(await told(doubling, levels(5, {}))).toEqual([]);
  const [first, ...more] = await told(doubling, levels(5, 1));
  expect(first).toBe(`warning no-invalid-media-type-examples ${PLACE}${"/young".repeat(5)}`);
  expect(more.every((line) => line === first)).toBe(true);
});

test("what says once what is below it may have any number of levels", async () => {
  const chain = { type: "object", properties: { young: ref("Pet"), old: ref("Pet") } };
  expect(await told(chain, levels(60, {}))).toEqual([]);
  expect(await told(chain, levels(60, 1))).toHaveLength(1);
});
