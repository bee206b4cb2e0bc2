import { describe, expect, test } from "vitest";
import type { Evidence as Recorded } from "../../contract-tests/report/evidence.js";
import { testEntry } from "../../contract-tests/report/hand-made.js";
import { inventoryOf } from "../../contract-tests/report/inventory.js";
import { arrayOr, type JsonObject, objectOr, stringOr } from "../../generator/openapi/document.js";
import { valueAt } from "../../generator/openapi/pointer.js";
import { judgeReport } from "./evidence.js";
import { referenceDocument } from "./reference.js";
import { reportOf, SHOP, sourcesOf } from "./testing/shop.js";

/** The document that is shown, and what it says beyond the one that it is made of. */

const OPERATION = ["paths", "/orders/{orderId}", "put"];
const ORDER = ["components", "schemas", "Order"];
const plain = referenceDocument(sourcesOf(SHOP));

function words(document: JsonObject, ...path: string[]): string {
  return stringOr(objectOr(valueAt(document, path)).description) ?? "";
}

function section(document: JsonObject, name: string): string | undefined {
  return stringOr(
    arrayOr(document.tags)
      .map(objectOr)
      .find((tag) => tag.name === name)?.description,
  );
}

function withEvidence(state: "passed" | "failed", ...evidence: readonly Recorded[]): JsonObject {
  const report = reportOf(SHOP, [testEntry({ names: ["a"], state, evidence })]);
  return referenceDocument({
    ...sourcesOf(SHOP),
    evidence: judgeReport(report, inventoryOf([SHOP]), "report.json"),
  });
}

test("nothing of the document is lost but extensions, and the document itself stays as it is", () => {
  const before = structuredClone(SHOP);
  const shown = referenceDocument(sourcesOf({ ...SHOP, "x-scalar-hidden": true }));
  expect(SHOP).toEqual(before);
  expect(shown).not.toHaveProperty("x-scalar-hidden");
  expect(valueAt(shown, [...OPERATION, "parameters", "0"])).toMatchObject({ name: "orderId", in: "path" });
  expect(shown).toMatchObject({ openapi: "3.1.0", info: SHOP.info, servers: SHOP.servers });
  expect(objectOr(valueAt(shown, [...ORDER, "properties"]))).toMatchObject(
    SHOP.components.schemas.Order.properties,
  );
});

test("what a renderer folds away is in the descriptions, and links lead to the web alone", () => {
  expect(words(plain, ...OPERATION, "parameters", "1")).toBe(
    "Tries it out.\n\nDefault: `false`.\n\nSee [Dry \\[runs\\]](<https://example.com/dry%20(run)>).",
  );
  expect(words(plain, ...ORDER, "properties", "state")).toBe('Default: `"NEW"`.');
  expect(words(plain, ...ORDER)).toBe("What is bought.\n\nAttributes: `item`, `state`.");
  expect(words(plain, ...OPERATION, "responses", "409")).toBe("Not now.\n\nAs `application/json`.");
  const schema = { type: "string", externalDocs: { url: "javascript:alert(1)" } };
  const hostile = {
    ...SHOP,
    components: { ...SHOP.components, schemas: { ...SHOP.components.schemas, schema } },
  };
  expect(JSON.stringify(referenceDocument(sourcesOf(hostile)).components)).not.toContain("[javascript");
});

test("attributes within each other can be found by their names", () => {
  const line = { type: "object", properties: { item: {}, price: { properties: { amount: {} } } } };
  const schema = {
    allOf: [{ properties: { lines: { type: "array", items: line } } }],
    properties: { "a|b": {} },
  };
  const document = { ...SHOP, components: { schemas: { ...SHOP.components.schemas, Cart: schema } } };
  expect(words(referenceDocument(sourcesOf(document)), "components", "schemas", "Cart")).toBe(
    "Attributes: `a|b`, `lines`, `lines[].item`, `lines[].price`, `lines[].price.amount`.",
  );
});

describe("samples", () => {
  const samplesIn = (document: JsonObject) =>
    arrayOr(valueAt(referenceDocument(sourcesOf(document)), [...OPERATION, "x-codeSamples"])).map(objectOr);

  test("are made of the document where it has none", () => {
    const [typeScript, curl, ...others] = samplesIn(SHOP);
    expect(others).toEqual([]);
    expect(typeScript).toMatchObject({ lang: "TypeScript", label: "TypeScript, with shop-client" });
    expect(typeScript?.source).toContain("client.putOrder({");
    expect(curl).toEqual({
      lang: "Shell",
      label: "curl, with Key",
      source: [
        "curl --silent --include --globoff --path-as-is --request PUT \\",
        "    --header 'accept: application/json' \\",
        "    --header 'content-type: application/json' \\",
        `    --data-raw '{"item":"it'\\''s"}' --header 'X-Key: '"$SHOP_KEY" \\`,
        "    https://shop.example.com/v2/orders/o%201",
      ].join("\n"),
    });
  });

  test("are the document's own where it has them", () => {
    const own = [{ lang: "Shell", label: "Shop's own tool", source: "shop put" }];
    const [path, item] = Object.entries(SHOP.paths)[0] ?? [];
    const paths = { [path ?? ""]: { ...item, put: { ...item?.put, "x-codeSamples": own } } };
    expect(samplesIn({ ...SHOP, paths } as JsonObject)).toEqual(own);
  });
});

