import { expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import type { Validator } from "../runtime/standard-schema.js";
import { exchange, ref } from "../testing/documents.js";
import { generateUnchecked } from "../testing/generate-in-memory.js";
import { importBuilt } from "../testing/import-built.js";

const text = (...names: string[]): JsonObject => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});
const closed = { unevaluatedProperties: false };

/** Long enough to have a function of its own. */
const apart = (schema: JsonObject): JsonObject => ({ ...schema, not: { enum: ["x".repeat(700)] } });

test.each<{ what: string; schema: JsonObject; schemas: JsonObject; taken: unknown; refused: unknown }>([
  {
    what: "of one function, by another that asks",
    schema: { allOf: [ref("Named")], properties: { age: { type: "integer" } }, ...closed },
    schemas: { Named: apart(text("name")) },
    taken: { name: "Rex", age: 3 },
    refused: { name: "Rex", agee: 3 },
  },
  {
    what: "of a function that another asked for, and of which alternative it was",
    schema: { allOf: [ref("Pet")], ...closed },
    schemas: {
      Pet: apart({ anyOf: [ref("Cat"), ref("Dog")] }),
      Cat: apart({ ...text("purrs"), required: ["purrs"] }),
      Dog: apart({ ...text("barks"), required: ["barks"] }),
    },
    taken: { purrs: "yes" },
    refused: { purrs: "yes", barks: 1 },
  },
  {
    what: "below a schema of functions that nobody asks",
    schema: {
      oneOf: [ref("Cat"), ref("Dog")],
      properties: { owner: { ...text("name"), ...closed } },
    },
    schemas: {
      Cat: apart({ ...text("purrs"), required: ["purrs"] }),
      Dog: apart({ ...text("barks"), required: ["barks"] }),
    },
    taken: { purrs: "yes", owner: { name: "Ann" } },
    refused: { purrs: "yes", owner: { name: "Ann", age: "3" } },
  },
])("what was looked at is known $what", async ({ schema, schemas, taken, refused }) => {
  const { built } = await generateUnchecked(exchange(schema, schemas));
  const { body } = await importBuilt<{ body: Validator<unknown> }>(
    built,
    "dist/validators/documented/createPet/request.js",
  );
  expect(body["~standard"].validate(taken).issues).toBeUndefined();
  expect(body["~standard"].validate(refused).issues).toContainEqual(
    expect.objectContaining({ keyword: "unevaluatedProperties" }),
  );
});
