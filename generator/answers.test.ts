import { beforeAll, expect, test } from "vitest";
import type { JsonObject } from "./openapi/document.js";
import type { EventStream } from "./runtime/event-stream.js";
import type { AnyAnswer } from "./runtime/result.js";
import { serve } from "./runtime/testing/serve.js";
import { exchange, withSchemas } from "./testing/documents.js";
import { generateInMemory, generateUnchecked } from "./testing/generate-in-memory.js";
import { importBuilt } from "./testing/import-built.js";

/** What packages make of answers in every shape that OpenAPI has, from a server that answers as the path says. */

const PET = { $ref: "#/components/schemas/Pet" };
const TEXT = { type: "string" };
const json = { description: "", content: { "application/json": { schema: PET } } };
const nothing = { description: "" };
const get = (operationId: string, responses: JsonObject) => ({
  get: {
    operationId,
    parameters: [{ name: "answer", in: "path", required: true, schema: TEXT }],
    responses,
  },
});
const stream = (schema: JsonObject) => ({
  200: { description: "", content: { "text/event-stream": { schema } } },
});

const PATHS = {
  "/default/{answer}": get("byDefault", { default: json }),
  "/both/{answer}": get("both", { 200: json, default: json }),
  "/ranges/{answer}": get("ranges", { "2XX": json, 204: nothing, "4XX": json, 404: nothing }),
  "/nothing/{answer}": get("nothing", { 200: nothing, 204: nothing }),
  "/head/{answer}": {
    head: {
      operationId: "head",
      parameters: [{ name: "answer", in: "path", required: true, schema: TEXT }],
      responses: { 200: json, 404: json },
    },
  },
  "/several/{answer}": get("several", {
    200: {
      description: "",
      content: {
        "application/json": { schema: PET },
        "text/csv": { schema: TEXT },
        "image/*": { schema: { type: "string", format: "binary" } },
      },
    },
  }),
  "/stream/{answer}": get("stream", stream(PET)),
  "/events/{answer}": get(
    "events",
    stream({
      oneOf: [
        { properties: { event: { const: "pet" }, data: PET }, required: ["data"] },
        { properties: { data: { type: "integer" }, id: TEXT } },
      ],
    }),
  ),
  "/lines/{answer}": get("lines", stream(TEXT)),
};

const USAGE = `
  import { createClient, type EventStream, type HttpStatus, type ServerSentEvent } from "./index.js";
  import type * as types from "./index.js";

  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
  type Errors<R> = R extends { ok: false; status: infer S; error: infer E } ? (S extends HttpStatus ? [S, E] : never) : never;
  const claims: [
    Same<types.ByDefaultResponses, { default: types.Pet }>,
    Same<types.RangesResponses, { "2XX": types.Pet; 204: undefined; "4XX": types.Pet; 404: unknown }>,
    Same<types.NothingResponses, { 200: undefined; 204: undefined }>,
    Same<types.HeadResponses, { 200: undefined; 404: unknown }>,
    Same<types.SeveralResponses, { 200: types.Pet | string | Blob }>,
    Same<types.StreamResponses, { 200: EventStream<types.Pet> }>,
    Same<types.EventsResponses, { 200: EventStream<types.Pet | number> }>,
    Same<types.LinesResponses, { 200: EventStream }>,
    Same<Extract<types.ByDefaultResult, { ok: true }>["data"], types.Pet>,
    Same<Extract<types.BothResult, { ok: true }>["status"] , 200>,
    Same<Extract<Errors<types.BothResult>, [404, unknown]>[1], types.Pet>,
    Same<Extract<Errors<types.BothResult>, [201, unknown]>[1], unknown>,
    Same<Extract<Errors<types.RangesResult>, [404, unknown]>[1], unknown>,
    Same<Extract<Errors<types.RangesResult>, [400, unknown]>[1], types.Pet>,
  ] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true];
  void claims;

  export async function named(event: ServerSentEvent<types.Pet>): Promise<string> {
    // @ts-expect-error text until it is read as JSON
    event.data.name;
    return event.json().name;
  }

`;

