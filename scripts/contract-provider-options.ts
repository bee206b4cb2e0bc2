import { CHECKS, type CheckName, isCheckName } from "../contract-tests/provider/checks.js";
import type { ProviderOperation } from "../contract-tests/provider/operations.js";
import { type GivenParameters, readGiven } from "../contract-tests/provider/requests.js";
import { UsageError } from "../generator/problem.js";
import type { Command, OptionValues } from "./command.js";
import { fromCaller } from "./command-line.js";

const OPTIONS = {
  "base-url": {
    type: "string",
    value: "URL",
    help: "where the service is, in place of the document's server",
  },
  "allow-writes": { type: "boolean", help: "send requests that create, change or delete, too" },
  parameter: {
    type: "string",
    multiple: true,
    value: "NAME=VALUE",
    help: "a value that no example can know, such as the id of something that is there; repeatable",
  },
  token: {
    type: "string",
    value: "VARIABLE",
    help: "the environment variable of an access token, in place of client credentials",
  },
  profile: {
    type: "string",
    value: "NAME",
    help: "documented: spec/ as it stands; observed, the default: with its overlays",
  },
  exclude: { type: "string", multiple: true, value: "CHECK", help: "leave out a check; repeatable" },
  concurrency: { type: "string", value: "N", help: "requests under way at once (1)" },
  timeout: { type: "string", value: "SECONDS", help: "how long each request may take (30)" },
  "time-limit": { type: "string", value: "SECONDS", help: "how long all of it may take (600)" },
  json: { type: "string", value: "FILE", help: "write the results there, too" },
} as const;

export const COMMAND = {
  usage: "npm run contract:provider -- --base-url URL [options]",
  about: [
    "Sends the contract's requests to a service, a staging server or a mock, and checks that it answers as the fragment says. Credentials come from the environment, from the variables that x-environment of the security schemes names.",
    "Nothing is created unless --allow-writes says so: without it, only GET, HEAD and OPTIONS are sent whole; of anything else only requests without credentials or with wrong ones, and broken, so that even a service that lets them in can do nothing with them.",
  ],
  options: OPTIONS,
  tables: [{ heading: "Checks", rows: CHECKS }],
  examples: [
    "npm run contract:provider -- --base-url http://127.0.0.1:4010",
    "npm run contract:provider -- --base-url https://example.com --allow-writes",
  ],
  exitCodes: {
    0: "no findings",
    1: "findings",
    2: "wrong usage, or nothing could be judged",
    130: "interrupted",
  },
} satisfies Command;

export interface ProviderCommandOptions {
  /** Absolute, without a slash at its end. */
  readonly baseUrl: string;
  readonly allowWrites: boolean;
  readonly parameters: GivenParameters;
  readonly tokenVariable: string | undefined;
  readonly profile: "documented" | "observed";
  readonly excluded: ReadonlySet<CheckName>;
  readonly concurrency: number;
  /** In milliseconds. */
  readonly timeout: number;
  /** In milliseconds. */
  readonly timeLimit: number;
  /** Absolute. */
  readonly json: string | undefined;
}

/**
 * What the options of the command say.
 *
 * @throws UsageError for a value that makes no sense, and for a service that isn't named.
 */
export function optionsOf(values: OptionValues<typeof OPTIONS>): ProviderCommandOptions {
  const { profile = "observed", json } = values;
  if (profile !== "documented" && profile !== "observed") {
    throw new UsageError(`--profile is documented or observed, not ${JSON.stringify(profile)}.`);
  }
  return {
    baseUrl: readBaseUrl(values["base-url"]),
    allowWrites: values["allow-writes"] ?? false,
    parameters: new Map((values.parameter ?? []).map(readParameter)),
    tokenVariable: values.token === undefined ? undefined : readVariable(values.token),
    profile,
    excluded: new Set((values.exclude ?? []).map(readCheck)),
    concurrency: readNumber("--concurrency", values.concurrency ?? "1", /^[1-9]\d?$/),
    timeout: 1000 * readNumber("--timeout", values.timeout ?? "30", SECONDS),
    timeLimit: 1000 * readNumber("--time-limit", values["time-limit"] ?? "600", SECONDS),
    json: json === undefined ? undefined : fromCaller(json),
  };
}

/**
 * Holds the parameters of the command line against the document.
 *
 * @throws UsageError for one that it doesn't have, or a value that it doesn't take.
 */
export function checkParameters(given: GivenParameters, operations: readonly ProviderOperation[]): void {
  const declared = operations.flatMap(({ parameters }) => parameters);
  for (const [name, text] of given) {
    const own = declared.filter((parameter) => parameter.name === name);
    if (own.length === 0) {
      const names = [...new Set(declared.map((parameter) => parameter.name))].join(", ");
      throw new UsageError(
        `--parameter ${name}: the document has no such parameter. It has ${names || "none"}.`,
      );
    }
    if (own.every((parameter) => readGiven(parameter, text) === undefined)) {
      throw new UsageError(`--parameter ${name}: the document doesn't take ${JSON.stringify(text)} for it.`);
    }
  }
}

/** Up to a million, with or without a fraction. */
const SECONDS = /^(?!0+(\.0+)?$)\d{1,6}(\.\d+)?$/;

function readNumber(option: string, text: string, pattern: RegExp): number {
  if (!pattern.test(text))
    throw new UsageError(`${option} ${JSON.stringify(text)} isn't a number that makes sense there.`);
  return Number(text);
}

function readBaseUrl(text: string | undefined): string {
  if (text === undefined) throw new UsageError("--base-url is missing: say where the service is.");
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError("--base-url isn't a URL with http or https, such as https://staging.example.com.");
  }
  if (url.username || url.password) {
    throw new UsageError("--base-url has a user name in it: credentials come from the environment.");
  }
  if (url.search || url.hash) throw new UsageError("--base-url has a query or a fragment: leave it out.");
  return url.href.replace(/\/+$/, "");
}

function readParameter(text: string): [string, string] {
  const [name = ""] = text.split("=", 1);
  if (name === "" || name === text)
    throw new UsageError(`--parameter ${JSON.stringify(text)} isn't NAME=VALUE.`);
  return [name, text.slice(name.length + 1)];
}

/** It is a name, and no token: that would show in the list of processes. */
function readVariable(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name) && process.env[name]) return name;
  throw new UsageError("--token is the name of an environment variable, and that has an access token.");
}

function readCheck(name: string): CheckName {
  if (isCheckName(name)) return name;
  throw new UsageError(
    `--exclude ${JSON.stringify(name)} isn't a check. There are ${Object.keys(CHECKS).join(", ")}.`,
  );
}
