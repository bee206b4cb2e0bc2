import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/openapi/document.js";
import { formatPointer } from "../../generator/openapi/pointer.js";
import { differencesByReason } from "./differences.js";
import { judgeReport } from "./evidence.js";
import { beyondSection } from "./sections.js";

/** What overlays change, told by their reasons. */

const PET = {
  title: "Pet",
  type: "object",
  required: ["name", "kind"],
  properties: { name: { type: "string", description: "Its name." }, kind: { type: "string", enum: ["CAT"] } },
};
const body = (schema: JsonObject) => ({
  "/pets": { post: { operationId: "addPet", requestBody: { content: { "application/json": { schema } } } } },
});
const pets = (schema: JsonObject, pet: JsonObject = PET, more: JsonObject = {}): JsonObject => ({
  paths: body(schema),
  components: { schemas: { Pet: pet } },
  ...more,
});
const REF = { $ref: "#/components/schemas/Pet" };

/** The differences by reason, as `pointer: documented → observed`. */
function told(documented: JsonObject, ...steps: [string, JsonObject][]): Record<string, string[]> {
  const groups = differencesByReason(
    documented,
    steps.map(([reason, document]) => ({ reason, document })),
  );
  return Object.fromEntries(
    groups.map(({ reason, differences }) => [
      reason,
      differences.map(
        ({ path, documented: before, observed }) =>
          `${formatPointer(path)}: ${JSON.stringify(before)} → ${JSON.stringify(observed)}`,
      ),
    ]),
  );
}

test("what is said beside a reference is a difference where it says more", () => {
  const narrowed = {
    ...REF,
    required: PET.required,
    properties: { name: { pattern: "^[a-z]+$" }, kind: { enum: ["CAT"] } },
  };
  expect(told(pets(REF), ["why", pets(narrowed)])).toEqual({
    why: [
      '#/paths/~1pets/post/requestBody/content/application~1json/schema/properties/name: {"type":"string","description":"Its name."} → {"pattern":"^[a-z]+$"}',
    ],
  });
});

test("a difference has the reason of the last action that touched it", () => {
  const { required: _, ...optional } = PET;
  const nullable = {
    ...optional,
    required: ["name"],
    properties: { ...PET.properties, name: { type: ["string", "null"] } },
  };
  expect(told(pets(REF), ["for the next", pets(REF, optional)], ["why", pets(REF, nullable)])).toEqual({
    why: [
      '#/components/schemas/Pet/required: ["name","kind"] → ["name"]',
      '#/components/schemas/Pet/properties/name: {"type":"string","description":"Its name."} → {"type":["string","null"]}',
    ],
  });
});

test("what is gone, what is new and what is for tools is told, what is only said otherwise isn't", () => {
  const reworded = { ...PET, description: "An animal.", examples: [{ name: "Rex" }] };
  const { kind: __, ...properties } = PET.properties;
  const changed = { ...reworded, properties: { ...properties, age: { type: "integer" } } };
  expect(told(pets(REF), ["words", pets(REF, reworded)])).toEqual({});
  expect(told(pets(REF), ["why", pets(REF, changed, { "x-limit": { calls: 1 } })])).toEqual({
    why: [
      '#/components/schemas/Pet/properties/kind: {"type":"string","enum":["CAT"]} → undefined',
      '#/components/schemas/Pet/properties/age: undefined → {"type":"integer"}',
      '#/x-limit: undefined → {"calls":1}',
    ],
  });
});

test("a shorter list of alternatives is told, too", () => {
  const document = (...oneOf: JsonObject[]) => pets({ oneOf });
  expect(told(document(REF, { type: "null" }), ["why", document(REF)])).toEqual({
    why: [expect.stringMatching(/oneOf\/1: \{"type":"null"\} → undefined$/)],
  });
});

test("a person reads it as a table, in words", () => {
  const narrowed = { ...REF, properties: { name: { pattern: "a|b`c" } }, unevaluatedProperties: false };
  const document = pets(narrowed);
  const groups = differencesByReason(pets(REF), [{ reason: "The **service** refuses others.", document }]);
  const unknown = judgeReport(
    undefined,
    { title: "", sha256: "", operations: [], schemas: [] },
    "report.json",
  );
  expect(beyondSection(document, groups, unknown)).toContain(`## \`addPet\` › request body

The **service** refuses others.

| Where | The documentation | The service | Proven |
| --- | --- | --- | --- |
| \`name\` | string | matches \`\`a\\|b\`c\`\` | not known |
| as a whole | – | no other attributes | not known |`);
});
