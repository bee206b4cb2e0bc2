import type { Json } from "../../../generator/openapi/document.js";
import { above, below } from "../scalar-samples.js";
import type { Place } from "../schema-places.js";
import { type Change, type KeywordRow, put } from "./keyword-row.js";

/** JSON Schema Validation 2020-12, section 6.2. */
export const NUMBERS: readonly KeywordRow[] = [
  limit(
    "minimum",
    (_, { before }) => [before],
    (bound, { after }) => [bound, after],
  ),
  limit(
    "maximum",
    (_, { after }) => [after],
    (bound, { before }) => [bound, before],
  ),
  limit(
    "exclusiveMinimum",
    (bound, { before }) => [bound, before],
    (_, { after }) => [after],
  ),
  limit(
    "exclusiveMaximum",
    (bound, { after }) => [bound, after],
    (_, { before }) => [before],
  ),
  {
    keyword: "multipleOf",
    violations: (place) => ofStep(place, (step, isWhole) => (isWhole ? [step + 1, 1 - step] : [step * 1.5])),
    boundaries: (place) => ofStep(place, (step) => [0, step, -step, step * 2]),
  },
];

/** The numbers on either side of a bound, one step away. */
interface Neighbours {
  readonly before: number;
  readonly after: number;
}

type Values = (bound: number, neighbours: Neighbours) => number[];

function limit(keyword: string, violations: Values, boundaries: Values): KeywordRow {
  const changes =
    (values: Values) =>
    ({ schema }: Place): Change[] => {
      const bound: Json | undefined = schema[keyword];
      if (typeof bound !== "number") return [];
      const { multipleOf } = schema;
      const step = typeof multipleOf === "number" ? multipleOf : 0;
      const neighbours =
        step > 0 && Number.isInteger(bound / step)
          ? { before: bound - step, after: bound + step }
          : { before: below(bound, isWhole(schema)), after: above(bound, isWhole(schema)) };
      return values(bound, neighbours).map(put);
    };
  return { keyword, violations: changes(violations), boundaries: changes(boundaries) };
}

function isWhole({ type }: Place["schema"]): boolean {
  return type === "integer" || (Array.isArray(type) && type.includes("integer") && !type.includes("number"));
}

/** Of a step of 1 every whole number is a multiple, and half of it is none of a whole number's. */
function ofStep({ schema }: Place, values: (step: number, isWhole: boolean) => readonly number[]): Change[] {
  const { multipleOf: step } = schema;
  if (typeof step !== "number") return [];
  return values(step, Number.isInteger(step) && step > 1).map(put);
}
