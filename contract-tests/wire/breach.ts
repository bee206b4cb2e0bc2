import type { Finding } from "../support/memory-validator.js";
import type { WritingRule } from "./parameters.js";

/** What a request breaks that isn't a keyword of a schema. */
const RULES = {
  path: "no operation has this path",
  method: "the path has no operation of this method",
  repeated: "is repeated, and may be there once",
  encoding: "isn't valid percent-encoding of UTF-8",
  syntax: "isn't valid JSON",
  style: "isn't written in its style",
  mediaType: "isn't what is documented",
  undocumented: "is there, and none is documented",
} as const satisfies Record<WritingRule, string> & Record<string, string>;

export type Rule = keyof typeof RULES;

/** One way in which a request isn't what the document says. */
export interface Breach {
  /** Where in the request: `/path/…`, `/query/…`, `/header/…`, `/cookie/…` or `/body/…`; empty for the whole. */
  readonly pointer: string;
  /** Which rule is broken: one of those above, or a keyword of JSON Schema. */
  readonly rule: string;
  /** The same in words. */
  readonly message: string;
}

export function breach(pointer: string, rule: Rule, detail?: string): Breach {
  const message = `${pointer || "the request"}: ${RULES[rule]}`;
  return { pointer, rule, message: detail === undefined ? message : `${message}: ${detail}` };
}

/** What ajv finds wrong with the value of a part. */
export function schemaBreach(part: string, { keyword, pointer }: Finding): Breach {
  const at = `/${part}${pointer}`;
  return {
    pointer: at,
    rule: keyword,
    message: `${at}: ${KEYWORDS[keyword] ?? `breaks the schema's ${keyword}`}`,
  };
}

const KEYWORDS: Readonly<Record<string, string>> = {
  required: "is required, and isn't there",
  additionalProperties: "isn't documented",
  unevaluatedProperties: "isn't documented",
  readOnly: "is set by the service, and can't be sent",
};
