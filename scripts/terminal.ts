import { spawnSync } from "node:child_process";

/** An environment that asks for nothing. */
export const NEUTRAL: NodeJS.ProcessEnv = {
  CI: undefined,
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  TERM: "xterm",
};

export interface Terminal {
  readonly folder: string;
  readonly columns: number;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * All that a line for a shell writes on a terminal, which the program `script` (util-linux) is for it: what is written over
 * is in there too.
 *
 * @throws Error where there is no such program.
 */
export function writtenOnTerminal(line: string, { folder, columns, env }: Terminal): string {
  const { stdout, error } = spawnSync("script", ["-qec", `stty cols ${columns}; ${line}`, "/dev/null"], {
    cwd: folder,
    env: { ...process.env, ...NEUTRAL, INIT_CWD: folder, ...env },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (error) throw error;
  return stdout.replaceAll("\r\n", "\n");
}

/** What of it a person sees at the end. */
export function leftOnTerminal(written: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how a line is written over
  return written.replace(/[^\n]*\r\u001b\[K/g, "");
}
