import { type BaseResolver, bundle, createConfig } from "@redocly/openapi-core";
import { isObject, type OpenApiDocument } from "./openapi/document.js";

/**
 * One document out of a root file and all that it refers to, with the overlays applied to it in their order
 * (OpenAPI Overlay Specification 1.0). References to components stay, as internal ones. The resolver's documents are
 * changed by it: each bundle takes a resolver of its own.
 */
export async function bundleDocument(
  file: string,
  overlays: readonly string[],
  resolver: BaseResolver,
): Promise<OpenApiDocument> {
  const result = await bundle({
    ref: file,
    config: await createConfig({}),
    externalRefResolver: resolver,
    overlays: [...overlays],
  });
  const document: unknown = JSON.parse(JSON.stringify(result.bundle.parsed));
  if (!isObject(document)) throw new Error(`${file} is not an object.`);
  return document;
}
