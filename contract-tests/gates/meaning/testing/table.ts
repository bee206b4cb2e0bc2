import type { Change } from "./change.js";
import { ANSWERS, HEADERS, RESPONSES } from "./changes/answers.js";
import { CALLBACKS } from "./changes/callbacks.js";
import { PATHS, SCHEMAS, SECURITY } from "./changes/document.js";
import { PARAMETERS } from "./changes/parameters.js";
import { REQUESTS } from "./changes/requests.js";

/**
 * Single changes by what they are made to, each with the verdict that follows from the wire and from the types: what a
 * request that was right becomes, and what a program that read the answers meets.
 */
export const TABLE: Readonly<Record<string, readonly Change[]>> = {
  paths: PATHS,
  parameters: PARAMETERS,
  "request bodies": REQUESTS,
  responses: RESPONSES,
  "schemas of answers": ANSWERS,
  "schemas of both": SCHEMAS,
  headers: HEADERS,
  callbacks: CALLBACKS,
  security: SECURITY,
};
