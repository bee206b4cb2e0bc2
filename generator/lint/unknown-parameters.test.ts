import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { JsonObject } from "../openapi/document.js";
import { lint } from "./index.js";

const NOWHERE = { $ref: "#/components/parameters/Nowhere" };
const KNOWN = { $ref: "#/components/parameters/Known" };
const responses = { 204: { description: "Done" } };

/** The rules that find something in the path `/pets/{petId}`, with where. It may refer to a file, `other.json`. */
async function found(pathItem: JsonObject, other: JsonObject = {}): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "parameters-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const known = { name: "limit", in: "query", schema: { type: "integer" } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: { "/pets/{petId}": pathItem },
    components: { parameters: { Known: known } },
  };
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  writeFileSync(join(folder, "other.json"), JSON.stringify(other));
  const config = { kind: "beside-document" } as const;
  const problems = await lint({ file: join(folder, "openapi.json"), overlays: [], config });
  return problems
    .filter(({ rule }) => rule === "no-unresolved-refs" || rule === "path-parameters-defined")
    .map(({ rule, place }) => `${rule} ${place.pointer.replace("#/paths/~1pets~1{petId}", "")}`);
}

test.each<[name: string, pathItem: JsonObject, want: string[], other?: JsonObject]>([
  ["a parameter", { get: { parameters: [KNOWN, NOWHERE], responses } }, ["/get/parameters/1"]],
  ["one of the path item", { parameters: [NOWHERE], get: { responses } }, ["/parameters/0"]],
  [
    "a parameter that leads on",
    { get: { parameters: [{ $ref: "other.json#/chain" }], responses } },
    ["/get/parameters/0"],
    { chain: NOWHERE },
  ],
  ["a file", { get: { parameters: [{ $ref: "nowhere.json" }], responses } }, ["/get/parameters/0"]],
  [
    "one of a path item in a file of its own",
    { $ref: "other.json" },
    ["#/parameters/0"],
    { parameters: [NOWHERE], get: { responses } },
  ],
])("where %s can't be found, that alone is told", async (_, pathItem, want, other) => {
  expect(await found(pathItem, other)).toEqual(want.map((pointer) => `no-unresolved-refs ${pointer}`));
});

test("an operation beside it is told of all that it lacks, and so is one that lacks something else than a parameter", async () => {
  const lacking = { responses: { 204: { $ref: "#/components/responses/Nowhere" } } };
  const pathItem = { get: { parameters: [NOWHERE], responses }, put: { responses }, delete: lacking };
  expect((await found(pathItem)).sort()).toEqual([
    "no-unresolved-refs /delete/responses/204",
    "no-unresolved-refs /get/parameters/0",
    "path-parameters-defined /delete/parameters",
    "path-parameters-defined /put/parameters",
  ]);
});
