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
function told(pet: JsonObject, example: Json): Promise<string[]> {
  return toldOf(pet, { schema: ref("Pet"), example });
}

async function toldOf(pet: JsonObject, media: JsonObject, examples: JsonObject = {}): Promise<string[]> {
  const body = { content: { "application/json": media } };
  const operation = {
    operationId: "createPet",
    requestBody: body,
    responses: { 204: { description: "Done" } },
  };
  const components = { schemas: { Pet: pet }, examples };
  const document = { ...withSchemas({}), components, paths: { "/pets": { post: operation } } };
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

test.each<{ how: string; media: JsonObject; examples?: JsonObject }>([
  { how: "by its name", media: { examples: { old: { value: levels(60, 1) } } } },
  { how: "as data", media: { examples: { old: { dataValue: levels(60, 1) } } } },
  {
    how: "by a reference",
    media: { examples: { old: { $ref: "#/components/examples/Old" } } },
    examples: { Old: { value: levels(60, 1) } },
  },
  {
    how: "beside a word that only looks like its value",
    media: { example: { value: 1, ...Object(levels(60, 1)) } },
  },
])("so is one that is given $how", async ({ media, examples }) => {
  const problems = await toldOf(doubling, { schema: ref("Pet"), ...media }, examples);
  expect(problems).toEqual([expect.stringMatching(/^warning example-cost #\/paths.*\/examples?(?:\/old)?$/)]);
});

test("so is one of a schema that says of itself where its example is", async () => {
  const pet = { ...doubling, schema: true, examples: [{ value: 1, young: levels(60, 1) }] };
  expect(await toldOf(pet, { schema: ref("Pet") })).toContainEqual(
    expect.stringMatching(/^warning example-cost/),
  );
});

test.each<{ how: string; pet: JsonObject }>([
  {
    how: "$dynamicRef",
    pet: {
      $dynamicAnchor: "pet",
      properties: { young: { allOf: [{ $dynamicRef: "#pet" }, { $dynamicRef: "#pet" }] } },
    },
  },
  {
    how: "an $id",
    pet: { $id: "https://pets.test/pet", properties: { young: { allOf: [{ $ref: "#" }, { $ref: "#" }] } } },
  },
  {
    how: "dependencies",
    pet: {
      properties: { young: ref("Pet") },
      dependencies: { young: { properties: { young: ref("Pet") } } },
    },
  },
])("so is one whose schema says twice what is below it by $how", async ({ pet }) => {
  expect(await told(pet, levels(60, 1))).toEqual([`warning example-cost ${PLACE}`]);
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
