import { UsageError } from "../generator/problem.js";
import type { Command, OptionValues } from "./command.js";
import { fromCaller } from "./command-line.js";

const OPTIONS = {
  port: { type: "string", value: "N", help: "where it listens (4010; 0 is any that is free)" },
  data: {
    type: "string",
    value: "FILE",
    help: "keep what is created, and the tokens, in this file, so that a restart loses nothing; one sandbox at a time has it",
  },
  "rate-limit": {
    type: "boolean",
    help: "let through as many requests as the fragment says (x-rate-limit); without it, all of them",
  },
} as const;

export const COMMAND = {
  usage: "npm run sandbox -- [options]",
  about: [
    "Serves the fragment's service on 127.0.0.1: it checks requests, keeps what is created, and answers as the fragment says. It prints its address, the credentials that it takes, and lines to try. Ctrl-C ends it.",
  ],
  options: OPTIONS,
  tables: [
    {
      heading: "What a request may prefer to see (header Prefer, RFC 7240), with commas between",
      rows: {
        "code=409": "this status, with its documented example",
        "example=NAME": "this example, or this error code of x-error-codes",
        "delay=MS": "the answer after so many milliseconds, a minute at the most",
        "state=STATE": "the resource of the request in this state",
        reset: "what was created is forgotten first; tokens are taken on",
      },
    },
    {
      heading: "What was created",
      rows: {
        "GET /.sandbox/resources": "shows it",
        "DELETE /.sandbox/resources": "forgets it",
        "POST /.sandbox/resources/{id}?state=STATE": "moves one through its states",
      },
    },
  ],
  examples: ["npm run sandbox", "npm run sandbox -- --port 8080 --data sandbox.json"],
  exitCodes: {
    0: "stopped",
    1: "errors in the fragment",
    2: "wrong usage, a port in use, or a file or package that can't be used",
  },
} satisfies Command;

export interface SandboxCommandOptions {
  readonly port: number;
  /** Absolute. */
  readonly data: string | undefined;
  readonly rateLimit: boolean;
}

/**
 * What the options of the command say.
 *
 * @throws UsageError for a value that makes no sense.
 */
export function optionsOf(values: OptionValues<typeof OPTIONS>): SandboxCommandOptions {
  const { port = "4010", data } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port ${JSON.stringify(port)} isn't a port: 0 to 65535.`);
  return {
    port: Number(port),
    data: data === undefined ? undefined : fromCaller(data),
    rateLimit: values["rate-limit"] ?? false,
  };
}
