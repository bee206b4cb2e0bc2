import { reportCases } from "./run-cases.js";

/** What Node.js, Bun, Deno and a page run. */
await reportCases();
