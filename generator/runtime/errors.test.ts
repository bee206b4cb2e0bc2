import { expect, test } from "vitest";
import { brokenOff, connectionError } from "./errors.js";

/** An error as fetch of Node.js gives it, with the system's as its cause, or as that of Bun, which is given its code. */
const nested = (code: string): Error =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(), { code }) });
const plain = (code: string): Error => Object.assign(new Error(), { code });

test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
  "with %s no connection came about",
  (code) => {
    for (const cause of [nested(code), plain(code)]) {
      expect(connectionError("GET /pets got no answer", cause)).toMatchObject({
        reason: "refused",
        message: `GET /pets got no answer: ${code}`,
        cause,
      });
    }
  },
);

test.each([
  nested("ECONNRESET"),
  nested("UND_ERR_SOCKET"),
  nested("XECONNREFUSED"),
  new Error("gone"),
  plain("s3cr3t, and ECONNREFUSED"),
  "gone",
  null,
])("with %o the service may have done something", (cause) => {
  expect(connectionError("GET /pets got no answer", cause)).toMatchObject({ reason: "lost", cause });
});

test("Deno says it in words", () => {
  const cause = new TypeError("error sending request: client error (Connect): tcp connect error");
  expect(connectionError("GET /pets got no answer", cause)).toMatchObject({
    reason: "refused",
    message: "GET /pets got no answer",
  });
});

test("an answer that broke off was one, whatever the reason", () => {
  expect(brokenOff("GET /pets", nested("ECONNRESET"))).toMatchObject({
    reason: "lost",
    message: "GET /pets answered, but the answer broke off: ECONNRESET",
  });
});
