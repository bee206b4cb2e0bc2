import type { Json, JsonObject } from "../../openapi/document.js";
import type { DocumentSandbox, DocumentSandboxOptions } from "../../runtime/sandbox/sandbox.js";
import { generateInMemory } from "../../testing/generate-in-memory.js";
import { importBuilt } from "../../testing/import-built.js";
import { SHELTER } from "./shelter.js";

interface Credentials {
  readonly account: { readonly clientId: string; readonly clientSecret: string };
  readonly key: string;
  readonly login: { readonly username: string; readonly password: string };
}
type Sandbox = DocumentSandbox<Credentials>;
type SandboxOptions = DocumentSandboxOptions<Credentials>;
type CreateSandbox = (options?: SandboxOptions) => Sandbox;

const { built } = await generateInMemory(
  SHELTER,
  `import { account, type Client, createClient, key, login } from "./index.js";
   import { createSandbox } from "./sandbox.js";
   const sandbox = createSandbox({ credentials: { key: "mine" }, rateLimit: true });
   const { credentials, fetch } = sandbox;
   export const client: Client = createClient({ fetch, auth: login(credentials.login) });
   export const others: object[] = [account(credentials.account), key(credentials.key)];
   // @ts-expect-error
   export const nobody: unknown = credentials.nobody;
   // @ts-expect-error
   createSandbox({ credentials: { login: "secret" } });
   export const state: string = String(sandbox.move("1", "CHIPPED").state);`,
);

/** The files of the shelter's package. */
export const files: ReadonlyMap<string, string> = built;

let createSandbox: CreateSandbox | undefined;

/** A sandbox of the shelter's, for one test. */
export async function openShelter(): Promise<Shelter> {
  createSandbox ??= (await importBuilt<{ createSandbox: CreateSandbox }>(built, "dist/sandbox.js"))
    .createSandbox;
  return new Shelter(createSandbox);
}

export const LOGIN = { authorization: `Basic ${btoa("sandbox-user:sandbox-password")}` };

export class Shelter {
  /** Milliseconds since 1970. */
  now: number = Date.UTC(2026, 0, 1);
  sandbox: Sandbox;
  readonly #createSandbox: CreateSandbox;

  constructor(createSandbox: CreateSandbox) {
    this.#createSandbox = createSandbox;
    this.sandbox = this.create();
  }

  create(options: SandboxOptions = {}): Sandbox {
    return this.#createSandbox({ now: () => this.now, ...options });
  }

  async send(
    method: string,
    path: string,
    { body, ...headers }: { readonly body?: Json; readonly [header: string]: Json | undefined } = {},
  ): Promise<{
    readonly status: number;
    readonly headers: Headers;
    readonly json: JsonObject;
    readonly text: string;
  }> {
    const response = await this.sandbox.fetch(`https://anywhere.example/v1${path}`, {
      method,
      headers: {
        ...LOGIN,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(headers as Record<string, string>), // no test gives anything else
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = text !== "" && /json/.test(response.headers.get("content-type") ?? "");
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : {} };
  }
}

export const TOM = {
  id: 1,
  name: "Tom",
  colour: "brown",
  chip: null,
  admitted: "2026-01-01T00:00:00.000Z",
  state: "NEW",
};
