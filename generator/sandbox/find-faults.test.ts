import { expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.js";
import { formatPointer } from "../openapi/pointer.js";
import { findExtensionFaults } from "./find-faults.js";
import { SHELTER } from "./testing/shelter.js";

/** One thing wrong with an extension, and what is said of it. */

const POST = "#/paths/~1pets/post";
const FAILURE = "#/components/schemas/Failure/x-error-properties";
const STATE = "#/components/schemas/Pet/properties/state/x-states";

function changed(pointer: string, value: Json): JsonObject {
  const path = pointer
    .slice(2)
    .split("/")
    .map((token) => token.replaceAll("~1", "/"));
  const copy = structuredClone(SHELTER);
  const last = path.pop() ?? "";
  const holder = path.reduce<unknown>((at, token) => Reflect.get(Object(at), token), copy);
  Reflect.set(Object(holder), last, value);
  return copy;
}

const found = (document: JsonObject) =>
  findExtensionFaults(document).map(({ path, message }) => `${formatPointer(path)} ${message}`);

test("there is nothing wrong with those that are in order", () => {
  expect(found(SHELTER)).toEqual([]);
});

test.each([
  [
    "#/x-rate-limit",
    { capacity: 0, refill: 1, seconds: 1 },
    "#/x-rate-limit x-rate-limit needs capacity, a whole number above 0.",
  ],
  ["#/x-rate-limit/detail", 1, "#/x-rate-limit/detail detail is a text."],
  [`${POST}/x-unique`, {}, `${POST}/x-unique x-unique is a list of rules.`],
  [
    `${POST}/x-unique/0/properties`,
    ["nam"],
    `${POST}/x-unique/0 The body of the request has no property "nam".`,
  ],
  [`${POST}/x-unique/0/properties`, [], `${POST}/x-unique/0 A rule has \`properties\`, a list of names.`],
  [
    `${POST}/x-unique/0/code`,
    "GONE",
    `${POST}/x-unique/0/code The answer 409 has no code "GONE" (x-error-codes).`,
  ],
  [
    `${POST}/responses/409/x-error-codes`,
    [],
    `${POST}/responses/409/x-error-codes x-error-codes is an object: a code, and what leads to it.`,
  ],
  [
    `${POST}/responses/409/x-error-codes/NO_WAY`,
    "never",
    `${POST}/responses/409/x-error-codes/NO_WAY A code has an object: { detail, when, remedy }.`,
  ],
  [
    `${POST}/responses/409/x-error-codes/NO_WAY/when`,
    "never",
    `${POST}/responses/409/x-error-codes/NO_WAY/when \`when\` is a list of names.`,
  ],
  [
    `${POST}/responses/409/x-error-codes/NO_WAY/remedy`,
    ["Wait."],
    `${POST}/responses/409/x-error-codes/NO_WAY/remedy remedy is a text.`,
  ],
  [`${FAILURE}/detail`, "txt", `${FAILURE}/detail The schema has no property "txt".`],
  [
    `${FAILURE}/words`,
    "text",
    `${FAILURE}/words There is no words, but status, reason, code, detail, parameters, violations.`,
  ],
  [
    `${FAILURE}/violations/at`,
    ["wrong", "lost"],
    `${FAILURE}/violations What \`at\` leads to has no property "why".`,
  ],
  [`${STATE}/NEW/next`, ["LOST"], `${STATE}/NEW/next x-states has no state "LOST".`],
  [`${STATE}/NEW/set`, [], `${STATE}/NEW/set \`set\` is an object: properties, and their values.`],
  [STATE, [], `${STATE} x-states is an object: a state, and what comes after it.`],
  [
    "#/paths/~1pets/get/parameters/2/x-pretty-print",
    "yes",
    "#/paths/~1pets/get/parameters/2/x-pretty-print x-pretty-print is true or false.",
  ],
])("%s: %j", (pointer, value, wanted) => {
  expect(found(changed(pointer, value))).toContain(wanted);
});

test("a code can't be looked up where 409 isn't documented", () => {
  expect(found(changed(`${POST}/responses`, {}))).toEqual([]);
});

test("a property may have the name of an extension, and an example may hold one", () => {
  const document = changed("#/components/schemas/Pet/properties/x-states", { type: "string" });
  expect(found(document)).toEqual([]);
  expect(found(changed("#/components/schemas/Pet/examples", [{ "x-states": 1 }]))).toEqual([]);
});
