import type { Auth } from "./auth.js";

/** A way of authenticating that is found when it is first needed. Where none is found, requests go as they are. */
export function deferred(find: () => Promise<Auth | undefined>): Auth {
  let found: Promise<Auth | undefined> | undefined;
  return {
    async authenticate(request, send, exchange) {
      found ??= find();
      const auth = await found;
      return auth ? auth.authenticate(request, send, exchange) : send(request);
    },
    close: async (exchange) => (await found)?.close?.(exchange),
  };
}
