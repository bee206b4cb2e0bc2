import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { callWith, fieldsOf, scripted } from "../testing/scripted.js";
import { digest } from "./digest.js";

const CREDENTIALS = { username: "user", password: "s3cr3t-p4ss" };
const md5 = (text: string): string => createHash("md5").update(text).digest("hex");
const bytes = new TextEncoder().encode("xr\u00e9x\u0000x");

function form(): FormData {
  const form = new FormData();
  form.set("name", "R\u00e9x");
  form.set("photo", new File(["\u0000\u0001"], 'a"b.png', { type: "image/png" }));
  return form;
}

const cases: {
  name: string;
  body: () => BodyInit | undefined;
  headers?: Record<string, string>;
  type: RegExp;
}[] = [
  { name: "nothing", body: () => undefined, type: /^undefined$/ },
  { name: "an empty text", body: () => "", type: /^text\/plain;charset=UTF-8$/i },
  { name: "a text", body: () => '{"name":"R\u00e9x \ud800"}', type: /^text\/plain;charset=UTF-8$/i },
  {
    name: "JSON",
    body: () => '{"name":"R\u00e9x"}',
    headers: { "content-type": "application/json" },
    type: /^application\/json$/,
  },
  {
    name: "a URL-encoded form",
    body: () => new URLSearchParams({ name: "R\u00e9x &=" }),
    type: /^application\/x-www-form-urlencoded;charset=UTF-8$/i,
  },
  { name: "a Blob", body: () => new Blob([bytes], { type: "image/png" }), type: /^image\/png$/ },
  { name: "a Blob without a type", body: () => new Blob([bytes]), type: /^undefined$/ },
  { name: "an ArrayBuffer", body: () => bytes.slice().buffer, type: /^undefined$/ },
  { name: "part of one", body: () => new DataView(bytes.slice().buffer, 1, 3), type: /^undefined$/ },
  { name: "bytes", body: () => bytes.subarray(1, 5), type: /^undefined$/ },
  { name: "a form", body: form, type: /^multipart\/form-data; boundary=.+$/ },
  {
    name: "a form whose Content-Type lacks the boundary",
    body: form,
    headers: { "content-type": "multipart/form-data" },
    type: /^multipart\/form-data; boundary=.+$/,
  },
];

test.each(cases)("auth-int hashes the bytes that are sent: $name", async ({ body, headers = {}, type }) => {
  const { baseUrl, received } = await scripted('Digest realm="r", nonce="n", qop="auth-int"', {
    status: 204,
  });
  const call = { method: body() === undefined ? "GET" : "POST", headers, body: body() };
  expect(await callWith(digest(CREDENTIALS), `${baseUrl}/p`, call)).toMatchObject({ status: 204 });
  const [, request] = received;
  const { cnonce, response } = fieldsOf(request?.headers.authorization);
  const message = md5(`${call.method}:/p:${md5(request?.body ?? "")}`);
  expect(response).toBe(md5(`${md5("user:r:s3cr3t-p4ss")}:n:00000001:${cnonce}:auth-int:${message}`));
  const contentType = request?.headers["content-type"];
  expect(`${contentType}`).toMatch(type);
  const boundary = /boundary=(.+)/.exec(contentType ?? "")?.[1];
  if (boundary) expect(request?.body).toMatch(new RegExp(`^--${boundary}\r\n[^]*--${boundary}--\r\n$`));
});

test("auth sends the body as it is", async () => {
  const { baseUrl, received } = await scripted('Digest realm="r", nonce="n", qop="auth"', { status: 204 });
  await callWith(digest(CREDENTIALS), baseUrl, { body: form() });
  expect(received.map(({ headers }) => headers["content-type"])).toEqual(
    Array(2).fill(expect.stringMatching(/^multipart\/form-data; boundary=/)),
  );
  expect(received[1]?.body).toContain("R\u00e9x");
});
