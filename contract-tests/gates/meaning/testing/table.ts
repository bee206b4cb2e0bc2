import type { Change } from "./change.js";
import { ANSWERS } from "./changes/answers.js";
import { CALLBACKS } from "./changes/callbacks.js";
import { HEADERS } from "./changes/headers.js";
import { HEIRS } from "./changes/heirs.js";
import { KEYWORDS } from "./changes/keywords.js";
import { PACKAGE } from "./changes/package.js";
import { PARAMETERS } from "./changes/parameters.js";
import { PATHS } from "./changes/paths.js";
import { REQUESTS } from "./changes/requests.js";
import { RESPONSES } from "./changes/responses.js";
import { REWRITTEN } from "./changes/rewritten.js";
import { SCHEMAS } from "./changes/schemas.js";
import { SECURITY } from "./changes/security.js";
import { VALUES } from "./changes/values.js";

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
  "schemas, further keywords": KEYWORDS,
  "schemas, values and conditions": VALUES,
  "schemas that extend others": HEIRS,
  headers: HEADERS,
  callbacks: CALLBACKS,
  security: SECURITY,
  "the package": PACKAGE,
  "said otherwise": REWRITTEN,
};