/** What the server sends for each media type that an answer names. */
const BODIES: Readonly<Record<string, string>> = {
  "application/json": '{"name":"Rex"}',
  "application/problem+json": '{"name":"Rex"}',
  "text/csv": "a,b",
  "text/html": "<p>",
  "image/png": "PNG",
  "text/event-stream": 'data: {"name":\ndata: "Rex"}\n\n',
};

const REX = { name: "Rex" };

/** The operation that is called, what it is answered, and what the result has of that. */
const ANSWERS: readonly (readonly [
  method: string,
  answer: string,
  ok: boolean,
  status: number | "invalid",
  body: unknown,
])[] = [
  ["byDefault", "200 application/json", true, 200, REX],
  ["byDefault", "201 application/problem+json", true, 201, REX],
  ["byDefault", "404 application/json", false, 404, REX],
  ["byDefault", "200", false, "invalid", "empty"],
  ["byDefault", "204", false, "invalid", "empty"],
  ["both", "200 application/json", true, 200, REX],
  ["both", "201 application/json", false, 201, REX],
  ["both", "500 application/json", false, 500, REX],
  ["both", "500 text/html", false, "invalid", "mediaType"],
  ["ranges", "299 application/json", true, 299, REX],
  ["ranges", "204", true, 204, undefined],
  ["ranges", "400 application/json", false, 400, REX],
  ["ranges", "404", false, 404, undefined],
  ["ranges", "404 text/html", false, 404, "<p>"],
  ["ranges", "500 application/json", false, 500, REX],
  ["nothing", "200", true, 200, undefined],
  ["nothing", "200 application/json", true, 200, undefined],
  ["nothing", "204", true, 204, undefined],
  ["head", "200 application/json", true, 200, undefined],
  ["head", "404 application/json", false, 404, undefined],
  ["several", "200 application/json", true, 200, REX],
  ["several", "200 text/csv", true, 200, "a,b"],
  ["several", "200 image/png", true, 200, "PNG as a Blob"],
  ["several", "200 text/html", false, "invalid", "mediaType"],
  ["stream", "200 text/event-stream", true, 200, [REX]],
  ["stream", "200 text/html", false, "invalid", "mediaType"],
  ["events", "200 text/event-stream", true, 200, [REX]],
  ["lines", "200 text/event-stream", true, 200, [REX]],
];

test("each answer is what its types say, or invalid", async () => {
  const calls = await client();
  const seen: unknown[] = [];
  for (const [method, answer] of ANSWERS) {
    const result = await calls[method]?.({ path: { answer } });
    const error = result?.status === "invalid" ? result.error.reason : result?.ok ? undefined : result?.error;
    seen.push([method, answer, result?.ok, result?.status, result?.ok ? await readable(result.data) : error]);
  }
  expect(seen).toEqual(ANSWERS);
});

async function readable(data: unknown): Promise<unknown> {
  if (data instanceof Blob) return `${await data.text()} as a Blob`;
  if (typeof data !== "object" || data === null || !(Symbol.asyncIterator in data)) return data;
  const values: unknown[] = [];
  // What is iterable so is a stream of events.
  for await (const event of data as EventStream) values.push(event.json());
  return values;
}

let generated: ReadonlyMap<string, string>;

beforeAll(async () => {
  const document = {
    ...withSchemas({ Pet: { type: "object", properties: { name: TEXT }, required: ["name"] } }),
    paths: PATHS,
  };
  generated = (await generateInMemory(document, USAGE)).built;
}, 60_000);

async function client(): Promise<Readonly<Record<string, (request: object) => Promise<AnyAnswer>>>> {
  const { baseUrl } = await serve(({ url = "" }, response) => {
    const [status, mediaType] = decodeURIComponent(url.split("/").slice(2).join("/")).split(" ");
    if (mediaType !== undefined) response.setHeader("content-type", mediaType);
    response.writeHead(Number(status)).end(BODIES[mediaType ?? ""]);
  });
  const { createClient } = await importBuilt<{
    createClient(options: object): Awaited<ReturnType<typeof client>>;
  }>(generated, "dist/index.js");
  return createClient({ baseUrl, retry: false });
}

test("only a package that has event streams has what reads them", async () => {
  const module = "dist/runtime/event-stream.js";
  expect(generated.has(module)).toBe(true);
  const { built } = await generateUnchecked(exchange(TEXT));
  expect(built.has(module)).toBe(false);
});
