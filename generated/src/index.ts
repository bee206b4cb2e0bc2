export * from "./auth.js";
export { type Client, createClient } from "./client.js";
export * from "./runtime/index.js";
export type * from "./types.js";
