import type { Auth } from "./auth.js";

/**
 * A way of authenticating that is found when it is first needed. Where none is found, requests go as they are; where
 * finding it fails, so does the call, and the next one tries again.
 */
export function deferred(find: () => Promise<Auth | undefined>): Auth {
  let found: Promise<Auth | undefined> | undefined;
  return {
    async authenticate(request, send, exchange, baseUrl) {
      found ??= find().catch((error: unknown) => {
        found = undefined;
        throw error;
      });
      const auth = await found;
      return auth ? auth.authenticate(request, send, exchange, baseUrl) : send(request);
    },
    // What wasn't found holds nothing.
    close: async (exchange) => (await found?.catch(() => undefined))?.close?.(exchange),
  };
}
