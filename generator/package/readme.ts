import type { Model } from "../model/model.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { type Contents, contentsInWords, contentsOf } from "./contents.js";
import { authentication } from "./readme/authentication.js";
import { errors, results, sending } from "./readme/calls.js";
import { codeTable, inline } from "./readme/markdown.js";
import { sandbox } from "./readme/sandbox.js";
import { usage } from "./readme/usage.js";
import { someValidator, validation } from "./readme/validation.js";
import { webhooks } from "./readme/webhooks.js";

/**
 * The README.md of the generated package. Its code compiles against the package as it stands, and it speaks of nothing
 * that the package of this document doesn't have.
 */
export function printReadme(
  name: string,
  document: OpenApiDocument,
  model: Model,
  profiles: { readonly differ: boolean },
): string {
  const [first] = model.operations;
  const validator = someValidator(document, model);
  const contents = contentsOf(document, model);
  return `${[
    `# ${name}`,
    introduction(model, contents),
    `    npm install ${name}`,
    ...(first
      ? [
          usage(name, document, model, first),
          authentication(name, document, model),
          results(model),
          errors(model),
          sending(name, document, model),
        ]
      : []),
    ...(validator === undefined ? [] : [validation(name, document, model, validator)]),
    ...(first ? [sandbox(name, document, model, first)] : []),
    ...(model.webhooks.length > 0 ? [webhooks(name, document, model)] : []),
    ...(first ? ["## Operations", operationTable(model)] : []),
    "## What is inside",
    entryPoints(name, contents, profiles),
  ].join("\n\n")}\n`;
}

function introduction({ title }: Model, contents: Contents): string {
  return `${contentsInWords(contents)} for **${inline(title)}**, generated from its OpenAPI document. Everything here is written by the generator; changes belong into the document.`;
}

function operationTable({ operations }: Model): string {
  const rows = operations.map(
    ({ methodName, method, template, summary }) =>
      `| \`${methodName}\` | \`${method.toUpperCase()} ${template.replaceAll("|", "\\|")}\` | ${inline(summary ?? "")} |`,
  );
  return ["| method | operation | |", "|---|---|---|", ...rows].join("\n");
}

function entryPoints(
  name: string,
  { client, validators, examples }: Contents,
  { differ }: { readonly differ: boolean },
): string {
  return codeTable("import", [
    [name, client ? "the client, the types, the errors" : "the types"],
    ...(validators
      ? [[`${name}/validators`, "validators for what the service takes and sends"] as const]
      : []),
    ...(validators && differ
      ? [[`${name}/validators/documented`, "validators for what its documentation says"] as const]
      : []),
    ...(examples ? [[`${name}/examples`, "the documented examples, typed"] as const] : []),
    ...(client ? [[`${name}/sandbox`, "the service in a box, for tests without a network"] as const] : []),
    [`${name}/openapi.json`, "the document, bundled"],
  ]);
}
