import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { readCredentials, Violation } from "./digest-credentials.js";

/** What the server offers, and how it behaves. */
export interface DigestServerOptions {
  readonly username: string;
  readonly password: string;
  readonly realm?: string;
  /** What it challenges with, a challenge each, in this order. Default: one that names none. */
  readonly algorithms?: readonly string[];
  /** Its list of qops. Default: `auth`; null for none. */
  readonly qop?: string | null;
  readonly userhash?: boolean;
  /** Whether it says that user name and password are in UTF-8. */
  readonly charset?: boolean;
  /** What it takes them in. Default: UTF-8 with `charset`, else Latin-1. */
  readonly encoding?: "utf8" | "latin1";
  /** How many requests it takes with one nonce. Default: any number. */
  readonly uses?: number;
  /** How many nonces, the first ones, are stale when they are first used. Default: none. */
  readonly staleNonces?: number;
  /** Whether each answer names the nonce to use next. */
  readonly nextnonce?: boolean;
  /** Whether each answer proves that the server knows the password. */
  readonly rspauth?: boolean;
  /** Which client nonce a session's key goes with: the first one's, as RFC 7616 has it, or that of the request. */
  readonly sessionKey?: "first" | "present";
}

/** What the server took a request for: its answer, as JSON. */
export interface Accepted {
  readonly algorithm: string | null;
  readonly qop: string | null;
  readonly nonce: string;
  readonly nc: string | null;
  readonly body: string;
}

interface Nonce {
  readonly value: string;
  /** From 1, in the order of their making. */
  readonly number: number;
  readonly counts: Set<string>;
  used: number;
  /** Where a session's key comes from: the nonce of its challenge, and the first client nonce. */
  readonly session: { readonly nonce: string; cnonce?: string };
}

const HASHES: Readonly<Record<string, string>> = {
  MD5: "md5",
  "SHA-256": "sha256",
  "SHA-512-256": "sha512-256",
};

/**
 * A server that asks for Digest (RFC 7616), strictly: whatever isn't to the letter is answered with 400 and the reason,
 * wrong credentials with 401. It shares nothing with the client's own code. Closes with the test.
 */
