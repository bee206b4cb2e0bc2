import { expect, test } from "vitest";
import { copyResponse } from "./copy-response.js";

test.each([200, 204, 304, 404, 503])("a copy of a %i keeps its status when it is cloned", (status) => {
  const original = new Response(null, { status, statusText: "Words", headers: { "x-a": "1" } });
  for (const copy of [copyResponse(original, null), copyResponse(original, null).clone()]) {
    const { ok, statusText, headers } = copy;
    expect({ status: copy.status, ok, statusText, header: headers.get("x-a") }).toEqual({
      status,
      ok: status < 300,
      statusText: "Words",
      header: "1",
    });
  }
});
