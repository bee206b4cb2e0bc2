import type { Oas3MediaType, Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isObject } from "../../openapi/document.js";
import { follow } from "./follow.js";

type Owner = "Parameter" | "RequestBody" | "Response";
type Validate = (mediaType: object, context: UserContext) => void;

const REDOCLY_RULE = "no-invalid-media-type-examples";

/**
 * An example in a file of its own (`externalValue`) can be read and satisfies its schema (OpenAPI 3.1, Example Object).
 * Redocly's own rule for examples looks only at values written in place, so each file is handed to it as one.
 */
export function externalExampleValid(): Oas3Visitor {
  let redocly: Oas3Visitor | undefined;
  const under = (owner: Owner) => ({
    MediaType: {
      leave(mediaType: Oas3MediaType, context: UserContext) {
        for (const [name, entry] of Object.entries(mediaType.examples ?? {})) {
          const example = follow(entry, context.location.child(["examples", name]), context.resolve);
          if (!example || typeof example.node.externalValue !== "string") continue;
          const file = { $ref: example.node.externalValue };
          const folder = example.location.source.absoluteRef;
          const { location, error } = context.resolve(file, folder);
          if (error && "source" in error) {
            const { source, line, col } = error;
            const location = { source, pointer: undefined, start: { line, col } };
            context.report({ message: `Failed to parse: ${error.message}`, location });
          } else if (!location) {
            context.report({
              message: `The file of the example "${name}" can't be read. ${error?.message ?? ""}`.trimEnd(),
              location: example.location.child("externalValue"),
            });
          } else if (mediaType.schema) {
            redocly ??= redoclyRule(context);
            leaveOf(redocly, owner)(
              { schema: mediaType.schema, example: file },
              { ...context, resolve: (node, from = folder) => context.resolve(node, from) },
            );
          }
        }
      },
    },
  });
  return { Parameter: under("Parameter"), RequestBody: under("RequestBody"), Response: under("Response") };
}

function redoclyRule(context: UserContext): Oas3Visitor {
  const builtIn = context.config?.plugins.find(({ id }) => id === "");
  const visitor = builtIn?.rules?.oas3?.[REDOCLY_RULE]?.({});
  if (!visitor || Array.isArray(visitor)) throw new Error(`Redocly has no rule ${REDOCLY_RULE}.`);
  return visitor;
}

function leaveOf(rule: Oas3Visitor, owner: Owner): Validate {
  const visitors: unknown = rule[owner];
  const visitor = isObject(visitors) ? visitors.MediaType : undefined;
  const leave: unknown = isObject(visitor) ? visitor.leave : undefined;
  if (!isVisitFunction(leave)) throw new Error(`Redocly's ${REDOCLY_RULE} visits other nodes than expected.`);
  return leave;
}

function isVisitFunction(value: unknown): value is Validate {
  return typeof value === "function";
}
