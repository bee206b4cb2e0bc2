import type { Model, Operation } from "../../model/model.js";
import type { OpenApiDocument } from "../../openapi/document.js";
import { requestSources } from "../../validators/sources.js";
import { codeBlock, inline } from "./markdown.js";

/** What the service calls, and what a server that it calls takes of the package. */
export function webhooks(name: string, document: OpenApiDocument, model: Model): string {
  const checked = model.webhooks.find((webhook) => hasValidator(document, webhook));
  const rows = model.webhooks.map(
    (webhook) =>
      `| \`${webhook.template.replaceAll(/[\s`]+/g, " ").replaceAll("|", "\\|")}\` | \`${webhook.types.request}\` | ${hasValidator(document, webhook) ? `\`${webhook.methodName}\`` : ""} | ${inline(webhook.summary ?? "")} |`,
  );
  return [
    "## Webhooks",
    "What the service calls at your server: types for what it sends and for what it wants to hear (`…Responses`), and validators for the body.",
    ["| webhook | type | validators | |", "|---|---|---|---|", ...rows].join("\n"),
    ...(checked
      ? [
          codeBlock(`import { ${checked.methodName} } from "${name}/validators";

const received: unknown = {}; // the body of the request
const outcome = ${checked.methodName}.request.body["~standard"].validate(received);
console.log(outcome.issues ?? outcome.value);`),
        ]
      : []),
  ].join("\n\n");
}

/** Whether the body of a webhook can be checked. */
function hasValidator(document: OpenApiDocument, webhook: Operation): boolean {
  return requestSources(document, webhook).length > 0;
}
