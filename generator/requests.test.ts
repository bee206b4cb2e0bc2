import { expect, test } from "vitest";
import type { JsonObject } from "./openapi/document.js";
import { withSchemas } from "./testing/documents.js";
import { generateInMemory } from "./testing/generate-in-memory.js";
import { importBuilt } from "./testing/import-built.js";
import { translateSources } from "./translate.js";
import { joinFiles } from "./write.js";

/** What packages let a consumer send, in every shape that OpenAPI has, and how it arrives. */

const TEXT = { type: "string" };
const LIST = { type: "array", items: TEXT };
const OBJECT = { type: "object", properties: { r: { type: "integer" } }, required: ["r"] };
const answers = { 204: { description: "Done" } };

const DOCUMENT = {
  ...withSchemas({
    Upload: {
      type: "object",
      required: ["title", "file"],
      properties: {
        title: TEXT,
        file: { type: "string", format: "binary" },
        more: { type: "array", items: { contentMediaType: "image/png" } },
        meta: OBJECT,
      },
    },
  }),
  servers: [{ url: "https://pets.example" }],
  paths: {
    "/styles/{label}/{matrix}": {
      get: {
        operationId: "styles",
        parameters: [
          { name: "label", in: "path", required: true, style: "label", explode: true, schema: LIST },
          { name: "matrix", in: "path", required: true, style: "matrix", schema: OBJECT },
          { name: "pipes", in: "query", style: "pipeDelimited", schema: LIST },
          { name: "deep", in: "query", style: "deepObject", explode: true, schema: OBJECT },
          { name: "raw", in: "query", allowReserved: true, schema: TEXT },
          { name: "json", in: "query", content: { "application/json": { schema: OBJECT } } },
          { name: "plain", in: "query", schema: LIST },
          { name: "X-Object", in: "header", explode: true, schema: OBJECT },
          { name: "X-Usual", in: "header", schema: OBJECT },
          { name: "session", in: "cookie", required: true, schema: TEXT },
          { name: "theme", in: "cookie", schema: { type: "integer" } },
        ],
        requestBody: { content: { "application/json": {} } },
        responses: answers,
      },
    },
    "/upload": {
      post: {
        operationId: "upload",
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: { $ref: "#/components/schemas/Upload" },
              encoding: { title: { contentType: "text/markdown" } },
            },
          },
        },
        responses: answers,
      },
    },
    "/form": {
      put: {
        operationId: "form",
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": {
              schema: { type: "object", properties: { a: LIST, b: OBJECT } },
              encoding: { a: { explode: false } },
            },
          },
        },
        responses: answers,
      },
    },
    "/choice": {
      put: {
        operationId: "choose",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: OBJECT },
            "application/vnd.v2+json": {
              schema: { type: "object", required: ["n"], properties: { n: TEXT } },
            },
            "text/csv": { schema: TEXT },
            "image/*": {},
          },
        },
        responses: answers,
      },
      post: {
        operationId: "chooseOrNot",
        requestBody: { content: { "text/plain": {}, "application/octet-stream": {} } },
        responses: answers,
      },
    },
  },
} satisfies JsonObject;

