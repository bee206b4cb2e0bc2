import { expect, test } from "vitest";
import { isObject, type Json, objectOr } from "../../../generator/openapi/document.js";
import { resolve } from "../../../generator/openapi/pointer.js";
import { providerOperations } from "../../provider/operations.js";
import { fewestRequests } from "../../provider/requests.js";
import { bundleFragment, OVERLAY_FILES } from "../../support/fragment.js";
import { handMade } from "../../wire/hand-made.js";
import { startPrism } from "../prism/prism.js";
import { packageSandbox, serveSandbox } from "./start.js";

/** The header Prefer by the names that Prism has for it: both answer the same, of every documented example. */

test("every example of every answer is the one that Prism gives", async () => {
  const document = await bundleFragment(OVERLAY_FILES);
  const prism = await startPrism(document);
  try {
    const { baseUrl } = await serveSandbox(await packageSandbox());
    let compared = 0;
    for (const operation of providerOperations(document)) {
      const [request] = fewestRequests(operation, new Map());
      if (!request) continue;
      const { method, path, headers, body } = handMade(operation, request);
      const ask = async (url: string, prefer: string) => {
        // Prism leaves out what Accept hasn't: the errors, whose media type is another one.
        const all = { ...headers, accept: "*/*", authorization: "Bearer any-token", prefer };
        const init = { method, headers: all, ...(body === undefined ? {} : { body }) };
        const response = await fetch(`${url}${path}`, init);
        const text = await response.text();
        return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as Json) };
      };
      for (const [status, names] of exampleNames(document, operation.template, operation.method)) {
        for (const prefer of [`code=${status}`, ...names.map((name) => `code=${status}, example=${name}`)]) {
          expect(await ask(baseUrl, prefer), `${operation.id} ${prefer}`).toEqual(
            await ask(prism.baseUrl, prefer),
          );
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(0);
  } finally {
    await prism.stop();
  }
});

/** The examples of each answer that has some. */
function exampleNames(document: Parameters<typeof resolve>[0], template: string, method: string) {
  const item = objectOr(resolve(document, objectOr(document.paths)[template]));
  return Object.entries(objectOr(objectOr(item[method]).responses)).flatMap(([status, reference]) => {
    const [media] = Object.values(objectOr(objectOr(resolve(document, reference)).content));
    const names = isObject(media) ? Object.keys(objectOr(media.examples)) : [];
    return /^\d+$/.test(status) && names.length > 0 ? [[status, names] as const] : [];
  });
}
