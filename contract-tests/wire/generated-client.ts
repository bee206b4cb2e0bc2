import type { AnyCall } from "../../generator/runtime/call.js";
import type { CallOptions } from "../../generator/runtime/client.js";
import type { RequestParts } from "../../generator/runtime/operation-validators.js";
import { type Exports, member } from "../support/load-package.js";

/** The package's client, of whose methods only the names are known. */
export interface WireClient {
  call(method: string, request: RequestParts, options: CallOptions): AnyCall;
  /** One call through openapi-fetch. */
  raw(method: string, template: string, init: object): Promise<unknown>;
}

/** How the suite makes one: without authentication, and each call sent once. */
export interface WireClientOptions {
  readonly baseUrl: string;
  readonly validate?: Exports;
}

/** Imports `createClient` of the package. */
export async function loadClient(packageName: string): Promise<(options: WireClientOptions) => WireClient> {
  const createClient = functionAt<[object], unknown>(await import(packageName), "createClient");
  return (options) => {
    const client = createClient({ ...options, auth: false, retry: false });
    return {
      call: (method, request, given) =>
        functionAt<[RequestParts, CallOptions], AnyCall>(client, method)(request, given),
      raw: (method, template, init) =>
        functionAt<[string, string, object], Promise<unknown>>(client, "raw", "request")(
          method,
          template,
          init,
        ),
    };
  };
}

/** @throws Error where there is no function */
function functionAt<Parameters extends unknown[], Result>(
  holder: unknown,
  ...names: readonly string[]
): (...parameters: Parameters) => Result {
  const value = member(holder, ...names);
  if (!isFunction<Parameters, Result>(value)) throw new Error(`The package has no ${names.join(".")}.`);
  return value;
}

function isFunction<Parameters extends unknown[], Result>(
  value: unknown,
): value is (...parameters: Parameters) => Result {
  return typeof value === "function";
}
