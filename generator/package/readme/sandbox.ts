import type { Model, Operation } from "../../model/model.js";
import type { OpenApiDocument } from "../../openapi/document.js";
import { clientCode, importCode, localName } from "./client-code.js";
import { codeBlock } from "./markdown.js";
import { requestCode, requiredScheme } from "./usage.js";

/** How a consumer tests its own code on the service in a box. */
export function sandbox(name: string, document: OpenApiDocument, model: Model, operation: Operation): string {
  const scheme = requiredScheme(document, model, operation);
  const auth = scheme && localName(scheme);
  const options = [
    "fetch: sandbox.fetch,",
    ...(auth ? [`auth: ${auth.local}(sandbox.credentials.${scheme.functionName}),`] : []),
  ];
  return [
    "## Test without a network",
    `\`${name}/sandbox\` is the service in a box: it checks requests, asks for credentials, keeps what is created, and answers as the document says.`,
    codeBlock(
      [
        importCode(name, "createClient", ...(auth ? [auth.imported] : [])),
        `import { createSandbox } from "${name}/sandbox";`,
        "",
        "const sandbox = createSandbox();",
        clientCode(document, model, options),
        "",
        ...failingCall(document, operation),
      ].join("\n"),
    ),
    "What the next answer is can be said with `sandbox.next(…)`, or with the header `Prefer` (RFC 7240) of a call:",
    [
      "- `code=404`: this status, with its documented example;",
      "- `example=NAME`: the example of this name, or the error of this code;",
      "- `delay=MS`: the answer after so many milliseconds, a minute at the most;",
      "- `state=STATE`: the resource of the request in this state;",
      "- `reset`: what was created is forgotten first; tokens are taken on.",
    ].join("\n"),
    "`sandbox.resources` has what was created, `sandbox.move(id, state)` takes one through its states, and `sandbox.reset()` forgets all of it; a `createSandbox()` for each test is as good. `createSandbox` takes `rateLimit`, `credentials`, a `state` to begin with, `save` to keep each new one, and a clock, `now`.",
  ].join("\n\n");
}

/** How an answer is had that a program has to get along with, and that its client doesn't wait out: the last error. */
function failingCall(document: OpenApiDocument, operation: Operation): string[] {
  const status =
    operation.responses.findLast((response) => /^4(?!29)\d\d$/.test(response.status))?.status ?? "503";
  return [
    `sandbox.next("code=${status}");`,
    `const result = await client.${operation.methodName}(${requestCode(document, operation)});`,
    `// result.status is ${status}.`,
  ];
}
