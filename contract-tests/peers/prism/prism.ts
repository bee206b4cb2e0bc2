import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { JsonObject } from "../../../generator/openapi/document.js";

/** Stoplight's mock server, run on a document. */
export interface Prism {
  readonly baseUrl: string;
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL("node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));

/** Runs Prism as a child process on a free loopback port until it is stopped. */
export async function startPrism(document: JsonObject): Promise<Prism> {
  const folder = await mkdtemp(join(tmpdir(), "prism-"));
  const file = join(folder, "openapi.json");
  await writeFile(file, JSON.stringify(document));
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [PROGRAM, "mock", "--host", "127.0.0.1", "--port", String(port), file],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const exited = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await exited;
    await rm(folder, { recursive: true });
  };
  // Read to the end, or the pipe would fill up.
  let log = "";
  const listening = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      log += text;
      if (log.includes("Prism is listening")) resolve();
    });
  });
  const failed = exited.then(() => {
    throw new Error(`Prism ended before it listened:\n${log}`);
  });
  failed.catch(() => {});
  await Promise.race([listening, failed]);
  return { baseUrl: `http://127.0.0.1:${port}`, stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address !== "object" || !address) throw new Error("A TCP server has a port.");
  return address.port;
}
