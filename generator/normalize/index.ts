import type { OpenApiDocument } from "../openapi/document.js";
import { breakPolymorphicCycles } from "./break-polymorphic-cycles.js";
import { callbacksAsWebhooks } from "./callbacks-as-webhooks.js";
import { dropContradictedTypes } from "./drop-contradicted-types.js";
import { dropIgnoredHeaders } from "./drop-ignored-headers.js";
import { inlinePathItems } from "./inline-path-items.js";
import { inlineWebhookParts } from "./inline-webhook-parts.js";
import { listHeirs } from "./list-heirs.js";
import { mergeRefSiblings } from "./merge-ref-siblings.js";
import { nameBodyMembers } from "./name-body-members.js";
import { nameReferredSchemas } from "./name-referred-schemas.js";
import { narrowTypes } from "./narrow-types.js";
import { pinDiscriminators } from "./pin-discriminators.js";
import { splitDirections } from "./split-directions.js";
import { upgradeFrom30 } from "./upgrade-3.0.js";

/** One transformation a file, in the order in which each finds what it needs. */
const TRANSFORMATIONS: readonly ((document: OpenApiDocument) => OpenApiDocument)[] = [
  nameReferredSchemas,
  upgradeFrom30,
  narrowTypes,
  inlinePathItems,
  callbacksAsWebhooks,
  inlineWebhookParts,
  dropIgnoredHeaders,
  dropContradictedTypes,
  listHeirs,
  breakPolymorphicCycles,
  pinDiscriminators,
  mergeRefSiblings,
  splitDirections,
  nameBodyMembers,
];

/**
 * The same document in terms that types and validators can be made from alike: OpenAPI 3.1, without polymorphic
 * cycles, every discriminator pinned to its literals, and what is sent apart from what is received.
 */
export function normalize(document: OpenApiDocument): OpenApiDocument {
  return TRANSFORMATIONS.reduce((result, transform) => transform(result), document);
}
