import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A part of the server's paths that wants Digest, and how. */
export interface ProtectedPath {
  readonly path: string;
  readonly realm: string;
  /** Directives of mod_auth_digest beside the common ones. */
  readonly directives: readonly string[];
  /** Whether Apache answers by itself, with a file. The headers of a service behind it replace its own. */
  readonly file?: boolean;
}

export interface DigestUser {
  readonly username: string;
  readonly password: string;
  /** What the server's file of users is written in. */
  readonly encoding: "utf8" | "latin1";
}

/** What came through to the service behind Apache. */
export interface Passed {
  readonly method: string | undefined;
  readonly url: string | undefined;
  /** Latin-1, so that each character is a byte. */
  readonly body: string;
  readonly authorization: string;
}

export interface Apache {
  readonly baseUrl: string;
  /** What came through so far. It is also the answer to each request, as JSON. */
  readonly passed: Passed[];
  stop(): Promise<void>;
}

const PROGRAM = "/usr/sbin/apache2";
const MODULES = "/usr/lib/apache2/modules";
const LOADED = [
  "mpm_event",
  "alias",
  "authn_core",
  "authn_file",
  "authz_core",
  "authz_user",
  "auth_digest",
  "proxy",
  "proxy_http",
];

/**
 * Apache httpd with mod_auth_digest, in front of a service that lets through nothing by itself, on a free loopback port
 * and with everything it writes in a folder of its own. Runs as a child process until it is stopped.
 */
export async function startApache(
  users: readonly DigestUser[],
  paths: readonly ProtectedPath[],
): Promise<Apache> {
  const passed: Passed[] = [];
  const service = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    const body = Buffer.concat(chunks).toString("latin1");
    passed.push({ method, url, body, authorization: headers.authorization ?? "" });
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(passed.at(-1)));
  });
  await new Promise<void>((listening) => service.listen(0, "127.0.0.1", listening));
  const behind = (service.address() as AddressInfo).port;

  const folder = await mkdtemp(join(tmpdir(), "apache-"));
  // Started by root, it reads its files as another user.
  await chmod(folder, 0o755);
  const entries = users.flatMap(({ username, password, encoding }) =>
    paths.map(({ realm }) => {
      const bytes = (text: string): Buffer => Buffer.from(text, encoding);
      const digest = createHash("md5")
        .update(bytes(`${username}:${realm}:${password}`))
        .digest("hex");
      return Buffer.concat([bytes(`${username}:${realm}:`), Buffer.from(`${digest}\n`)]);
    }),
  );
  await writeFile(join(folder, "file"), "a file");
  await writeFile(join(folder, "users"), Buffer.concat(entries));
  const port = await freePort();
  await writeFile(join(folder, "httpd.conf"), configuration(folder, port, behind, paths));

  const child = spawn(PROGRAM, ["-f", join(folder, "httpd.conf"), "-D", "FOREGROUND"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const exited = once(child, "exit");
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) child.kill("SIGTERM");
    await exited;
    service.closeAllConnections();
    await new Promise((closed) => service.close(closed));
    await rm(folder, { recursive: true });
  };
  try {
    await listening(port, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { baseUrl: `http://127.0.0.1:${port}`, passed, stop };
}

function configuration(
  folder: string,
  port: number,
  behind: number,
  paths: readonly ProtectedPath[],
): string {
  const quote = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;
  return [
    ...LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    ...(process.getuid?.() === 0 ? ["User www-data", "Group www-data"] : []),
    `ServerRoot ${folder}`,
    `DefaultRuntimeDir ${folder}`,
    `PidFile ${folder}/pid`,
    `ErrorLog ${folder}/errors`,
    "ServerName 127.0.0.1",
    `Listen 127.0.0.1:${port}`,
    // It closes idle connections when it pleases, also while a request is on its way.
    "KeepAlive Off",
    "AllowEncodedSlashes NoDecode",
    ...paths
      .filter(({ file }) => file)
      .flatMap(({ path }) => [`AliasMatch ^${path}/ ${folder}/file`, `ProxyPass ${path}/ !`]),
    `ProxyPass / http://127.0.0.1:${behind}/ nocanon`,
    ...paths.flatMap(({ path, realm, directives }) => [
      `<Location ${quote(path)}>`,
      "AuthType Digest",
      `AuthName ${quote(realm)}`,
      "AuthDigestProvider file",
      `AuthUserFile ${folder}/users`,
      "AuthDigestQop auth",
      ...directives,
      "Require valid-user",
      "</Location>",
    ]),
    "",
  ].join("\n");
}

async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until somebody listens on the port, as long as the process that is to do it runs. */
async function listening(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${PROGRAM} ended with exit code ${child.exitCode}`);
    const socket = connect(port, "127.0.0.1");
    const connected = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (connected) return;
    await sleep(20);
  }
}
