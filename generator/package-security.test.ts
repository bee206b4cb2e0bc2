import { expect, onTestFinished, test } from "vitest";
import { answerWith, serve } from "./runtime/testing/serve.js";
import { withSchemas } from "./testing/documents.js";
import { generateInMemory } from "./testing/generate-in-memory.js";
import { importBuilt } from "./testing/import-built.js";

/** Whole packages out of documents with security schemes: their functions, and what these put on the wire. */

test("every kind of security scheme has its function, and only what it needs comes along", async () => {
  const key = (place: string) => ({ type: "apiKey", in: place, name: `${place}-key` });
  const securitySchemes = {
    apiKey: key("header"),
    QueryKey: key("query"),
    cookie_key: key("cookie"),
    Basic: { type: "http", scheme: "basic" },
    bearer: { type: "http", scheme: "bearer" },
    SignedIn: { type: "openIdConnect", openIdConnectUrl: "https://login.example" },
    Service: {
      type: "oauth2",
      description: "A */ service",
      flows: { clientCredentials: { tokenUrl: "https://pets.example/token", scopes: { read: "" } } },
    },
  };
  const document = {
    ...withSchemas({}),
    servers: [{ url: "https://pets.example" }],
    components: { securitySchemes },
    paths: {
      "/pets": { get: { operationId: "listPets", responses: { 204: { description: "Done" } } } },
      "/login": {
        get: { operationId: "logIn", security: [], responses: { 204: { description: "Done" } } },
      },
    },
  };
  const { files, built } = await generateInMemory(
    document,
    `import { type Auth, apiKey, basic, bearer, cookieKey, createClient, queryKey, service, signedIn } from "./index.js";
     export const all: Auth[] = [apiKey("k"), basic({ username: "u", password: "p" }), bearer("t"), cookieKey("k"),
       queryKey("k"), service({ clientId: "i", clientSecret: "s" }), signedIn(() => "t")];
     createClient({ auth: false });
     // @ts-expect-error a key is a text
     apiKey({ key: "k" });
     // @ts-expect-error there is no such scheme
     export { digest } from "./index.js";`,
  );
  expect(files.get("package.json")).not.toContain("@noble/hashes");
  expect([...files.keys()].filter((path) => path.startsWith("src/runtime/auth/digest"))).toEqual([]);

  const { baseUrl, received } = await serve((request, response) => {
    if (request.url !== "/token") return response.writeHead(204).end();
    return answerWith(
      200,
      "application/json",
      '{"access_token":"fetched","token_type":"Bearer"}',
    )(request, response);
  });
  const made = await importBuilt<Record<string, (given: unknown) => unknown>>(built, "dist/index.js");
  const calls = [
    { make: "apiKey", given: "k 1", want: { headers: { "header-key": "k 1" } } },
    { make: "queryKey", given: "k&1", want: { url: "/pets?query-key=k%261" } },
    { make: "cookieKey", given: "k1", want: { headers: { cookie: "cookie-key=k1" } } },
    {
      make: "basic",
      given: { username: "Aladdin", password: "open sesame" },
      want: { headers: { authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" } },
    },
    { make: "bearer", given: "t1", want: { headers: { authorization: "Bearer t1" } } },
    { make: "signedIn", given: "t2", want: { headers: { authorization: "Bearer t2" } } },
    {
      make: "service",
      given: { clientId: "i", clientSecret: "s" },
      want: { headers: { authorization: "Bearer fetched" } },
    },
  ];
  for (const { make, given, want } of calls) {
    const auth = made[make]?.(given);
    // The functions are those of a package that the compiler has never seen.
    const client = made.createClient?.({ baseUrl, auth }) as Record<string, () => Promise<unknown>>;
    expect(await client.listPets?.()).toMatchObject({ ok: true });
    expect(received.at(-1)).toMatchObject({ url: "/pets", ...want });
    expect(await client.logIn?.()).toMatchObject({ ok: true });
    expect(received.at(-1)).toMatchObject({ url: "/login" });
    for (const header of ["authorization", "cookie", "header-key"]) {
      expect(received.at(-1)?.headers).not.toHaveProperty(header);
    }
  }
  expect(received.find(({ url }) => url === "/token")?.body).toBe("grant_type=client_credentials&scope=read");
});

test("without credentials a client takes those of the environment", async () => {
  const { baseUrl, received } = await serve((_, response) => response.writeHead(204).end());
  const { files, built } = await generateInMemory({
    ...withSchemas({}),
    servers: [{ url: "https://pets.example" }],
    security: [{ Key: [] }],
    components: {
      securitySchemes: {
        Key: { type: "apiKey", in: "header", name: "X-Key", "x-environment": { key: "PETS_TEST_KEY" } },
      },
    },
    paths: { "/": { get: { operationId: "readOne", responses: { 204: { description: "Done" } } } } },
  });
  const { createClient } = await importBuilt<{
    createClient(options: object): { readOne(): Promise<unknown> };
  }>(built, "dist/index.js");
  expect(files.get("src/client.ts")).toContain("takes `PETS_TEST_KEY` from the environment, if it is there.");
  onTestFinished(() => void Reflect.deleteProperty(process.env, "PETS_TEST_KEY"));
  await createClient({ baseUrl }).readOne();
  process.env.PETS_TEST_KEY = "from-there";
  await createClient({ baseUrl }).readOne();
  await createClient({ baseUrl, auth: false }).readOne();
  expect(received.map(({ headers }) => headers["x-key"])).toEqual([undefined, "from-there", undefined]);
});
