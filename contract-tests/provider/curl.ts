import type { HandMade } from "../wire/hand-made.js";
import type { Credentials } from "./credentials.js";
import { commandLine, literal, type ShellWord } from "./shell.js";

/** Where a request goes; `baseUrl` has no slash at its end. */
export function urlOf(baseUrl: string, { path, query }: HandMade): string {
  return baseUrl + path + (query.length > 0 ? `?${query.join("&")}` : "");
}

/** The same request as a command line, whose secrets are in the environment; see `commandLine` of its width. */
export function curlLine(baseUrl: string, request: HandMade, { curl }: Credentials, width?: number): string {
  const { method, headers, body } = request;
  const url = urlOf(baseUrl, request);
  const option = (name: string, value: string): ShellWord[] => [[literal(name)], [literal(value)]];
  const words = [
    // As it is written: no braces to expand, no dots to resolve.
    ...["curl", "--silent", "--include", "--globoff", "--path-as-is"].map((text) => [literal(text)]),
    ...(method === "HEAD" ? [[literal("--head")]] : option("--request", method)),
    ...Object.entries(headers).flatMap(([name, value]) => option("--header", `${name}: ${value}`)),
    ...(body === undefined ? [] : option("--data-raw", body)),
    ...curl(baseUrl),
    [literal(url)],
  ];
  return commandLine(words, width);
}
