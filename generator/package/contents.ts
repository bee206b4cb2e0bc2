import { bodyExamples } from "../examples/body-examples.js";
import type { Model } from "../model/model.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { requestSources, responseSources } from "../validators/sources.js";
import { listed } from "./readme/markdown.js";

/** What there is something of in the package, beside the types. */
export interface Contents {
  readonly client: boolean;
  readonly validators: boolean;
  readonly examples: boolean;
}

export function contentsOf(document: OpenApiDocument, { operations, webhooks }: Model): Contents {
  return {
    client: operations.length > 0,
    validators: [...operations, ...webhooks].some(
      (operation) =>
        requestSources(document, operation).length + responseSources(document, operation).length > 0,
    ),
    examples: operations.some((operation) => bodyExamples(document, operation).length > 0),
  };
}

/** `Typed client, validators and examples`. */
export function contentsInWords({ client, validators, examples }: Contents): string {
  return listed([
    client ? "Typed client" : "Types",
    ...(validators ? ["validators"] : []),
    ...(examples ? ["examples"] : []),
  ]);
}
