import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type OAuthState, oauthEndpoint } from "./oauth-endpoint.js";
import type { Received, Report } from "./wire-protocol.js";
import { type Scenario, scenarios } from "./wire-scenarios.js";

/** One request at the wire server, read to its end. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Which case made it: the second segment of the path, or the name of the OAuth client. */
  readonly id: string;
  /** The request target without the part that chose the scenario. */
  readonly target: string;
  readonly body: string;
  /** How many requests the scenario had from this case, this one included. */
  readonly count: number;
  /** Where the second server is. */
  readonly elsewhere: string;
  /** The tokens that this case was given. */
  readonly oauth: OAuthState;
}

/** The service that the package talks to in all runtimes, a second origin, and an address where nobody listens. */
export interface WireServer {
  readonly origin: string;
  readonly refusing: string;
  /** A page that runs `script`. */
  readonly url: string;
  script: string;
  /** Settles with the next report that arrives. */
  nextReport(): Promise<Report>;
  close(): Promise<void>;
}

/** No script but the page's own, and no code made of text. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const PAGE = '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/script.js"></script>';

/**
 * Starts the service. `/SCENARIO/ID/…` answers as the scenario says, but `/SCENARIO/ID/api/oauth/…` as an authorization
 * server does; `/received/ID` has what arrived for a case; a report is posted to `/report`.
 */
export async function startWireServer(): Promise<WireServer> {
  const received = new Map<string, Received[]>();
  const oauth = new Map<string, OAuthState>();
  let script = "";
  let onReport: (report: Report) => void = () => {};

  const record = (id: string, entry: Received, response: ServerResponse): number => {
    const entries = received.get(id) ?? [];
    received.set(id, entries);
    entries.push(entry);
    response.on("close", () => {
      if (!response.writableFinished) entries[entries.indexOf(entry)] = { ...entry, broken: true };
    });
    return entries.filter(({ target }) => target === entry.target).length;
  };

  const stateOf = (id: string): OAuthState => {
    const state = oauth.get(id) ?? { issued: [], valid: new Set() };
    oauth.set(id, state);
    return state;
  };

  const elsewhere = await listen((request, response, body) => {
    const id = request.url?.split("/")[1] ?? "";
    record(id, receivedOf(request, request.url ?? "", body, true), response);
    // A browser that followed a redirect would be let through.
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "*, authorization");
    response.end();
  });

  const main = await listen((request, response, body) => {
    const url = request.url ?? "";
    const [, first = "", second = ""] = url.split("/");
    if (first === "") return void response.writeHead(200, page("text/html")).end(PAGE);
    if (first === "script.js") return void response.writeHead(200, page("text/javascript")).end(script);
    if (first === "received") return void response.end(JSON.stringify(received.get(second) ?? []));
    if (first === "report") {
      response.writeHead(204).end();
      return onReport(JSON.parse(body));
    }
    const target = url.slice(`/${first}/${second}`.length);
    const isOAuth = target.startsWith("/api/oauth/");
    const scenario: Scenario | undefined = isOAuth ? oauthEndpoint : scenarios[first];
    if (!scenario) return void response.writeHead(501).end(`There is no scenario ${first}.`);
    const id = isOAuth ? basicUser(request) : second;
    const count = record(id, receivedOf(request, target, body, false), response);
    scenario({ request, response, id, target, body, count, elsewhere: elsewhere.origin, oauth: stateOf(id) });
  });

  const closed = await listen(() => {});
  await closed.close();

  return {
    origin: main.origin,
    refusing: closed.origin,
    url: main.origin,
    get script() {
      return script;
    },
    set script(text) {
      script = text;
    },
    nextReport: () =>
      new Promise((resolve) => {
        onReport = resolve;
      }),
    close: async () => {
      await Promise.all([main.close(), elsewhere.close()]);
    },
  };
}

const page = (mediaType: string): Record<string, string> => ({
  "content-type": `${mediaType}; charset=utf-8`,
  "content-security-policy": POLICY,
});

function receivedOf(request: IncomingMessage, target: string, body: string, elsewhere: boolean): Received {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return { elsewhere, method: request.method ?? "", target, headers: Object.fromEntries(headers), body };
}

/** The user of an Authorization header with Basic credentials, or "". */
function basicUser({ headers: { authorization = "" } }: IncomingMessage): string {
  const [, credentials = ""] = /^Basic (\S+)$/.exec(authorization) ?? [];
  return decodeURIComponent(Buffer.from(credentials, "base64").toString().split(":")[0] ?? "");
}

async function listen(
  answer: (...parameters: [...Parameters<RequestListener>, body: string]) => void,
): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      return; // the client went away before it had sent all
    }
    answer(request, response, Buffer.concat(chunks).toString());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
