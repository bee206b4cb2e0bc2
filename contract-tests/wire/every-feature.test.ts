import { expect, test } from "vitest";
import type { AnyCall } from "../../generator/runtime/call.js";
import type { RequestParts } from "../../generator/runtime/operation-validators.js";
import { generateUnchecked } from "../../generator/testing/generate-in-memory.js";
import { importBuilt } from "../../generator/testing/import-built.js";
import { toTheLetter } from "../support/instance.js";
import { startContractServer } from "./contract-server.js";
import { EVERY_FEATURE } from "./every-feature.js";
import { wireOperations, wireParts } from "./operations.js";
import { contractRequests } from "./requests.js";

/**
 * A client that is generated from a document with every feature, beside the server that answers from it: what the
 * fragment lacks is proven here, parameters in every style and place among it.
 */

interface EveryFeature {
  createClient(options: object): Readonly<
    Record<string, (request: RequestParts, options: { readonly headers: object }) => AnyCall>
  > & {
    readonly raw: { request(method: string, path: string, init: object): Promise<unknown> };
  };
}

test("what a client sends is what the document says", async () => {
  const { model, built } = await generateUnchecked(EVERY_FEATURE);
  const { createClient } = await importBuilt<EveryFeature>(built, "dist/index.js");
  const validate = await importBuilt<object>(built, "dist/validators/documented/index.js");
  const operations = wireOperations(EVERY_FEATURE, wireParts(EVERY_FEATURE));
  const server = await startContractServer(operations);
  const options = { baseUrl: server.origin, auth: false, retry: false };
  const [plain, validating] = [createClient(options), createClient({ ...options, validate })];
  try {
    for (const operation of operations) {
      const method = model.operations.find(
        (one) => one.method === operation.method && one.template === operation.template,
      )?.methodName;
      for (const { title, path, query, header, cookie, body, arrives } of contractRequests(operation)) {
        const parts = { path, query, header, cookie, body };
        const ways = {
          typed: (headers: object) => plain[method ?? ""]?.(parts, { headers }),
          validating: (headers: object) => validating[method ?? ""]?.(parts, { headers }),
          raw: (headers: object) =>
            plain.raw.request(operation.method, operation.template, {
              params: { path, query, header, cookie },
              parseAs: "text",
              headers,
              body,
            }),
        };
        for (const [way, send] of Object.entries(ways)) {
          const exchange = server.prepare();
          await send(exchange.headers);
          const { breaches, received } = exchange.judgement();
          const at = `${operation.key}, ${title}, ${way}`;
          expect.soft(breaches, at).toEqual([]);
          expect.soft({ ...received, body: undefined }, at).toEqual({ path, query, header, cookie });
          expect.soft(toTheLetter(received.body), at).toBe(toTheLetter(arrives));
        }
      }
    }
  } finally {
    await server.close();
  }
});
