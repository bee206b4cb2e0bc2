import { described } from "./described.js";
import { discriminatorPinned } from "./discriminator-pinned.js";
import { examplePresent } from "./example-present.js";
import { externalExampleValid } from "./external-example-valid.js";
import { mediaTypeVersioned } from "./media-type-versioned.js";
import { oneErrorSchema } from "./one-error-schema.js";
import { overlayReason } from "./overlay-reason.js";

/**
 * What a fragment keeps to beyond Redocly's strict set, as a plugin for redocly.yaml. That every example satisfies its
 * schema is for the most part in that set already: `no-invalid-media-type-examples`, `no-invalid-parameter-examples`
 * and `no-invalid-schema-examples` know discriminators, literals and 3.1, and refuse a readOnly property in a request.
 * They pass over examples kept in files of their own, which is what `external-example-valid` adds.
 */
export default function houseRules() {
  return {
    id: "house",
    rules: {
      oas3: {
        "example-present": examplePresent,
        "external-example-valid": externalExampleValid,
        described,
        "media-type-versioned": mediaTypeVersioned,
        "discriminator-pinned": discriminatorPinned,
        "one-error-schema": oneErrorSchema,
      },
      overlay1: {
        "overlay-reason": overlayReason,
      },
    },
  };
}
