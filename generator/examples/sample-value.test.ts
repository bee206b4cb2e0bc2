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

test("an heir's own literal is its sample, and not what its parent says in general", () => {
  const Parent = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };
  const properties = { kind: { const: "courier" } };
  const sample = sampleValue(withSchemas({ Parent, Node: { allOf: [ref("Parent")], properties } }), PATH);
  expect(sample).toEqual({ kind: "courier" });
});

test("what is composed of others that are composed is sampled to its leaves", () => {
  const nested = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
  const schemas = Object.fromEntries(
    names.slice(0, 5).map((name, n) => {
      const inner = n === 0 ? nested : ref(`child${n - 1}`);
      return [name, { allOf: [{ type: "object", required: ["in"], properties: { in: inner } }] }];
    }),
  );
  expect(JSON.stringify(sampleValue(withSchemas({ ...schemas, Node: ref("child4") }), PATH))).toContain(
    '{"a":"string"}',
  );
});
