import type { Middleware } from "openapi-fetch";
import type { RawContext, RawInit } from "./raw.js";

const METHODS = "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE".split(" ");

/** Makes an openapi-fetch client that is loaded when it is first called: most programs never call it. */
export function createRawClient(context: RawContext): object {
  let registered: readonly Middleware[] = [];
  const request = async (method: string, path: string, init: RawInit = {}): Promise<unknown> => {
    const middleware = [...registered, ...(init.middleware ?? [])];
    return (await import("./raw.js")).rawRequest(context, method, path, { ...init, middleware });
  };
  return {
    request,
    ...Object.fromEntries(
      METHODS.map((method) => [method, (path: string, init?: RawInit) => request(method, path, init)]),
    ),
    use(...added: Middleware[]): void {
      registered = [...registered, ...added];
    },
    eject(...removed: Middleware[]): void {
      registered = registered.filter((one) => !removed.includes(one));
    },
  };
}
