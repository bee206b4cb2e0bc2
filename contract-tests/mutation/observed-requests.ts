import type { JsonObject } from "../../generator/openapi/document.js";
import type { Contract, JudgedPart, Profile } from "../support/contract.js";
import { type Exports, member } from "../support/load-package.js";
import { validForm } from "../support/valid-form.js";
import type { Authentication, EnvironmentAuthentication } from "./security-claims.js";

const SECRET = "s3cr3t";
/** What every way of authenticating takes from this object, or has the text. */
const CREDENTIALS = { username: SECRET, password: SECRET, clientId: SECRET, clientSecret: SECRET };
const TOKEN = { access_token: "t0ken", token_type: "Bearer", expires_in: 3600 };
const CHALLENGE = 'Digest realm="r", nonce="bm9uY2U=", qop="auth", algorithm=MD5';

/** What a client sent: for one call, and then to give back what it was given. */
interface Sent {
  readonly called: readonly Request[];
  readonly closed: readonly Request[];
}

/** Sends one call of a package's client, and tells what came of it to the last. */
export class RequestObserver {
  readonly #exports: Exports;
  readonly #profile: Profile;
  readonly #names: Contract["names"];

  constructor(exports: Exports, profile: Profile, names: Contract["names"]) {
    this.#exports = exports;
    this.#profile = profile;
    this.#names = names;
  }

  /** The URL before the path, when nobody says which. */
  async server(): Promise<string> {
    const { called } = await this.#send({ auth: false });
    const [request] = called;
    const [start = ""] = this.#operation.template.split("{");
    return request?.url.slice(0, request.url.lastIndexOf(start)) ?? "";
  }

  /** How requests are authenticated by what a function of the package makes; undefined where there is no such function. */
  async scheme(
    functionName: string,
    takesText: boolean,
    baseUrl: string,
  ): Promise<Authentication | undefined> {
    const make = member(this.#exports, functionName);
    if (typeof make !== "function") return undefined;
    const sent = await this.#send({ baseUrl, auth: make(takesText ? SECRET : CREDENTIALS) });
    return shown(sent, baseUrl, this.#operation);
  }

  /** How requests are authenticated when nobody says how and each variable of the environment has a secret. */
  async environment(baseUrl: string): Promise<EnvironmentAuthentication> {
    const platform = await inEnvironment(() => this.#send({ baseUrl, auth: false }));
    const { result, read } = await inEnvironment(() => this.#send({ baseUrl }));
    const { revocation: _, ...authentication } = shown(result, baseUrl, this.#operation);
    const variables = [...read].filter((name) => !platform.read.has(name)).sort();
    return { ...authentication, variables };
  }

  get #operation(): JudgedPart {
    const [part] = this.#profile.parts;
    if (!part) throw new Error("The document has no operation with parts to send.");
    return part;
  }

  async #send(options: object): Promise<Sent> {
    const { method, template } = this.#operation;
    const sent: Request[] = [];
    const fetch = async (request: Request) => {
      sent.push(request);
      if (!request.url.includes(template.split("{")[0] ?? "")) return Response.json(TOKEN);
      return request.headers.has("authorization")
        ? Response.json({})
        : new Response(null, { status: 401, headers: { "www-authenticate": CHALLENGE } });
    };
    const createClient = member(this.#exports, "createClient");
    const name = this.#names.get(`${method} ${template}`)?.methodName ?? "";
    if (typeof createClient !== "function") throw new Error("The package has no createClient.");
    const client = createClient({ ...options, fetch, retry: false });
    await client[name](this.#parts());
    const called = sent.splice(0);
    await client.close();
    return { called, closed: sent };
  }

  #parts(): JsonObject {
    const { method, template } = this.#operation;
    const own = this.#profile.parts.filter(
      (part) => part.method === method && part.template === template && part.direction === "sent",
    );
    return Object.fromEntries(
      own.map(({ name, memory, path, examples }) => [
        name,
        validForm(memory, path, examples[0]?.value ?? {}),
      ]),
    );
  }
}

/** What shows of an authentication in the requests: the last has the credentials, one before it may have fetched them. */
function shown({ called, closed }: Sent, baseUrl: string, { template }: JudgedPart): Authentication {
  const last = called.at(-1);
  if (!last) return {};
  const start = baseUrl + (template.split("{")[0] ?? "");
  const token = called.find(({ url }) => !url.startsWith(start))?.url;
  const revocation = closed[0]?.url;
  const [scheme, credentials] = (last.headers.get("authorization") ?? "").split(" ");
  const header = [...last.headers].find(([, value]) => value === SECRET)?.[0];
  const query = [...new URL(last.url).searchParams].find(([, value]) => value === SECRET)?.[0];
  const cookie = last.headers.get("cookie")?.split(`=${SECRET}`, 1)[0];
  if (header !== undefined) return { in: "header", name: header };
  if (query !== undefined) return { in: "query", name: query };
  if (cookie !== undefined) return { in: "cookie", name: cookie };
  if (!credentials) return {};
  return {
    scheme: String(scheme).toLowerCase(),
    ...(token === undefined ? {} : { token }),
    ...(revocation === undefined ? {} : { revocation }),
  };
}

/** Does something where every variable of the environment has the secret, and tells which were read. */
async function inEnvironment<Result>(
  act: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly read: ReadonlySet<string> }> {
  const { env } = process;
  const read = new Set<string>();
  process.env = new Proxy(env, {
    get(target, name) {
      if (typeof name !== "string" || Object.hasOwn(target, name)) return Reflect.get(target, name);
      read.add(name);
      return SECRET;
    },
  });
  try {
    return { result: await act(), read };
  } finally {
    process.env = env;
  }
}
