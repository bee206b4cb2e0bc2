import type { Values } from "../../contract-tests/provider/schemes.js";
import type { SecurityScheme } from "../../generator/model/security-schemes.js";
import type { DocumentSandbox, DocumentSandboxOptions } from "../../generator/runtime/sandbox/sandbox.js";

/** The credentials of a sandbox whose document isn't known beforehand. */
export type AnyCredentials = Readonly<Record<string, string | Values>>;

/** What every generated package has at `./sandbox`. */
export type AnySandbox = DocumentSandbox<AnyCredentials>;
export type CreateSandbox = (options?: DocumentSandboxOptions<AnyCredentials>) => AnySandbox;

/** What a sandbox takes for a scheme, by the names that `x-environment` has for it. */
export function valuesFor({ functionName, kind }: SecurityScheme, credentials: AnyCredentials): Values {
  const own = credentials[functionName] ?? {};
  return typeof own === "string" ? { [kind === "apiKey" ? "key" : "token"]: own } : own;
}