test("an answer has the document's own examples, or else one that its schema takes", () => {
  const media = (document: JsonObject, status: string) =>
    objectOr(valueAt(document, [...OPERATION, "responses", status, "content", "application/json"]));
  expect(media(plain, "409").example).toEqual({ code: "string" });
  const [path, item] = Object.entries(SHOP.paths)[0] ?? [];
  const answer = (more: JsonObject) => ({
    description: "",
    content: { "application/json": { schema: { type: "string" }, ...more } },
  });
  const responses = { 200: answer({ example: "own" }), 409: answer({ examples: { a: { value: "own" } } }) };
  const paths = { [path ?? ""]: { ...item, put: { ...item?.put, responses } } };
  const shown = referenceDocument(sourcesOf({ ...SHOP, paths } as JsonObject));
  expect(media(shown, "200").example).toBe("own");
  expect(media(shown, "409")).not.toHaveProperty("example");
});

describe("evidence", () => {
  test.each<[string, "passed" | "failed", Recorded, string]>([
    [
      "that passed",
      "passed",
      { kind: "wire", operation: "putOrder", part: "body" },
      "✓ Proven by the contract suite.",
    ],
    [
      "that failed",
      "failed",
      { kind: "wire", operation: "putOrder", part: "body" },
      "✗ The contract suite disproves it.",
    ],
    [
      "of another place",
      "passed",
      { kind: "wire", operation: "putOrder" },
      "– Not proven by the contract suite.",
    ],
  ])("%s is beside the claim", (_, state, evidence, sign) => {
    expect(words(withEvidence(state, evidence), ...OPERATION, "requestBody")).toBe(sign);
  });

  test("is beside each kind of claim", () => {
    const part = ["query", "409"];
    const shown = withEvidence("passed", { kind: "wire", operation: "putOrder", part, schema: "Order" });
    for (const path of [
      ["parameters", "1"],
      ["responses", "409"],
    ])
      expect(words(shown, ...OPERATION, ...path)).toContain("✓");
    expect(words(shown, ...OPERATION)).toContain("– Not proven");
    expect(words(shown, ...ORDER)).toContain("✓");
    expect(section(shown, "What is proven")).toMatch(/✓ Passed: 1 test\b.*SHA-256 `[0-9a-f]{64}`/);
  });

  test("of another fragment, or none, is shown nowhere, and the page says so", () => {
    const other = inventoryOf([{ ...SHOP, info: { ...SHOP.info, version: "3.0.0" } }]);
    const report = {
      ...reportOf(SHOP, [testEntry({ names: ["a"], evidence: [{ kind: "wire" }] })]),
      contract: other,
    };
    const stale = judgeReport(report, inventoryOf([SHOP]), "report.json");
    for (const [evidence, why] of [
      [stale, /of another fragment: its hash is `[0-9a-f]{12}`, and this one's is `[0-9a-f]{12}`/],
      [sourcesOf(SHOP).evidence, /there is no report in `report.json`/],
    ] as const) {
      const shown = referenceDocument({ ...sourcesOf(SHOP), evidence });
      expect(section(shown, "What is proven")).toMatch(why);
      expect(JSON.stringify(shown)).not.toMatch(/[✓✗]|Not proven/);
    }
  });
});

test("a section has a name that the document hasn't", () => {
  const shown = referenceDocument(
    sourcesOf({ ...SHOP, tags: [{ name: "What is proven", description: "Cakes." }] }),
  );
  expect(section(shown, "What is proven")).toBe("Cakes.");
  expect(section(shown, "What is proven of this contract")).toContain("Nothing is known");
});

test("error codes come with what to do about them, once for all operations that answer so", () => {
  const codes = { SOLD: { detail: "No {item} | left.", remedy: "Buy `another`." }, CLOSED: {} };
  const answer = { description: "Not now.", "x-error-codes": codes };
  const put = { responses: { 409: { $ref: "#/components/responses/late" } } };
  const document = {
    ...SHOP,
    paths: { "/a": { put }, "/b": { put } },
    components: { responses: { late: answer } },
  };
  expect(section(referenceDocument(sourcesOf(document)), "Error codes")).toMatch(
    /## 409: Not now\n\nOf `put \/a`, `put \/b`\.\n\n.*\n.*\n\| `SOLD` No \\\{item\\\} \\\| left\. \| Buy `another`\. \|\n\| `CLOSED` \| – \|$/,
  );
  expect(section(plain, "Error codes")).toBeUndefined();
});

test("the same sources give the same document", () => {
  expect(referenceDocument(sourcesOf(structuredClone(SHOP)))).toEqual(plain);
});