const USAGE = `
  import { createClient } from "./index.js";
  import * as validators from "./validators/documented/index.js";

  export async function sendAll(fetch: (request: Request) => Promise<Response>): Promise<void> {
    const client = createClient({ fetch, validate: validators });
    const path = { label: ["a", "b"], matrix: { r: 1 } };
    const cookie = { session: "a b" };
    await client.styles({ path, cookie });
    const query = { pipes: ["a", "b"], deep: { r: 1 }, raw: "/a?b", json: { r: 1 }, plain: ["c", "d"] };
    const header = { "X-Object": { r: 1 }, "X-Usual": { r: 2 } };
    const all = { path, query, header, cookie: { ...cookie, theme: 3 } };
    await client.styles(all, { headers: { cookie: "own=1" } });
    await client.raw.GET("/styles/{label}/{matrix}", { params: all });

    const file = new File(["PDF"], "a.pdf", { type: "application/pdf" });
    await client.upload({ body: { title: "T", file, more: [new Blob(["x"])], meta: { r: 1 } } });
    await client.upload({ body: new FormData() });
    await client.form({ body: { a: ["x", "y"], b: { r: 1 } } });
    await client.form();

    await client.choose({ body: { r: 1 } });
    await client.choose({ contentType: "application/vnd.v2+json", body: { n: "x" } });
    await client.choose({ contentType: "text/csv", body: "a,b" });
    await client.choose({ contentType: "image/png", body: new Uint8Array([80]) });
    await client.chooseOrNot({});
    await client.chooseOrNot({ body: "x" });
    await client.chooseOrNot({ contentType: "application/octet-stream", body: new Blob(["x"]).stream() });
    await client.raw.PUT("/choice", { headers: { "content-type": "text/csv" }, body: "a,b" as never });
  }

  export function refused(): void {
    const client = createClient();
    const path = { label: ["a", "b"], matrix: { r: 1 } };
    const cookie = { session: "a b" };
    // @ts-expect-error a GET has no body
    client.styles({ path, cookie, body: {} });
    // @ts-expect-error the cookie is required
    client.styles({ path });
    // @ts-expect-error content has a schema of its own
    client.styles({ path, cookie, query: { json: "x" } });
    // @ts-expect-error a file is no text
    client.upload({ body: { title: "T", file: "PDF" } });
    // @ts-expect-error that is another media type's
    client.choose({ contentType: "text/csv", body: { r: 1 } });
    // @ts-expect-error none of the documented ones
    client.choose({ contentType: "text/html", body: "x" });
  }
`;

async function described(request: Request): Promise<string[]> {
  const url = new URL(request.url);
  const headers = ["cookie", "x-object", "x-usual"].flatMap((name) => request.headers.get(name) ?? []);
  const type = request.headers.get("content-type") ?? "";
  const body = type.startsWith("multipart/")
    ? [...(await request.formData())].map(([name, part]) =>
        typeof part === "string" ? `${name}=${part}` : `${name}=${part.name} (${part.type})`,
      )
    : [await request.text()];
  return [
    `${request.method} ${url.pathname}${url.search}`,
    ...headers,
    ...(type ? [type.replace(/;.*/, ""), ...body] : []),
  ];
}

test("what the types let a consumer send arrives as the document has it", async () => {
  const { built, files } = await generateInMemory(DOCUMENT, USAGE);
  expect(files.get("src/types.ts")).toContain("A browser leaves them out");
  const { sendAll } = await importBuilt<{
    sendAll(fetch: (request: Request) => Promise<Response>): Promise<void>;
  }>(joinFiles(built, translateSources(new Map([["src/usage.ts", USAGE]]))), "dist/usage.js");
  const received: string[][] = [];
  await sendAll(async (request) => {
    received.push(await described(request));
    return new Response(null, { status: 204 });
  });
  const styled =
    "GET /styles/.a.b/;matrix=r,1?pipes=a%7Cb&deep%5Br%5D=1&raw=/a?b&json=%7B%22r%22%3A1%7D&plain=c&plain=d";
  expect(received).toEqual([
    ["GET /styles/.a.b/;matrix=r,1", "session=a%20b"],
    [styled, "own=1; session=a%20b; theme=3", "r=1", "r,2"],
    [styled, "session=a%20b; theme=3", "r=1", "r,2"],
    [
      "POST /upload",
      "multipart/form-data",
      "title=blob (text/markdown)",
      "file=a.pdf (application/pdf)",
      "more=blob (application/octet-stream)",
      "meta=blob (application/json)",
    ],
    ["POST /upload", "multipart/form-data"],
    ["PUT /form", "application/x-www-form-urlencoded", "a=x,y&b=%7B%22r%22%3A1%7D"],
    ["PUT /form"],
    ["PUT /choice", "application/json", '{"r":1}'],
    ["PUT /choice", "application/vnd.v2+json", '{"n":"x"}'],
    ["PUT /choice", "text/csv", "a,b"],
    ["PUT /choice", "image/png", "P"],
    ["POST /choice"],
    ["POST /choice", "text/plain", "x"],
    ["POST /choice", "application/octet-stream", "x"],
    ["PUT /choice", "text/csv", "a,b"],
  ]);
});
