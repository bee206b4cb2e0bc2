import { expect, test } from "vitest";
import type { Validator } from "../runtime/standard-schema.js";
import { exchange } from "../testing/documents.js";
import { generateUnchecked } from "../testing/generate-in-memory.js";
import { importBuilt } from "../testing/import-built.js";

const text = { type: "string" };

class Named {
  get name(): string {
    return "Rex";
  }
}

test("a property counts only where it is the object's own", async () => {
  const pet = {
    type: "object",
    properties: { name: text, constructor: text, owner: { type: "object", required: ["name"] } },
    required: ["name"],
  };
  const { built } = await generateUnchecked(exchange(pet));
  const { body } = await importBuilt<{ body: Validator<unknown> }>(
    built,
    "dist/validators/documented/createPet/request.js",
  );
  const pointers = (value: unknown) =>
    body["~standard"].validate(value).issues?.map(({ pointer, keyword }) => `${pointer} ${keyword}`);

  expect(pointers({ name: "Rex" })).toBeUndefined();
  expect(pointers(Object.assign(Object.create(null), { name: "Rex" }))).toBeUndefined();
  expect(pointers(Object.assign(new Named(), { constructor: 1 }))).toEqual([
    "/name required",
    "/constructor type",
  ]);
  expect(pointers({ name: "Rex", owner: new Named() })).toEqual(["/owner/name required"]);
  expect(pointers({ name: "Rex", constructor: 1 })).toEqual(["/constructor type"]);
});
