import reference from "fast-deep-equal";
import { expect, test } from "vitest";
import { deepEqual } from "./deep-equal.js";

test.each([
  { a: 1, b: 1, want: true },
  { a: 1, b: "1", want: false },
  { a: 0, b: -0, want: true },
  { a: 0, b: false, want: false },
  { a: Number.NaN, b: Number.NaN, want: true },
  { a: null, b: undefined, want: false },
  { a: null, b: {}, want: false },
  { a: {}, b: [], want: false },
  { a: [], b: {}, want: false },
  { a: [1, [2]], b: [1, [2]], want: true },
  { a: [1, 2], b: [2, 1], want: false },
  { a: [1], b: [1, undefined], want: false },
  { a: { a: 1, b: [{ c: null }] }, b: { b: [{ c: null }], a: 1 }, want: true },
  { a: { a: 1 }, b: { a: 2 }, want: false },
  { a: { a: 1 }, b: { a: 1, b: 1 }, want: false },
  { a: { a: undefined }, b: { b: undefined }, want: false },
  { a: JSON.parse('{"__proto__":1}'), b: JSON.parse('{"__proto__":1}'), want: true },
  { a: JSON.parse('{"__proto__":1}'), b: JSON.parse('{"__proto__":2}'), want: false },
  { a: { hasOwnProperty: 1 }, b: { hasOwnProperty: 1 }, want: true },
  { a: { hasOwnProperty: 1 }, b: { x: 1 }, want: false },
  { a: new Date(0), b: new Date(1), want: false },
])("$a and $b are equal: $want", ({ a, b, want }) => {
  expect(deepEqual(a, b)).toBe(want);
  expect(reference(a, b)).toBe(want);
});
