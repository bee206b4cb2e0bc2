import { prettyLiteral } from "../code/literals.js";
import { sampleValue } from "../examples/sample-value.js";
import { sentMediaType } from "../model/body-types.js";
import type { Model, Operation } from "../model/model.js";
import { type Json, type OpenApiDocument, objectOr } from "../openapi/document.js";
import { type Path, resolve, valueAt } from "../openapi/pointer.js";

/** The README.md of the generated package. */
export function printReadme(name: string, document: OpenApiDocument, model: Model): string {
  const [first] = model.operations;
  return `${[
    `# ${name}`,
    `Typed client, validators and examples for **${inline(model.title)}**, generated from its OpenAPI document. Everything here is written by the generator; changes belong into the document.`,
    `    npm install ${name}`,
    ...(first ? [usage(name, document, first), validation(name, first)] : []),
    `## Operations`,
    operationTable(model),
    `## What is inside`,
    contents(name),
  ].join("\n\n")}\n`;
}

/** A text of the document inside a line of Markdown: no markup of its own, no line break. */
function inline(text: string): string {
  return text.replaceAll(/\s+/g, " ").replace(/[\\`*_{}[\]<>()#|!]/g, "\\$&");
}

function usage(name: string, document: OpenApiDocument, operation: Operation): string {
  const bodySchema = operation.requestBody && sentMediaType(operation.requestBody)?.schema;
  const body = bodySchema && sampleValue(document, bodySchema);
  const groups: [string, Json][] = (["path", "query", "header"] as const).flatMap((location) => {
    const required = operation.parameters.filter(
      (parameter) => parameter.in === location && parameter.required,
    );
    const values = required.map(
      ({ name: parameter, schema }) => [parameter, sampleParameter(document, schema)] as const,
    );
    return values.length === 0 ? [] : [[location, Object.fromEntries(values)]];
  });
  const request = Object.fromEntries(body === undefined ? groups : [...groups, ["body", body]]);
  const failure = operation.responses.find(({ status }) => /^[45]\d\d$/.test(status))?.status;
  return `## Use

\`\`\`ts
import { bearer, createClient } from "${name}";

const client = createClient({ auth: bearer(process.env.ACCESS_TOKEN ?? "") });
const result = await client.${operation.methodName}(${prettyLiteral(request)});

if (result.ok) console.log(result.data);
${failure === undefined ? "" : `else if (result.status === ${failure}) console.error(result.error);\n`}else console.error(result.status);
\`\`\`

The result is narrowed by \`ok\` and by \`status\`. No HTTP answer is thrown; \`await client.${operation.methodName}(…).orThrow()\`
gives the data or throws a \`ResponseError\`. A call that got no answer rejects with a \`ConnectionError\`. \`client.raw\` is
the openapi-fetch client underneath.`;
}

function validation(name: string, { methodName, requestBody }: Operation): string {
  const part = requestBody ? "body" : "path";
  return `## Validation

Nothing is validated unless you ask. The validators are compiled ahead, need no \`eval\`, and implement
[Standard Schema](https://standardschema.dev):

\`\`\`ts
import { createClient } from "${name}";
import * as validators from "${name}/validators";

const client = createClient({ validate: validators });
const outcome = validators.${methodName}.request.${part}["~standard"].validate(input);
\`\`\``;
}

function operationTable({ operations }: Model): string {
  const rows = operations.map(
    ({ methodName, method, template, summary }) =>
      `| \`${methodName}\` | \`${method.toUpperCase()} ${template.replaceAll("|", "\\|")}\` | ${inline(summary ?? "")} |`,
  );
  return ["| method | operation | |", "|---|---|---|", ...rows].join("\n");
}

function contents(name: string): string {
  const rows = [
    [name, "the client, the types, the errors"],
    [`${name}/validators`, "validators for what the service takes and sends"],
    [`${name}/validators/documented`, "validators for what its documentation says"],
    [`${name}/examples`, "the documented examples, typed"],
    [`${name}/openapi.json`, "the document, bundled"],
  ];
  return ["| import | |", "|---|---|", ...rows.map(([path, text]) => `| \`${path}\` | ${text} |`)].join("\n");
}

/** A parameter's example stands beside its schema (OpenAPI 3.1.1 section 4.8.12.2). */
function sampleParameter(document: OpenApiDocument, schema: Path | undefined): Json {
  if (schema === undefined) return "string";
  const parameter = objectOr(valueAt(document, schema.slice(0, -1)));
  const [example] = Object.values(objectOr(parameter.examples));
  return parameter.example ?? objectOr(resolve(document, example)).value ?? sampleValue(document, schema);
}
