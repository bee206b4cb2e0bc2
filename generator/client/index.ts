import type { Model } from "../model/model.js";
import { printAuthModule, printEnvironmentModule } from "./auth-module.js";
import { printClientModule } from "./client-module.js";
import { printIndexModule } from "./index-module.js";
import { printOperationTable } from "./operation-table.js";

/**
 * The modules of the typed client: the operation table as data, the client over it, its ways of authenticating, and the
 * package's main module.
 */
export function clientFiles(model: Model): Map<string, string> {
  const { defaultScheme } = model;
  return new Map([
    ["src/operations.ts", printOperationTable(model)],
    ["src/auth.ts", printAuthModule(model)],
    ...(defaultScheme ? [["src/environment.ts", printEnvironmentModule(defaultScheme)] as const] : []),
    ["src/client.ts", printClientModule(model)],
    ["src/index.ts", printIndexModule(model)],
  ]);
}
