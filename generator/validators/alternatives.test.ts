import { expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.js";
import type { Validator } from "../runtime/standard-schema.js";
import { exchange } from "../testing/documents.js";
import { generateUnchecked } from "../testing/generate-in-memory.js";
import { importBuilt } from "../testing/import-built.js";

const kind = (kinds: Json, ...required: string[]): JsonObject => ({
  type: "object",
  properties: { kind: kinds, name: { type: "string" } },
  required,
});
const cat = kind({ const: "cat" }, "purrs");
const dog = kind({ enum: ["dog", "wolf"] }, "barks");

async function bodyOf(schema: JsonObject): Promise<(value: unknown) => string[]> {
  const { built } = await generateUnchecked(exchange(schema));
  const { body } = await importBuilt<{ body: Validator<unknown> }>(
    built,
    "dist/validators/documented/createPet/request.js",
  );
  return (value) =>
    (body["~standard"].validate(value).issues ?? []).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
}

test("an alternative that the tag rules out has nothing to say", async () => {
  const issues = await bodyOf({ oneOf: [cat, dog] });
  expect(issues({ kind: "cat", purrs: 1 })).toEqual([]);
  expect(issues({ kind: "wolf", barks: 1 })).toEqual([]);
  expect(issues({ kind: "cat", barks: 1 })).toEqual(["/purrs required", " oneOf"]);
  expect(issues({ kind: "wolf", name: 1 })).toEqual(["/barks required", "/name type", " oneOf"]);
});

test("without a tag of any, each alternative is asked", async () => {
  const issues = await bodyOf({ oneOf: [cat, dog] });
  expect(issues({ barks: 1 })).toEqual([]);
  expect(issues({ barks: 1, purrs: 1 })).toEqual([" oneOf"]);
  expect(issues({ kind: "cow", barks: 1 })).toEqual([
    "/purrs required",
    "/kind const",
    "/kind enum",
    " oneOf",
  ]);
  expect(issues(Object.assign(Object.create({ kind: "cat" }), { barks: 1 }))).toEqual([]);
  for (const value of [null, "cat", 1, [{ kind: "cat", purrs: 1 }]])
    expect(issues(value)).toEqual([" type", " oneOf"]);
});

test("literals that two alternatives share rule out neither", async () => {
  const issues = await bodyOf({ oneOf: [cat, kind({ enum: ["cat", "tiger"] }, "roars")] });
  expect(issues({ kind: "cat", roars: 1 })).toEqual([]);
  expect(issues({ kind: "cat" })).toEqual(["/purrs required", "/roars required", " oneOf"]);
});

test("three that all take a value are as wrong as two", async () => {
  const issues = await bodyOf({ oneOf: [kind(true), kind(true), kind(true)] });
  expect(issues({})).toEqual([" oneOf"]);
});
