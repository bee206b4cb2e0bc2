import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../generator/openapi/document.js";
import { wireOperations, wireParts } from "./operations.js";
import { contractRequests } from "./requests.js";

/** Which values of a parameter are worth a request: those that something is written for. */

function queriesOf(schema: JsonObject, example?: Json): JsonObject[] {
  const parameter = { name: "sort", in: "query", schema, ...(example === undefined ? {} : { example }) };
  const document = { paths: { "/books": { get: { parameters: [parameter], responses: {} } } } };
  return wireOperations(document, wireParts(document))
    .flatMap(contractRequests)
    .map(({ query }) => query);
}

const NULLABLE: JsonObject = { type: ["string", "null"] };

test.each<[title: string, queries: JsonObject[], expected: JsonObject[]]>([
  [
    "each literal",
    queriesOf({ type: "string", enum: ["asc", "desc"] }),
    [{ sort: "asc" }, { sort: "desc" }, {}],
  ],
  [
    "a literal null is as good as none",
    queriesOf({ ...NULLABLE, enum: ["asc", null] }),
    [{ sort: "asc" }, {}],
  ],
  ["null alone", queriesOf({ type: "null", enum: [null] }), [{}]],
  ["an example", queriesOf(NULLABLE, "asc"), [{ sort: "asc" }, {}]],
  ["an example null gives way to a text", queriesOf(NULLABLE, null), [{ sort: expect.any(String) }, {}]],
  [
    "so does an empty list",
    queriesOf({ type: "array", items: { type: "integer" }, maxItems: 1 }, []),
    [{ sort: [expect.any(Number)] }, {}],
  ],
  [
    "and a list with null in it",
    queriesOf({ type: "array", items: { type: ["integer", "null"] }, maxItems: 1 }, [null]),
    [{ sort: [expect.any(Number)] }, {}],
  ],
  [
    "a list of one item, and of two",
    queriesOf({ type: "array", items: { type: "integer", enum: [1, 2] }, uniqueItems: true }, [1]),
    [{ sort: [1] }, { sort: [1, 2] }, {}],
  ],
  [
    "a list of several as it is",
    queriesOf({ type: "array", items: { type: "string" } }, ["a", "b"]),
    [{ sort: ["a", "b"] }, {}],
  ],
])("%s", (_, queries, expected) => {
  expect(queries).toEqual(expected);
});
