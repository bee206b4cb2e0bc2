import type { Location, Oas3Visitor } from "@redocly/openapi-core";
import { isObject, objectOr } from "../../openapi/document.js";
import { follow } from "./follow.js";

interface ErrorAnswer {
  readonly status: string;
  readonly mediaType: Location;
  /** Where the schema is; undefined where it is written in place, and so can't be shared. */
  readonly schema: string | undefined;
}

/** Every answer of 4xx, 5xx and `default` refers to the same schema: the one that most of them refer to. */
export function oneErrorSchema(): Oas3Visitor {
  const answers: ErrorAnswer[] = [];
  return {
    Responses(responses, { resolve, location }) {
      for (const [status, entry] of Object.entries(responses)) {
        const answer = /^[45]|^default$/.test(status) && follow(entry, location.child(status), resolve);
        if (!answer) continue;
        for (const [name, mediaType] of Object.entries(objectOr(answer.node.content))) {
          const place = answer.location.child(["content", name]);
          const schema = isObject(mediaType) ? mediaType.schema : undefined;
          const isShared = isObject(schema) && typeof schema.$ref === "string";
          const target = isShared ? follow(schema, place, resolve) : undefined;
          // That a reference leads nowhere is another rule's affair.
          if (!isShared || target)
            answers.push({ status, mediaType: place, schema: target?.location.absolutePointer });
        }
      }
    },
    Root: {
      leave(_, { report }) {
        const usual = mostFrequent(answers.flatMap(({ schema }) => schema ?? []));
        for (const { status, mediaType, schema } of answers) {
          if (schema === undefined || schema !== usual)
            report({
              message: `The answer of status ${status} doesn't refer to the schema of the other errors.`,
              location: mediaType.child("schema"),
            });
        }
      },
    },
  };
}

/** The first of those that occur most often. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
