import type { Auth } from "./runtime/auth/auth.js";
import { fromEnvironment } from "./runtime/auth/environment.js";
import { clientCredentials } from "./runtime/auth/client-credentials.js";

/** The way of authenticating whose credentials the environment has, if it has them. */
export function environmentAuth(): Auth | undefined {
  return fromEnvironment(
    {
      clientId: "MONGODB_ATLAS_CLIENT_ID",
      clientSecret: "MONGODB_ATLAS_CLIENT_SECRET",
    },
    (credentials) => clientCredentials({
    tokenUrl: "./api/oauth/token",
    revocationUrl: "./api/oauth/revoke",
  }, credentials),
  );
}
