import { hasEventStream } from "../model/body-types.js";
import type { Model } from "../model/model.js";

/** The package's main module: everything that a consumer imports by the package's bare name. */
export function printIndexModule(model: Model): string {
  const events = hasEventStream(model)
    ? `export type { EventStream, ServerSentEvent } from "./runtime/event-stream.js";\n`
    : "";
  return `export * from "./auth.js";
export { type Client, createClient } from "./client.js";
${events}export * from "./runtime/index.js";
export type * from "./types.js";
`;
}
