import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/openapi/document.js";
import { operationClaims } from "./operation-claims.js";
import { operationsOf } from "./places.js";

/** What a document claims of an operation's row, as the package's table has it. */

const json: JsonObject = { description: "", content: { "application/json": {} } };
const text: JsonObject = { description: "", content: { "text/plain": {}, "application/json": {} } };

test.each<[title: string, responses: JsonObject, accept: string[]]>([
  ["of one answer", { 200: text }, ["text/plain", "application/json"]],
  ["of a success and any other", { 200: json, default: json }, ["application/json"]],
  ["of several successes", { 200: json, 201: text, "2XX": text }, ["application/json", "text/plain"]],
  ["not of failures", { 200: json, 404: text }, ["application/json"]],
])("each media type is asked for once: %s", (_, responses, accept) => {
  const document = { paths: { "/books": { get: { responses } } } };
  const claims = new Map(operationsOf(document).flatMap(operationClaims));
  expect(claims.get("Accept of get /books")).toBe(JSON.stringify(accept));
});
