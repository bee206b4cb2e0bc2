/** How to mend what a rule found, by rule. */
const HINTS: Readonly<Record<string, string>> = {
  // What this stage finds by itself.
  file: "Check the path.",
  "redocly-config": "Correct it in redocly.yaml.",
  nesting: "Shorten the longest way from schema to schema to less than a hundred.",
  "ref-cycle": "Let one of them hold the definition itself instead of a `$ref`.",

  // What the model finds once the overlays are applied.
  "api-key-name":
    "Write the name that the service reads the key under: of letters, digits and !#$%&'*+-.^_`|~ alone, and not one that HTTP itself uses.",
  "bodiless-method":
    "Describe what the operation takes as parameters, or give it a method that has a body (an overlay can).",
  "cookie-parameter":
    "Describe each cookie by itself, or give the parameter `explode: false` or `content` of text/plain.",
  "form-encoding": "Take it out of the Encoding Object, or describe it as OpenAPI 3.1 section 4.8.15 has it.",
  "header-name": "Write the header's name: of letters, digits and !#$%&'*+-.^_`|~ alone.",
  "media-type": "Write it as type/subtype, with parameters behind a `;`, in ASCII.",
  "path-template": "Write what the service's path has, other characters percent-encoded.",
  "parameter-content": "Give it a `schema`, or `content` of application/json or text/plain.",
  "parameter-style":
    "Write a `style` and an `explode` of OpenAPI's examples for its place (3.1 section 4.8.12.4).",

  "schema-cycle": "Break the circle, or lead it through a property or an item.",

  // What a package can't say as the document says it.
  "package/overlay-proto": "Change it in the document itself.",
  "package/pattern-ends":
    "Write it so that a text can be read in one way only: no repetition within a repetition, no alternatives that begin alike.",
  "package/ignored-header":
    "Leave it out; describe the media types under `content`, and credentials under `security`.",
  "package/known-dialect": "Leave it out, where the schemas mean the same in JSON Schema 2020-12.",
  "package/pattern-readable": "Correct it, or leave it out.",
  "package/reference-base":
    "Write references as pointers from the root of the file, `#/components/schemas/Name`, and leave out what moves them.",
  "package/single-server": "Make a client of its own for them, with that `baseUrl`.",
  "package/type-of-alternatives": "Remove the `type`, or write the one that the alternatives have.",

  // The house rules.
  "house/described": "Add a `description` that says what it means, in what unit or format.",
  "house/discriminator-pinned":
    "Give the property a `const` (3.0: an `enum` of one) and list it under `required`.",
  "house/example-present": "Add one under `examples`.",
  "house/external-example-valid": "Correct the example's file, or the schema where the example is right.",
  "house/media-type-versioned": "Name the versioned media type that the service answers with.",
  "house/one-error-schema": "Refer to the same schema as the other errors do.",
  "house/overlay-reason": "Add a `description` to the action.",

  // Redocly's rules for references and components.
  "no-unresolved-refs": "Check the file's path, which starts from this file, and what follows the `#`.",
  "spec-ref-siblings": "Move what stands beside the `$ref` into what it refers to.",
  "spec-components-invalid-map-name": "Use letters, digits, `.`, `-` and `_` alone.",
  "component-name-unique": "Rename one of the two.",
  "no-unused-components": "Refer to it, or remove it.",

  // For the document as a whole.
  "info-license": "Add `license` under `info`.",
  "info-license-strict": "Add `identifier` (SPDX) or `url` under `info.license`.",
  "no-duplicated-tag-names": "Remove one of the two.",
  "no-empty-servers": "List the service's address under `servers`.",
  "no-server-example.com": "Write the service's real address.",
  "no-server-trailing-slash": "Remove the `/` at the end.",
  "no-server-variables-empty-enum": "List the values, or leave `enum` out.",
  "no-undefined-server-variable": "Define it under `variables`.",
  "no-unsafe-markdown": "Write it as plain Markdown, without script or HTML.",
  "security-defined": "Name a scheme of `components.securitySchemes` under `security`.",
  "security-scopes-defined": "Define the scope in the scheme's flow, or remove it here.",
  "tag-description": "Add a `description` to the tag.",

  // For paths, operations and parameters.
  "no-ambiguous-paths": "Make the two paths differ in something that isn't a parameter.",
  "no-identical-paths": "Merge the two paths: they differ only in the names of their parameters.",
  "no-path-trailing-slash": "Remove the `/` at the end.",
  "operation-2xx-response": "Describe the answer to a success under `responses`.",
  "operation-4xx-response": "Describe the answer to a bad request under `responses`.",
  "operation-description": "Add a `description` that says what the operation does.",
  "operation-operationId": "Add an `operationId`: the name of the generated method.",
  "operation-operationId-unique": "Rename one of the two: each `operationId` names a method.",
  "operation-operationId-url-safe": "Use letters, digits, `-`, `_` and `.` alone.",
  "operation-parameters-unique": "Remove one of the two parameters of this name.",
  "operation-singular-tag": "Keep the one tag under which the operation belongs.",
  "operation-summary": "Add a `summary` of a few words.",
  "operation-tag-defined": "Describe the tag under `tags` in the root file.",
  "path-declaration-must-exist": "Write the name of a parameter between the braces.",
  "path-not-include-query": "Describe it as a parameter with `in: query`.",
  "path-parameters-defined": "Describe each `{parameter}` of the path once, with `in: path`, and no others.",

  // For schemas and examples.
  "example-cost": "Give it fewer levels, or say once in its schema what is below it.",
  "no-duplicated-enum-values": "Remove one of the two.",
  "no-enum-type-mismatch": "Make the value one of the schema's `type`, or change the type.",
  "no-example-value-and-externalValue": "Keep one of `value` and `externalValue`.",
  "no-illogical-composition-keywords": "Remove the keyword, or give it the schemas to choose among.",
  "no-invalid-media-type-examples": "Correct the example, or the schema where the example is right.",
  "no-invalid-parameter-examples": "Correct the example, or the schema where the example is right.",
  "no-invalid-schema-examples": "Correct the example, or the schema where the example is right.",
  "no-mixed-number-range-constraints": "Keep one of the two bounds.",
  "no-required-schema-properties-undefined": "Define the property, or take it out of `required`.",
  "no-schema-type-mismatch": "Use `items` with arrays and `properties` with objects.",
  "nullable-type-sibling": "Add a `type` beside `nullable`.",
};

