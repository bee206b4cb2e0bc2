import { defineConfig } from "vitest/config";

/** Against programs that nobody here wrote: Apache httpd, curl and oidc-provider have to be there. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ["contract-tests/peers/**/*.test.ts"],
  },
});