export async function serveDigest(
  options: DigestServerOptions,
): Promise<{ readonly baseUrl: string; readonly statuses: number[] }> {
  const {
    username,
    password,
    realm = "pets",
    qop = "auth",
    uses = Number.POSITIVE_INFINITY,
    staleNonces = 0,
  } = options;
  const algorithms: readonly (string | undefined)[] = options.algorithms ?? [undefined];
  const encoding = options.encoding ?? (options.charset ? "utf8" : "latin1");
  const opaque = 'o"\\,=';
  const nonces = new Map<string, Nonce>();
  const statuses: number[] = [];

  const hash = (algorithm: string | undefined, ...parts: (string | Buffer)[]): string => {
    const digest = createHash(HASHES[(algorithm ?? "MD5").replace("-sess", "")] ?? "");
    for (const [i, part] of parts.entries()) digest.update(i === 0 ? "" : ":").update(part);
    return digest.digest("hex");
  };

  const newNonce = (session?: Nonce["session"]): Nonce => {
    const value = `${randomBytes(24).toString("base64")}==`;
    const nonce = {
      value,
      number: nonces.size + 1,
      counts: new Set<string>(),
      used: 0,
      session: session ?? { nonce: value },
    };
    nonces.set(value, nonce);
    return nonce;
  };

  const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

  const challenges = (stale: boolean): string[] =>
    algorithms.map((algorithm) =>
      [
        `Digest realm=${quoted(realm)}`,
        `nonce="${newNonce().value}"`,
        `opaque=${quoted(opaque)}`,
        `stale=${stale}`,
        ...(algorithm ? [`algorithm=${algorithm}`] : []),
        ...(qop === null ? [] : [`qop="${qop}"`]),
        ...(options.charset ? ["charset=UTF-8"] : []),
        ...(options.userhash ? ["userhash=true"] : []),
      ].join(", "),
    );

  const isUser = (given: ReturnType<typeof readCredentials>): boolean => {
    const name = Buffer.from(username, encoding);
    if (options.userhash && given.userhash === "true") {
      return given.username === hash(given.algorithm, name, Buffer.from(realm, "latin1"));
    }
    if (given["username*"] !== undefined) return given["username*"] === username;
    return Buffer.from(given.username ?? "", "latin1").equals(name);
  };

  /** Undefined for wrong credentials, and a stale nonce if it is that alone. */
  const check = (
    request: IncomingMessage,
    body: Buffer,
  ): { stale: boolean; accepted: Accepted; info: string } | undefined => {
    const given = readCredentials(request.headers.authorization ?? "");
    const { algorithm, nc, cnonce = "", uri = "" } = given;
    if (uri !== request.url) throw new Violation(`uri is ${uri}, and ${request.url} was asked for`);
    if (given.realm !== realm) throw new Violation(`realm is ${given.realm}`);
    if (given.opaque !== opaque) throw new Violation(`opaque is ${given.opaque}`);
    if (!algorithms.includes(algorithm)) throw new Violation(`algorithm is ${algorithm}`);
    if (qop === null ? given.qop : !qop.split(",").includes(given.qop ?? "")) {
      throw new Violation(`qop is ${given.qop}`);
    }
    if (qop !== null && !(/^[\da-f]{8}$/.test(nc ?? "") && cnonce)) throw new Violation(`nc is ${nc}`);
    const nonce = nonces.get(given.nonce ?? "");
    if (!nonce) throw new Violation("the nonce is unknown");
    if (nc !== undefined && nonce.counts.has(nc)) throw new Violation(`nc=${nc} was used before`);
    if (nc !== undefined) nonce.counts.add(nc);

    nonce.session.cnonce ??= cnonce;
    let key = hash(
      algorithm,
      Buffer.from(username, encoding),
      Buffer.from(realm, "latin1"),
      Buffer.from(password, encoding),
    );
    if (algorithm?.endsWith("-sess")) {
      const chosen = options.sessionKey === "present" ? cnonce : nonce.session.cnonce;
      key = hash(algorithm, key, nonce.session.nonce, chosen);
    }
    const respond = (method: string, body: Buffer): string => {
      const a2 = [method, uri, ...(given.qop === "auth-int" ? [hash(algorithm, body)] : [])];
      const middle = given.qop ? [nonce.value, nc ?? "", cnonce, given.qop] : [nonce.value];
      return hash(algorithm, key, ...middle, hash(algorithm, ...a2));
    };
    if (!isUser(given) || given.response !== respond(request.method ?? "", body)) return undefined;
    const accepted = {
      algorithm: algorithm ?? null,
      qop: given.qop ?? null,
      nonce: nonce.value,
      nc: nc ?? null,
      body: body.toString("latin1"),
    };
    const proof = (): string => respond("", Buffer.from(JSON.stringify(accepted)));
    const info = [
      ...(options.rspauth && given.qop
        ? [`rspauth="${proof()}", qop=${given.qop}, cnonce="${cnonce}", nc=${nc}`]
        : []),
      ...(options.nextnonce ? [`nextnonce="${newNonce(nonce.session).value}"`] : []),
    ].join(", ");
    return { stale: nonce.number <= staleNonces || ++nonce.used > uses, accepted, info };
  };

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    try {
      const checked =
        request.headers.authorization === undefined ? undefined : check(request, Buffer.concat(chunks));
      if (checked && !checked.stale) {
        if (checked.info) response.setHeader("authentication-info", checked.info);
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(checked.accepted));
      } else {
        response
          .writeHead(401, { "www-authenticate": challenges(checked?.stale ?? false) })
          .end("challenged");
      }
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      response.writeHead(400).end(error.message);
    }
    statuses.push(response.statusCode);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, statuses };
}
