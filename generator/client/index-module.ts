/** The package's main module: everything that a consumer imports by the package's bare name. */
export function printIndexModule(): string {
  return `export * from "./auth.js";
export { type Client, createClient } from "./client.js";
export * from "./runtime/index.js";
export type * from "./types.js";
`;
}
