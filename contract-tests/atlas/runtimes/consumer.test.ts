import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InstalledPackage, installPackage, ROOT } from "../../consumers/installed-package.js";

/** What a person does who installs the packed package into an empty project and writes ten lines against it. */

const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

const PROGRAM = `import { bearer, createClient } from "atlas-peering-client";
const atlas = createClient({ baseUrl: process.argv[2]!, auth: bearer("a-token") });
const result = await atlas.createGroupPeer({
  path: { groupId: "32b6e34b3d91647abb20e7b8" },
  query: { pretty: true },
  body: { providerName: "GCP", containerId: "32b6e34b3d91647abb20e7b8", gcpProjectId: "my-project", networkName: "default" },
});
if (result.ok && result.data.providerName === "GCP") console.log(result.data.networkName, result.data.status);
else if (result.status === 409) console.log(result.error.errorCode, result.error.error.toFixed());
else console.log("unexpected", result.status);
`;

/** Programs that must not type-check, each for the one mistake that it makes. */
const MISTAKES = [
  {
    mistake: "a property that the service sets",
    of: 'networkName: "default"',
    with: 'networkName: "default", id: "x"',
  },
  {
    mistake: "an attribute of another provider",
    of: 'networkName: "default"',
    with: 'networkName: "default", vpcId: "x"',
  },
  { mistake: "a missing attribute", of: ', networkName: "default"', with: "" },
  { mistake: "an unknown provider", of: '"GCP", containerId', with: '"IBM", containerId' },
  { mistake: "a misspelt query parameter", of: "pretty: true", with: "prety: true" },
  { mistake: "an error's field on data", of: "result.data.networkName", with: "result.data.errorCode" },
  {
    mistake: "another provider's field after narrowing",
    of: "result.data.networkName",
    with: "result.data.vpcId",
  },
];

let installed: InstalledPackage;
let folder: string;
let server: Server;
let answer: { status: number; body: unknown };
const received: { request: IncomingMessage; body: string }[] = [];

beforeAll(async () => {
  installed = installPackage();
  folder = installed.folder;
  server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      received.push({ request, body });
      response.writeHead(answer.status, {
        "content-type": "application/vnd.atlas.2023-01-01+json;charset=utf-8",
      });
      response.end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
  installed.remove();
});

function compile(name: string, program: string): string {
  const source = join(folder, name);
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, "program.ts"), program);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    module: "nodenext",
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules/@types")],
  };
  writeFileSync(join(source, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  return spawnSync(process.execPath, [TSC, "-p", source], { encoding: "utf8" }).stdout;
}

async function run(): Promise<string> {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const { execFile } = await import("node:child_process");
  return new Promise((resolve, reject) => {
    const args = [join(folder, "right/program.js"), `http://127.0.0.1:${address.port}`];
    execFile(process.execPath, args, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
}

test("the program type-checks under strict, sends the right request, and narrows both kinds of answer", async () => {
  expect(compile("right", PROGRAM)).toBe("");

  const connection = {
    id: "5f3bf3eb868f7b51b95dad27",
    containerId: "32b6e34b3d91647abb20e7b8",
    providerName: "GCP",
    gcpProjectId: "my-project",
    networkName: "default",
    status: "ADDING_PEER",
  };
  answer = { status: 200, body: connection };
  expect(await run()).toBe("default ADDING_PEER\n");
  answer = { status: 409, body: { error: 409, errorCode: "PEER_ALREADY_EXISTS", parameters: [] } };
  expect(await run()).toBe("PEER_ALREADY_EXISTS 409\n");

  expect(received).toHaveLength(2);
  const [first] = received;
  expect(first?.request.method).toBe("POST");
  expect(first?.request.url).toBe("/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/peers?pretty=true");
  expect(first?.request.headers).toMatchObject({
    accept: "application/vnd.atlas.2023-01-01+json",
    "content-type": "application/vnd.atlas.2023-01-01+json",
    authorization: "Bearer a-token",
  });
  expect(JSON.parse(first?.body ?? "")).toEqual({
    providerName: "GCP",
    containerId: "32b6e34b3d91647abb20e7b8",
    gcpProjectId: "my-project",
    networkName: "default",
  });
});

test("a program with a mistake doesn't type-check", () => {
  const program = [
    'import { createClient } from "atlas-peering-client";',
    "const atlas = createClient();",
    ...MISTAKES.map((mistake, index) => {
      expect(PROGRAM).toContain(mistake.of);
      const lines = PROGRAM.replace(mistake.of, mistake.with).split("\n").slice(2);
      return `export async function mistake${index}() {\n${lines.join("\n")}}`;
    }),
  ].join("\n");
  const places = compile("wrong", program)
    .split("\n")
    .flatMap((line) => /program\.ts\((\d+),/.exec(line)?.[1] ?? []);
  const lines = program.split("\n");
  const found = places.map(
    (line) => lines.slice(0, Number(line)).filter((text) => text.startsWith("export")).length - 1,
  );
  expect([...new Set(found)].map((index) => MISTAKES[index]?.mistake)).toEqual(
    MISTAKES.map(({ mistake }) => mistake),
  );
});

test("the tarball holds the sources, the build and the papers, and nothing else", () => {
  const home = join(folder, "node_modules/atlas-peering-client");
  const files = readdirSync(home, { recursive: true, withFileTypes: true });
  const top = readdirSync(home).sort();
  expect(top).toEqual([
    "LICENSE",
    "README.md",
    "dist",
    "openapi.json",
    "overlays",
    "package.json",
    "provenance.json",
    "src",
  ]);
  expect(files.map(({ name }) => name).filter((name) => /test|\.tsbuildinfo|\.map\.map/.test(name))).toEqual(
    [],
  );
  const { dependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  expect(Object.keys(dependencies)).toEqual(["@noble/hashes", "openapi-fetch"]);
});
