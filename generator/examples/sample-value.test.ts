import { expect, test } from "vitest";
import { ref, withSchemas } from "../testing/documents.js";
import { sampleValue } from "./sample-value.js";

const PATH = ["components", "schemas", "Node"];
const names = Array.from({ length: 20 }, (_, n) => `child${n}`);

test("a schema that requires itself many times gives a sample of a page, not of megabytes", () => {
  const properties = Object.fromEntries(names.map((name) => [name, ref("Node")]));
  const sample = sampleValue(withSchemas({ Node: { type: "object", required: names, properties } }), PATH);
  const text = JSON.stringify(sample);
  expect(text).toContain('"child0":{"child0":{');
  expect(text.length).toBeLessThan(100_000);
});

test("each required property of a wide schema is there", () => {
  const properties = Object.fromEntries(names.map((name) => [name, { type: "integer" }]));
  const sample = sampleValue(withSchemas({ Node: { type: "object", required: names, properties } }), PATH);
  expect(sample).toEqual(Object.fromEntries(names.map((name) => [name, 1])));
});
