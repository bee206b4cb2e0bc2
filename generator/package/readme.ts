import { bodyExamples } from "../examples/body-examples.js";
import type { Model } from "../model/model.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { authentication } from "./readme/authentication.js";
import { errors, results, sending } from "./readme/calls.js";
import { codeTable, inline, listed } from "./readme/markdown.js";
import { usage } from "./readme/usage.js";
import { someValidator, validation } from "./readme/validation.js";

/**
 * The README.md of the generated package. Its code compiles against the package as it stands, and it speaks of nothing
 * that the package of this document doesn't have.
 */
export function printReadme(name: string, document: OpenApiDocument, model: Model): string {
  const [first] = model.operations;
  const validator = someValidator(document, model);
  const parts: Parts = {
    client: first !== undefined,
    validators: validator !== undefined,
    examples: model.operations.some((operation) => bodyExamples(document, operation).length > 0),
  };
  return `${[
    `# ${name}`,
    introduction(model, parts),
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
    ...(first ? ["## Operations", operationTable(model)] : []),
    "## What is inside",
    contents(name, parts),
  ].join("\n\n")}\n`;
}

/** What there is something of in the package, beside the types. */
interface Parts {
  readonly client: boolean;
  readonly validators: boolean;
  readonly examples: boolean;
}

function introduction({ title }: Model, { client, validators, examples }: Parts): string {
  const made = listed([
    client ? "typed client" : "types",
    ...(validators ? ["validators"] : []),
    ...(examples ? ["examples"] : []),
  ]);
  return `${made.charAt(0).toUpperCase()}${made.slice(1)} for **${inline(title)}**, generated from its OpenAPI document. Everything here is written by the generator; changes belong into the document.`;
}

function operationTable({ operations }: Model): string {
  const rows = operations.map(
    ({ methodName, method, template, summary }) =>
      `| \`${methodName}\` | \`${method.toUpperCase()} ${template.replaceAll("|", "\\|")}\` | ${inline(summary ?? "")} |`,
  );
  return ["| method | operation | |", "|---|---|---|", ...rows].join("\n");
}

function contents(name: string, { client, validators, examples }: Parts): string {
  return codeTable("import", [
    [name, client ? "the client, the types, the errors" : "the types"],
    ...(validators
      ? ([
          [`${name}/validators`, "validators for what the service takes and sends"],
          [`${name}/validators/documented`, "validators for what its documentation says"],
        ] as const)
      : []),
    ...(examples ? [[`${name}/examples`, "the documented examples, typed"] as const] : []),
    [`${name}/openapi.json`, "the document, bundled"],
  ]);
}
