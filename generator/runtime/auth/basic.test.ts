import { expect, test } from "vitest";
import { authenticate } from "../testing/authenticate.js";
import { failure } from "../testing/failure.js";
import { answerWith, serve } from "../testing/serve.js";
import { show } from "../testing/show.js";
import { type BasicCredentials, basic } from "./basic.js";

const ok = answerWith(200, "text/plain", "");

test.each([
  // The examples of RFC 7617, sections 2 and 2.1.
  { username: "Aladdin", password: "open sesame", want: "QWxhZGRpbjpvcGVuIHNlc2FtZQ==" },
  { username: "test", password: "123£", want: "dGVzdDoxMjPCow==" },
  { username: "", password: "key", want: btoa(":key") },
  { username: "key", password: "", want: btoa("key:") },
  { username: "a", password: "b:c:", want: btoa("a:b:c:") },
  { username: "Zoë €", password: "𝄞", want: "Wm/DqyDigqw68J2Eng==" },
  // Composed, as services that take UTF-8 expect it.
  { username: "Zoe\u0308", password: "", want: "Wm/Dqzo=" },
])("$username and $password are sent as $want", async ({ want, ...credentials }) => {
  const { baseUrl, received } = await serve(ok);
  await authenticate(basic(credentials), baseUrl, { headers: { "x-trace": "7" } });
  expect(received).toMatchObject([{ headers: { authorization: `Basic ${want}`, "x-trace": "7" } }]);
});

test.each([
  { username: "", password: "" },
  { username: "s3cr3t:", password: "s3cr3t" },
  { username: "s3cr3t\n", password: "s3cr3t" },
  { username: "s3cr3t", password: "s3cr3t\r" },
  { username: "s3cr3t", password: "s3cr3t\0" },
  { username: "s3cr3t\x7f", password: "" },
  // What the types refuse arrives from JavaScript: an environment variable that isn't set.
  { username: undefined, password: undefined } as unknown as BasicCredentials,
])("%j is refused, without a word of it", async (credentials) => {
  const { baseUrl, received } = await serve(ok);
  const error = await failure(authenticate(basic(credentials), baseUrl));
  expect(error).toMatchObject({
    name: "RequestError",
    message: "The user name or the password is empty or malformed: nothing was sent",
  });
  expect(show(error)).not.toContain("s3cr3t");
  expect(received).toEqual([]);
});

test("a password that isn't set isn't sent as one", async () => {
  const { baseUrl, received } = await serve(ok);
  const password = undefined as unknown as string;
  await authenticate(basic({ username: "me", password }), baseUrl);
  expect(received).toMatchObject([{ headers: { authorization: `Basic ${btoa("me:")}` } }]);
});

test("neither user name nor password shows", () => {
  expect(show(basic({ username: "s3cr3t", password: "s3cr3t" }))).not.toContain("s3cr3t");
});
