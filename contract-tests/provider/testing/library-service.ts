import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** What the service can be made to do wrong. */
export type Defect =
  | "answers with another status"
  | "answers with another content type"
  | "leaves out a required header"
  | "answers what its schema refuses"
  | "forgets the envelope"
  | "has errors of another form"
  | "takes any body"
  | "takes any path"
  | "takes any query"
  | "does without a header"
  | "refuses null"
  | "takes no notice of credentials"
  | "takes any key"
  | "takes any method"
  | "doesn't tell its methods"
  | "takes any media type"
  | "fails on broken JSON";

export const CLIENT = { id: "librarian", secret: "the librarian's secret" };
export const KEY = "the key of the library";

/** One request as it came. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Whether its credentials are valid. */
  readonly isKnown: boolean;
}

export interface LibraryService {
  readonly baseUrl: string;
  /** What came, but for requests for tokens. */
  readonly arrived: readonly Arrived[];
  /** What was lent and removed. */
  readonly written: readonly string[];
  /** The tokens that were given, and the credentials that got none. */
  readonly tokens: readonly string[];
  readonly refused: readonly string[];
  close(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

const JSON_TYPE = "application/json";
const LOAN_TYPE = "application/vnd.library.v1+json";
const BOOKS = [{ id: "1", title: "Émile" }];

/**
 * The service that LIBRARY documents, written by hand and with nothing of the suite: right in everything but its
 * defects. `interfere` answers in its place, a rate limit for one.
 */
export async function startLibrary(
  defects: ReadonlySet<Defect>,
  interfere: (arrived: Arrived) => Reply | undefined = () => undefined,
): Promise<LibraryService> {
  const arrived: Arrived[] = [];
  const written: string[] = [];
  const tokens: string[] = [];
  const refused: string[] = [];
  const has = (defect: Defect): boolean => defects.has(defect);
  const refusal = (status: number, headers = {}): Reply => ({
    status,
    headers,
    json: has("has errors of another form") ? { message: "refused" } : { error: "refused" },
  });

  function isKnown({ authorization = "", "x-key": key }: IncomingHttpHeaders): boolean {
    const isKey = has("takes any key") ? key !== undefined : key === KEY;
    return isKey || (authorization.startsWith("Bearer ") && tokens.includes(authorization.slice(7)));
  }

  function answer(request: Arrived): Reply {
    const { method, path, headers } = request;
    const [, shelf, rest] = /^\/shelves\/([^/?]+)(\/\w+)?(?:\?.*)?$/.exec(path) ?? [];
    if (path === "/shelves") return method === "GET" ? { status: 200, json: ["novels"] } : other("GET");
    if (shelf === undefined) return refusal(404);
    const allowed = { "/books": "GET", "/loans": "POST" }[rest ?? ""] ?? "DELETE";
    if (method !== allowed) return other(allowed);
    if (!request.isKnown && !has("takes no notice of credentials")) return refusal(401);
    if (!/^[a-z]{1,8}$/.test(shelf) && !has("takes any path")) return refusal(400);
    if (rest === "/books") return listBooks(path, headers);
    if (rest === "/loans") return lend(request);
    written.push(`removed ${shelf}`);
    return { status: 204 };
  }

  function other(allowed: string): Reply {
    if (has("takes any method")) return { status: 200, json: [] };
    return refusal(405, has("doesn't tell its methods") ? {} : { allow: allowed });
  }

  function listBooks(path: string, headers: IncomingHttpHeaders): Reply {
    const query = new URLSearchParams(path.split("?")[1]);
    const limit = query.get("limit") ?? "";
    const isLimit = /^[1-9]\d{0,2}$/.test(limit) && Number(limit) <= 100;
    if (!isLimit && !has("takes any query")) return refusal(400);
    const envelope = query.get("envelope");
    if (!/^(true|false)$/.test(envelope ?? "true")) return refusal(400);
    if (!/^[a-z]{1,9}$/.test(String(headers["x-branch"] ?? "")) && !has("does without a header"))
      return refusal(400);
    const books = has("answers what its schema refuses") ? [...BOOKS, { id: 2, title: "Sophie" }] : BOOKS;
    return {
      status: 200,
      headers: has("leaves out a required header") ? {} : { "x-total": "1" },
      json: envelope === "true" && !has("forgets the envelope") ? { status: 200, content: books } : books,
    };
  }

  function lend({ headers, body }: Arrived): Reply {
    if (headers["content-type"] !== LOAN_TYPE && !has("takes any media type")) return refusal(415);
    const loan = parsed(body);
    if (loan === undefined && body !== "" && has("fails on broken JSON"))
      return { status: 500, json: "TypeError" };
    if ((loan === undefined || !isLoan(loan, has("refuses null"))) && !has("takes any body"))
      return refusal(400);
    written.push(`lent ${body}`);
    return {
      status: has("answers with another status") ? 200 : 201,
      headers: {
        "content-type": has("answers with another content type") ? JSON_TYPE : LOAN_TYPE,
        location: "/loans/1",
      },
      json: { id: "1", book: "b-001", days: 7 },
    };
  }

  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const { method = "", url: path = "", headers } = request;
    if (path === "/token") {
      const isClient = headers.authorization === `Basic ${btoa(`${CLIENT.id}:${CLIENT.secret}`)}`;
      // As a form has them (RFC 6749, section 2.3.1), which curl doesn't write.
      const isEncoded =
        headers.authorization === `Basic ${btoa(`${CLIENT.id}:${formEncoded(CLIENT.secret)}`)}`;
      const token = `token-${tokens.length + 1}`;
      if (isClient || isEncoded) tokens.push(token);
      else refused.push(headers.authorization ?? "");
      response.writeHead(isClient || isEncoded ? 200 : 401, { "content-type": JSON_TYPE });
      response.end(JSON.stringify({ access_token: token, token_type: "Bearer", expires_in: 3600 }));
      return;
    }
    const one = { method, path, headers, body, isKnown: isKnown(headers) };
    arrived.push(one);
    const { status, headers: own, json } = interfere(one) ?? answer(one);
    response.writeHead(status, { ...(json === undefined ? {} : { "content-type": JSON_TYPE }), ...own });
    response.end(json === undefined ? undefined : JSON.stringify(json));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // A TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    arrived,
    written,
    tokens,
    refused,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function formEncoded(text: string): string {
  return `${new URLSearchParams({ "": text })}`.slice(1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isLoan(value: unknown, isNullRefused: boolean): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { book, days, note, ...others }: Record<string, unknown> = { ...value };
  const isNote = note === undefined || typeof note === "string" || (note === null && !isNullRefused);
  const isDays = Number.isInteger(days) && Number(days) >= 1 && Number(days) <= 30;
  return (
    typeof book === "string" &&
    /^b-[0-9]{3}$/.test(book) &&
    isDays &&
    isNote &&
    Object.keys(others).length === 0
  );
}
