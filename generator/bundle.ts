import { type BaseResolver, bundle, createConfig } from "@redocly/openapi-core";
import { toProblems } from "./lint/problems.js";
import { isObject, type OpenApiDocument } from "./openapi/document.js";
import { DocumentError } from "./problem.js";

/**
 * One document out of a root file and all that it refers to, with overlays applied to it in their order (OpenAPI
 * Overlay Specification 1.0). References to components stay, as internal ones. Bundling changes what the resolver has
 * read, so each bundle takes a resolver of its own.
 *
 * @throws DocumentError where a reference leads nowhere or an overlay can't be applied.
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
  const errors = toProblems(result.problems).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new DocumentError(errors);
  // What stands in one object several times over in memory becomes a tree of JSON values again.
  const document: unknown = JSON.parse(JSON.stringify(result.bundle.parsed));
  if (!isObject(document)) throw new Error(`The bundle of ${file} is not an object.`);
  return document;
}
