import type { Operation } from "../model/model.js";
import { type Json, type OpenApiDocument, objectOr, stringOr } from "../openapi/document.js";
import { type Path, resolve, valueAt } from "../openapi/pointer.js";

/** An example of a body, with where the document has it. */
export interface BodyExample {
  /** `request`, or the documented status of an answer. */
  readonly part: string;
  readonly mediaType: string;
  /** Its key in `examples`; `example` for the one that stands alone. */
  readonly name: string;
  readonly summary: string | undefined;
  readonly value: Json;
  /** Where the schema that it must satisfy stands. */
  readonly schema: Path | undefined;
}

/** Every example of an operation's bodies: `example`, and each of `examples` with a value (OpenAPI 3.1.1 section 4.8.14). */
export function bodyExamples(document: OpenApiDocument, operation: Operation): BodyExample[] {
  const bodies = [
    ...(operation.requestBody ? [{ part: "request", content: operation.requestBody.content }] : []),
    ...operation.responses.map(({ status, content }) => ({ part: status, content })),
  ];
  return bodies.flatMap(({ part, content }) =>
    content.flatMap(({ mediaType, path, schema }) =>
      mediaTypeExamples(document, path).map((example) => ({ part, mediaType, schema, ...example })),
    ),
  );
}

function mediaTypeExamples(
  document: OpenApiDocument,
  path: Path,
): Pick<BodyExample, "name" | "summary" | "value">[] {
  const media = objectOr(valueAt(document, path));
  const single =
    media.example === undefined ? [] : [{ name: "example", summary: undefined, value: media.example }];
  const named = Object.entries(objectOr(media.examples)).flatMap(([name, reference]) => {
    const example = objectOr(resolve(document, reference));
    return example.value === undefined
      ? []
      : [{ name, summary: stringOr(example.summary), value: example.value }];
  });
  return [...single, ...named];
}
