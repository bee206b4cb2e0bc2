import { literal } from "../../code/literals.js";
import type { Model, Operation } from "../../model/model.js";
import type { OpenApiDocument } from "../../openapi/document.js";
import { requestSources, responseSources } from "../../validators/sources.js";
import { clientCode, importCode } from "./client-code.js";
import { codeBlock } from "./markdown.js";

/** A validator of the package as an expression, of a request where there is one; undefined where it has none at all. */
export function someValidator(document: OpenApiDocument, { operations }: Model): string | undefined {
  const of = (print: (operation: Operation) => string[]) => operations.flatMap(print)[0];
  return (
    of((operation) =>
      requestSources(document, operation).map(({ name }) => `${operation.methodName}.request.${name}`),
    ) ??
    of((operation) =>
      responseSources(document, operation).map(
        ({ name }) => `${operation.methodName}.responses[${/^\d+$/.test(name) ? name : literal(name)}]`,
      ),
    )
  );
}

export function validation(name: string, document: OpenApiDocument, model: Model, validator: string): string {
  return `## Validation

Nothing is validated unless you ask. The validators are compiled ahead, need no \`eval\`, and implement
[Standard Schema](https://standardschema.dev):

${codeBlock(`${importCode(name, "createClient")}
import * as validators from "${name}/validators";

${clientCode(document, model, ["validate: validators,"])}

const input: unknown = {}; // of a form, a file, …
const outcome = validators.${validator}["~standard"].validate(input);
for (const { pointer, message } of outcome.issues ?? []) console.error(pointer, message);`)}`;
}
