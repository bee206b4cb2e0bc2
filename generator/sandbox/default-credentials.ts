import type { SecurityScheme } from "../model/security-schemes.js";
import { apiKey } from "../runtime/sandbox/guards/api-key.js";
import { basic } from "../runtime/sandbox/guards/basic.js";
import { bearer } from "../runtime/sandbox/guards/bearer.js";
import { clientCredentials } from "../runtime/sandbox/guards/client-credentials.js";
import { digest } from "../runtime/sandbox/guards/digest.js";
import type { Credentials } from "../runtime/sandbox/guards/guard.js";

const SCHEMES = {
  apiKey: apiKey("header", ""),
  basic: basic(""),
  bearer: bearer(),
  clientCredentials: clientCredentials({ token: "" }),
  digest: digest(""),
} as const satisfies Record<SecurityScheme["kind"], object>;

/** The credentials that a sandbox takes for a kind of scheme, where it is given no others. */
export function defaultCredentials(kind: SecurityScheme["kind"]): Credentials {
  return SCHEMES[kind].credentials;
}
