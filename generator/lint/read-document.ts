import { type BaseResolver, type Document, ResolveError, YamlParseError } from "@redocly/openapi-core";
import { DocumentError } from "../problem.js";
import { errorIn, yamlError } from "./problems.js";

/** @throws DocumentError where there is no such file, or where it isn't YAML or JSON. */
export async function readDocument(file: string, resolver: BaseResolver): Promise<Document> {
  try {
    const document = await resolver.resolveDocument(null, file, true);
    if (document instanceof Error) throw document;
    return document;
  } catch (error) {
    if (error instanceof YamlParseError) throw new DocumentError([yamlError(error)]);
    if (error instanceof ResolveError) throw new DocumentError([errorIn(file, "file", error.message)]);
    throw error;
  }
}