/** For rules that find several kinds of mistakes, told apart by what they say of them. */
const HINTS_BY_MESSAGE: Readonly<Record<string, readonly (readonly [says: RegExp, hint: string])[]>> = {
  format: [
    [/Overlay/, "Begin the file with `overlay: 1.0.0`."],
    [
      /Swagger/,
      "Convert it with `npx swagger2openapi --patch --outfile openapi.yaml FILE`, and keep what comes out.",
    ],
    [
      /not "3\.2/,
      "Where it has nothing that is new in 3.2 (`itemSchema`, `query`, `additionalOperations`, `in: querystring`, …), write `openapi: 3.1.2`; else take that out first.",
    ],
    [/./, "Begin the file with `openapi: 3.1.0`."],
  ],
  "no-unresolved-refs": [
    [/ is a URL: /, "Save the file beside the document, and refer to it there."],
    [/ lies outside /, "Copy the file into the document's folder, and refer to it there."],
  ],
  struct: [
    [
      /`Schema` \(object\) but got `boolean`/,
      "Write `{}` where any value will do, and `{ not: {} }` where none does.",
    ],
    [/is not expected here/, "Correct the name, or begin it with `x-` if it is an extension."],
    [/must be present|at least one of/, "Add the missing field."],
    [/is not allowed here/, "Remove the field."],
    [/./, "Write it as the OpenAPI Specification has it."],
  ],
  yaml: [
    [/duplicated mapping key/, "Remove one of the two, or rename it."],
    [/./, "Correct the YAML (or JSON) here, or on the line before."],
  ],
};

/**
 * How to mend a problem.
 *
 * @param written what stands in the document at the place of the problem.
 * @param suggestions names that could stand there, the nearest first.
 */
export function hintFor(
  rule: string,
  message: string,
  written = "",
  suggestions: readonly string[] = [],
): string | undefined {
  const [nearest] = suggestions;
  // The nearest of all may still be far away: `foo` is three letters from `not`.
  if (rule === "struct" && nearest && nearest[0] === written[0]) return `Did you mean \`${nearest}\`?`;
  const byMessage = HINTS_BY_MESSAGE[rule]?.find(([says]) => says.test(message));
  return byMessage?.[1] ?? HINTS[rule];
}
