import { describe, expect, test } from "vitest";
import { readAnswer } from "./answer.js";
import type { Operation } from "./operation.js";

const JSON_TYPE = "application/json";
const V1 = "application/vnd.pets.v1+json";

const operation: Operation = {
  method: "get",
  path: "/pets",
  responses: {
    200: [V1],
    201: ["text/csv", "image/*"],
    202: [],
    401: [],
    409: [JSON_TYPE],
    "5XX": ["application/problem+json"],
  },
};

interface Case {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
  readonly want: Readonly<Record<string, unknown>>;
}

function answer({ status, type, body }: Case): Response {
  const response = new Response(body, {
    status,
    headers: type === undefined ? {} : { "content-type": type },
  });
  // A Response of text gets a Content-Type of its own.
  if (type === undefined) response.headers.delete("content-type");
  return response;
}

describe("documented", () => {
  test.each<Case>([
    { status: 200, type: V1, body: '{"a":1}', want: { ok: true, data: { a: 1 } } },
    { status: 200, type: `${V1.toUpperCase()} ; charset=utf-8`, body: "[]", want: { ok: true, data: [] } },
    { status: 200, type: JSON_TYPE, body: "null", want: { ok: true, data: null } },
    { status: 200, body: "0", want: { ok: true, data: 0 } },
    { status: 200, type: V1, body: '\ufeff{"a":1}', want: { ok: true, data: { a: 1 } } },
    { status: 201, type: "text/csv", body: "a,b", want: { ok: true, data: "a,b" } },
    { status: 201, type: "text/csv", body: "", want: { ok: true, data: "" } },
    { status: 202, type: "text/plain", body: "Accepted", want: { ok: true, data: undefined } },
    { status: 409, type: JSON_TYPE, body: '"text"', want: { ok: false, error: "text" } },
    { status: 503, type: JSON_TYPE, body: '{"a":1}', want: { ok: false, error: { a: 1 } } },
    { status: 401, type: JSON_TYPE, body: '{"a":1}', want: { ok: false, error: { a: 1 } } },
    { status: 401, type: "text/html", body: "<p>", want: { ok: false, error: "<p>" } },
    { status: 401, want: { ok: false, error: undefined } },
  ])("$status $type $body", async (row) => {
    const response = answer(row);
    expect(await readAnswer(operation, response)).toEqual({ status: row.status, response, ...row.want });
    expect(response.bodyUsed || response.body === null).toBe(true);
  });

  test("what is neither JSON nor text is a Blob", async () => {
    const result = await readAnswer(
      operation,
      answer({ status: 201, type: "image/png", body: "PNG", want: {} }),
    );
    expect(result).toMatchObject({ ok: true, data: expect.any(Blob) });
    expect(result.ok && result.data instanceof Blob && (await result.data.text())).toBe("PNG");
  });
});

describe("undocumented", () => {
  test.each<Case>([
    { status: 203, type: V1, body: '{"a":1}', want: { error: { a: 1 } } },
    { status: 204, want: { error: undefined } },
    { status: 304, want: { error: undefined } },
    { status: 429, type: "text/plain", body: "123", want: { error: "123" } },
    { status: 410, type: JSON_TYPE, body: '{"a":', want: { error: '{"a":' } },
    { status: 406, type: JSON_TYPE, body: "", want: { error: undefined } },
    { status: 404, body: "gone", want: { error: "gone" } },
  ])("$status $type $body", async (row) => {
    const response = answer(row);
    expect(await readAnswer(operation, response)).toEqual({
      ok: false,
      status: row.status,
      response,
      ...row.want,
    });
  });
});

describe("invalid", () => {
  test.each<Case>([
    {
      status: 200,
      type: V1,
      body: "",
      want: { reason: "empty", message: `its body is empty, and ${V1} is documented`, body: undefined },
    },
    { status: 409, want: { reason: "empty", body: undefined } },
    {
      status: 200,
      type: V1,
      body: '{"a":',
      want: {
        reason: "syntax",
        message: `its body isn't valid JSON, and ${V1} is documented`,
        body: '{"a":',
      },
    },
    { status: 200, body: "<p>", want: { reason: "syntax", body: "<p>" } },
    { status: 200, type: "text/html", body: "<p>", want: { reason: "mediaType", body: "<p>" } },
    { status: 503, type: "text/html", body: "<p>", want: { reason: "mediaType", body: "<p>" } },
    { status: 409, type: "text/plain", body: '{"a":1}', want: { reason: "mediaType", body: '{"a":1}' } },
    {
      status: 201,
      type: JSON_TYPE,
      body: '{"a":1}',
      want: {
        reason: "mediaType",
        message: "its body is application/json, and text/csv or image/* is documented",
        body: { a: 1 },
      },
    },
  ])("$status $type $body: $want.reason", async (row) => {
    const response = answer(row);
    expect(await readAnswer(operation, response)).toMatchObject({
      ok: false,
      status: "invalid",
      error: { issues: [], ...row.want },
      response,
    });
  });

  test("a status that HTTP doesn't have", async () => {
    expect(await readAnswer(operation, Response.error())).toMatchObject({
      ok: false,
      status: "invalid",
      error: { reason: "status" },
    });
  });
});
