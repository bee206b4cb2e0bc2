import { type BaseResolver, bundle, createConfig, type Document } from "@redocly/openapi-core";
import { errorIn, toProblems } from "./lint/problems.js";
import { readDocument } from "./lint/read-document.js";
import { findRefCycles, readReferred, referenceFollower } from "./lint/ref-cycles.js";
import { isObject, type OpenApiDocument } from "./openapi/document.js";
import { isOwnBundle } from "./own-bundle.js";
import { DocumentError } from "./problem.js";
import type { Selection } from "./select/index.js";
import { selectKnownInFile } from "./select/select-in-file.js";

/**
 * One document out of a root file and all that it refers to, with overlays applied to it in their order (OpenAPI
 * Overlay Specification 1.0). References to components stay, as internal ones. Bundling changes what the resolver has
 * read, so each bundle takes a resolver of its own. Of a document that is one file, `part` is all that has to
 * be sound; overlays are written for the whole.
 *
 * @throws DocumentError where a reference leads nowhere or an overlay can't be applied.
 * @throws UsageError where the document hasn't all of the part.
 */
export async function bundleDocument(
  file: string,
  overlays: readonly string[],
  resolver: BaseResolver,
  part?: Selection,
): Promise<OpenApiDocument> {
  const root = await readDocument(file, resolver);
  const doc = part ? selectKnownInFile(root, part) : root;
  // Redocly gives up on a reference that leads back to itself outside any promise of ours.
  const documents = await readReferred(doc, resolver);
  const follow = referenceFollower(documents, resolver);
  const cycles = findRefCycles(documents, follow);
  if (cycles.length > 0) throw new DocumentError(cycles);
  const bundled =
    overlays.length === 0 && isOwnBundle(documents, follow)
      ? doc
      : await bundleFiles(doc, overlays, resolver);
  const document = asTree(bundled);
  if (!isObject(document)) throw new Error(`The bundle of ${file} is not an object.`);
  return document;
}

/** What stands in one object several times over in memory becomes a tree of JSON values again. */
function asTree({ parsed, source }: Document): unknown {
  try {
    return JSON.parse(JSON.stringify(parsed));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const message = "A $ref stands where only a value can, and leads to what is around it.";
    throw new DocumentError([errorIn(source.absoluteRef, "ref-cycle", message)]);
  }
}

async function bundleFiles(
  doc: Document,
  overlays: readonly string[],
  resolver: BaseResolver,
): Promise<Document> {
  const config = await createConfig({});
  const result = await bundle({ doc, config, externalRefResolver: resolver, overlays: [...overlays] });
  const errors = toProblems(result.problems).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new DocumentError(errors);
  return result.bundle;
}
