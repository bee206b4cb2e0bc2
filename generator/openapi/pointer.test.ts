import { describe, expect, test } from "vitest";
import { componentName, formatPointer, parsePointer, resolve, valueAt } from "./pointer.js";

describe("formatPointer and parsePointer", () => {
  test.each([
    { path: [], pointer: "#" },
    { path: ["components", "schemas", "Pet"], pointer: "#/components/schemas/Pet" },
    { path: ["paths", "/pets/{id}"], pointer: "#/paths/~1pets~1{id}" },
    { path: ["a~b", "~1"], pointer: "#/a~0b/~01" },
    { path: ["", " "], pointer: "#// " },
  ])("$path is $pointer", ({ path, pointer }) => {
    expect(formatPointer(path)).toBe(pointer);
    expect(parsePointer(pointer)).toEqual(path);
  });

  test.each([
    { ref: "#/paths/~1pets~1%7Bid%7D", want: ["paths", "/pets/{id}"] },
    { ref: "#/a%25b", want: ["a%b"] },
    { ref: "#/100%", want: undefined },
    { ref: "#anchor", want: undefined },
    { ref: "pets.yaml#/Pet", want: undefined },
    { ref: "https://pets.example/openapi.json", want: undefined },
  ])("$ref is parsed to $want", ({ ref, want }) => {
    expect(parsePointer(ref)).toEqual(want);
  });
});

test.each([
  { path: [], want: { list: ["a", { b: null }], text: "x" } },
  { path: ["list", "1", "b"], want: null },
  { path: ["list", "2"], want: undefined },
  { path: ["text", "0"], want: undefined },
  { path: ["constructor"], want: undefined },
  { path: ["list", "length"], want: undefined },
])("valueAt $path", ({ path, want }) => {
  expect(valueAt({ list: ["a", { b: null }], text: "x" }, path)).toEqual(want);
});

describe("resolve", () => {
  const root = {
    pet: { type: "object" },
    alias: { $ref: "#/pet" },
    circle: { $ref: "#/round" },
    round: { $ref: "#/circle" },
  };

  test.each([
    { given: { $ref: "#/pet" }, want: { type: "object" } },
    { given: { $ref: "#/alias" }, want: { type: "object" } },
    { given: { type: "string" }, want: { type: "string" } },
    { given: "text", want: "text" },
    { given: { $ref: "#/nowhere" }, want: undefined },
    { given: { $ref: "other.yaml" }, want: undefined },
    { given: { $ref: "#/circle" }, want: { $ref: "#/circle" } },
  ])("$given", ({ given, want }) => {
    expect(resolve(root, given)).toEqual(want);
  });
});

test.each([
  { ref: "#/components/schemas/Pet", want: "Pet" },
  { ref: "#/components/schemas/a~1b", want: "a/b" },
  { ref: "#/components/schemas/Pet/properties", want: undefined },
  { ref: "#/components/parameters/Pet", want: undefined },
  { ref: "Pet", want: undefined },
  { ref: 1, want: undefined },
])("componentName of $ref in schemas", ({ ref, want }) => {
  expect(componentName(ref, "schemas")).toBe(want);
});
