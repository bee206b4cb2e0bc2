import { UsageError } from "../generator/problem.js";
import { fromCaller, readOptions } from "./command-line.js";

export const USAGE = `Usage: npm run sandbox [-- options]

Serves the fragment's service on 127.0.0.1: it checks requests, keeps what is created, and answers as the fragment says.
It prints its address, the credentials that it takes, and lines to try. Ctrl-C ends it.

  --port N         where it listens (4010; 0 is any that is free)
  --data FILE      keep what is created, and the tokens, in this file, so that a restart loses nothing;
                   one sandbox at a time has it
  --rate-limit     let through as many requests as the fragment says (x-rate-limit); without it, all of them
  --help           print this

A request says by its header Prefer (RFC 7240) what it wants to see. Several go together, with commas between:

  code=409         this status, with its documented example
  example=NAME     this example, or this error code of x-error-codes
  delay=MS         the answer after so many milliseconds, a minute at the most
  state=STATE      the resource of the request in this state
  reset            what was created is forgotten first; tokens are taken on

  GET /.sandbox/resources                   shows everything that was created
  DELETE /.sandbox/resources                forgets it
  POST /.sandbox/resources/{id}?state=STATE moves one through its states

Exit codes: 0 stopped; 2 wrong usage, a port in use, or a file that can't be used.
`;

export interface SandboxCommandOptions {
  readonly port: number;
  /** Absolute. */
  readonly data: string | undefined;
  readonly rateLimit: boolean;
}

/**
 * Reads the arguments of the command.
 *
 * @throws UsageError for an unknown option, and for a value that is missing or makes no sense.
 */
export function parseCommandLine(args: readonly string[]): SandboxCommandOptions | "help" {
  const values = readOptions(args, {
    port: { type: "string" },
    data: { type: "string" },
    "rate-limit": { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) return "help";
  const { port = "4010", data } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port ${JSON.stringify(port)} isn't a port: 0 to 65535.`);
  if (data === "") throw new UsageError("--data is the name of a file.");
  return {
    port: Number(port),
    data: data === undefined ? undefined : fromCaller(data),
    rateLimit: values["rate-limit"] ?? false,
  };
}
