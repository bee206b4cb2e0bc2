import type { Oas3Visitor } from "@redocly/openapi-core";
import { objectOr } from "../../openapi/document.js";
import { follow } from "./follow.js";

const DATED_VENDOR_TYPE = "^application/vnd\\.[^;]+\\.\\d{4}-\\d{2}-\\d{2}\\+json$";

/**
 * The media types of a success carry a version. The option `pattern` says how one looks; without it, a date at the end
 * of a vendor's JSON type (RFC 6838, section 3.2).
 */
export function mediaTypeVersioned(options: { readonly pattern?: string }): Oas3Visitor {
  const versioned = new RegExp(options.pattern ?? DATED_VENDOR_TYPE, "u");
  return {
    Responses(responses, { report, resolve, location }) {
      for (const [status, entry] of Object.entries(responses)) {
        const answer = status.startsWith("2") && follow(entry, location.child(status), resolve);
        if (!answer) continue;
        for (const name of Object.keys(objectOr(answer.node.content))) {
          if (!versioned.test(name))
            report({
              message: `The media type \`${name}\` of status ${status} has no version.`,
              location: answer.location.child(["content", name]).key(),
            });
        }
      }
    },
  };
}
