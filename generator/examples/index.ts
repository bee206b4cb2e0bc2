import { commentText, docComment } from "../code/comments.js";
import { literal, prettyLiteral, propertyKey } from "../code/literals.js";
import type { Model, Operation } from "../model/model.js";
import { typeNameOfValue } from "../model/type-of-schema.js";
import type { OpenApiDocument } from "../openapi/document.js";
import { valueAt } from "../openapi/pointer.js";
import { isJson, mediaTypeEssence } from "../runtime/media-type.js";
import { type BodyExample, bodyExamples } from "./body-examples.js";
import { fitsType } from "./fits-type.js";

/** The documented examples as a typed module: the compiler holds each against the type of its body. */
export function printExamples(document: OpenApiDocument, model: Model): string {
  const blocks = model.operations.flatMap((operation) => {
    const examples = bodyExamples(document, operation);
    return examples.length === 0 ? [] : [operationExamples(document, model, operation, examples)];
  });
  const used = [...new Set(blocks.flatMap(({ types }) => types))].sort();
  const imports =
    used.length === 0
      ? "export {};\n"
      : `import type {\n${used.map((name) => `  ${name},\n`).join("")}} from "./types.js";\n`;
  return `${imports}\n${blocks.map(({ code }) => code).join("\n")}`;
}

function operationExamples(
  document: OpenApiDocument,
  model: Model,
  operation: Operation,
  examples: readonly BodyExample[],
) {
  const typed = examples.map((example) => ({
    ...example,
    type: typeOf(document, model, operation, example),
  }));
  const request = typed.filter(({ part }) => part === "request");
  const statuses = [...new Set(typed.map(({ part }) => part))].filter((part) => part !== "request");
  const group = (members: typeof typed, print: (example: (typeof typed)[number]) => string, indent: string) =>
    `{\n${uniquelyNamed(members)
      .map((example) => `${indent}  ${print(example)}\n`)
      .join("")}${indent}}`;
  const type = (example: (typeof typed)[number]) =>
    `${summary(example)}readonly ${propertyKey(example.name)}: ${example.type};`;
  const value = (indent: string) => (example: (typeof typed)[number]) =>
    `${propertyKey(example.name)}: ${prettyLiteral(example.value, indent)},`;
  const ofStatus = (status: string) => typed.filter(({ part }) => part === status);

  const code =
    `${docComment(`The documented examples of \`${commentText(operation.id)}\`, by part, status and name.`)}` +
    `export const ${operation.methodName}: {\n` +
    `  readonly request: ${group(request, type, "  ")};\n` +
    `  readonly responses: {\n${statuses.map((status) => `    readonly ${propertyKey(status)}: ${group(ofStatus(status), type, "    ")};\n`).join("")}  };\n` +
    `} = {\n` +
    `  request: ${group(request, value("    "), "  ")},\n` +
    `  responses: {\n${statuses.map((status) => `    ${propertyKey(status)}: ${group(ofStatus(status), value("      "), "    ")},\n`).join("")}  },\n` +
    `};\n`;
  return {
    code,
    types: typed
      .map(({ type }) => type)
      .filter((name) => name !== "unknown")
      .map((name) => /^\w+/.exec(name)?.[0] ?? name),
  };
}

/** Two media types of one body can have examples of one name; the later ones say which they are of. */
function uniquelyNamed<T extends BodyExample>(examples: readonly T[]): T[] {
  const seen = new Set<string>();
  return examples.map((example) => {
    const name = seen.has(example.name) ? `${example.name} (${example.mediaType})` : example.name;
    seen.add(name);
    return { ...example, name };
  });
}

function typeOf(document: OpenApiDocument, model: Model, { types }: Operation, example: BodyExample): string {
  const { part, mediaType, schema, value } = example;
  // An example can only say in text what a part of a form has in bytes.
  if (mediaTypeEssence(mediaType).startsWith("multipart/")) return "unknown";
  if (!isTyped(document, example)) return "unknown";
  const exact = typeNameOfValue(document, model, schema, value);
  if (exact !== undefined) return exact;
  return part === "request"
    ? types.requestBody
    : `${types.responses}[${/^\d+$/.test(part) ? part : literal(part)}]`;
}

/** Whether an example, as JSON, is of the type of its body. What is no JSON has a type of its own at run time. */
function isTyped(document: OpenApiDocument, { mediaType, schema, value }: BodyExample): boolean {
  return isJson(mediaType) && fitsType(document, (schema && valueAt(document, schema)) ?? true, value);
}

function summary({ summary }: BodyExample): string {
  return summary === undefined ? "" : `/** ${commentText(summary).replaceAll("\n", " ")} */ `;
}
