import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile } from "../../consumers/compilers.js";
import { type InstalledPackage, installPackage, ROOT } from "../../consumers/installed-package.js";

/** The packed package's types, under each compiler and each way to find modules, with nothing skipped. */

/** The settings that a project may have beside `strict`. */
const PROJECTS = {
  "nodenext, in a browser or a worker": {
    module: "nodenext",
    moduleResolution: "nodenext",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
  },
  "bundler, in a browser or a worker": {
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
  },
  "nodenext, in Node.js": {
    module: "nodenext",
    moduleResolution: "nodenext",
    lib: ["es2022"],
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules/@types")],
  },
};

const CONSUMER = fileURLToPath(new URL("consumer.ts", import.meta.url));

const BODY = 'providerName: "GCP", containerId: "1", gcpProjectId: "a", networkName: "b"';
const REQUEST = `{ path: { groupId: "1" }, body: { ${BODY} } }`;
const RESULT = `const result = await atlas.createGroupPeer(${REQUEST});`;

/** One mistake each, which no compiler may let pass. */
const MISTAKES = {
  "a property that the service sets": `await atlas.createGroupPeer({ path: { groupId: "1" }, body: { ${BODY}, id: "1" } });`,
  "another provider's attribute": `await atlas.createGroupPeer({ path: { groupId: "1" }, body: { ${BODY}, vpcId: "1" } });`,
  "a missing attribute":
    'await atlas.createGroupPeer({ path: { groupId: "1" }, body: { providerName: "GCP", containerId: "1", gcpProjectId: "a" } });',
  "an unknown provider":
    'await atlas.createGroupPeer({ path: { groupId: "1" }, body: { providerName: "IBM", containerId: "1", gcpProjectId: "a", networkName: "b" } });',
  "undefined for an attribute": `await atlas.createGroupPeer({ path: { groupId: "1" }, body: { ${BODY}, containerId: undefined } });`,
  "undefined for a query parameter": `await atlas.createGroupPeer({ path: { groupId: "1" }, query: { pretty: undefined }, body: { ${BODY} } });`,
  "a misspelt query parameter": `await atlas.createGroupPeer({ path: { groupId: "1" }, query: { prety: true }, body: { ${BODY} } });`,
  "no path": `await atlas.createGroupPeer({ body: { ${BODY} } });`,
  "no request": "await atlas.createGroupPeer();",
  "a misspelt call option": `await atlas.createGroupPeer(${REQUEST}, { sginal: AbortSignal.abort() });`,
  "data without narrowing": `${RESULT} console.log(result.data);`,
  "an error's field on data": `${RESULT} if (result.ok) console.log(result.data.errorCode);`,
  "another provider's field after narrowing": `${RESULT} if (result.ok && result.data.providerName === "GCP") console.log(result.data.vpcId);`,
  "the documented error of an undocumented status": `${RESULT} if (result.status === 418) console.log(result.error.errorCode);`,
  "a header's value that may be absent": `${RESULT} console.log(result.retryAfter.toFixed());`,
  "an unknown operation": "await atlas.deleteGroupPeer();",
  "an unknown path of raw": 'await atlas.raw.POST("/api/atlas/v2/groups", {});',
  "a misspelt client option": 'createClient({ baseURL: "https://cloud.mongodb.com" });',
  "a number for the timeouts": "createClient({ timeout: 1000 });",
  "true for the retries": "createClient({ retry: true });",
  "a token for the authentication": 'createClient({ auth: "token" });',
  "credentials without a secret": 'serviceAccount({ clientId: "1" });',
  "an API key without its private half": 'digestAuth({ username: "1" });',
  "a validator that isn't there": "validators.createGroupPeer.responses[418];",
  "a response's validator as a request's":
    'createClient({ validate: { createGroupPeer: { request: "body" } } });',
  "an example that isn't there": "examples.createGroupPeer.request.ibm;",
};

const MISTAKEN = [
  'import { createClient, digestAuth, serviceAccount } from "atlas-peering-client";',
  'import * as examples from "atlas-peering-client/examples";',
  'import * as validators from "atlas-peering-client/validators";',
  "export const used = [createClient, digestAuth, serviceAccount, examples, validators];",
  "const atlas = createClient();",
  ...Object.values(MISTAKES).map((code, index) => `export async function mistake${index}() { ${code} }`),
].join("\n");

let installed: InstalledPackage;

beforeAll(() => {
  installed = installPackage();
});

afterAll(() => installed.remove());

/** What a compiler says of both programs, line by line. */
function compilePrograms(compiler: (typeof COMPILERS)[number], options: object): readonly string[] {
  const folder = join(installed.folder, "program");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  copyFileSync(CONSUMER, join(folder, "consumer.ts"));
  writeFileSync(join(folder, "mistakes.ts"), MISTAKEN);
  return compile(compiler, folder, ["consumer.ts", "mistakes.ts"], options);
}

describe.each(COMPILERS)("%s", (compiler) => {
  test.each(Object.entries(PROJECTS))(
    "%s: takes a program that uses everything, and refuses each mistake",
    (_, options) => {
      const said = compilePrograms(compiler, options);
      const [mistakes, others] = [new Set<string | undefined>(), [] as string[]];
      for (const line of said) {
        const place = /^mistakes\.ts\((\d+),/.exec(line)?.[1];
        const code = MISTAKEN.split("\n")[Number(place) - 1];
        if (place) mistakes.add(Object.keys(MISTAKES)[Number(/mistake(\d+)/.exec(code ?? "")?.[1])]);
        // The rest of a message is indented.
        else if (!line.startsWith(" ")) others.push(line);
      }
      expect(others).toEqual([]);
      expect([...mistakes]).toEqual(Object.keys(MISTAKES));
    },
  );
});

/** Names by the module that exports them, or that they are imported from. */
type Names = Record<string, string[]>;

test("that program names all that each entry point exports", () => {
  const home = join(installed.folder, "node_modules/atlas-peering-client");
  const { name, exports } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  const files: Record<string, string> = {};
  for (const [entry, { types }] of Object.entries<{ types?: string }>(exports)) {
    // A pattern stands for a module of each operation.
    const operations = entry.includes("*") ? ["createGroupPeer"] : [""];
    for (const operation of types ? operations : [])
      files[entry.replace(".", name).replace("*", operation)] = join(
        home,
        String(types).replace("*", operation),
      );
  }
  const program = ts.createProgram(Object.values(files), {
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
  });
  const exported: Names = {};
  for (const [entry, file] of Object.entries(files)) {
    const source = program.getSourceFile(file);
    const symbol = source && program.getTypeChecker().getSymbolAtLocation(source);
    if (!symbol) throw new Error(`${file} is no module`);
    exported[entry] = program
      .getTypeChecker()
      .getExportsOfModule(symbol)
      .map(({ name }) => name)
      .sort();
  }

  const imported: Names = {};
  for (const statement of ts.createSourceFile("", readFileSync(CONSUMER, "utf8"), ts.ScriptTarget.ES2022)
    .statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const names = bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
    imported[statement.moduleSpecifier.text] = names.sort();
  }
  expect(imported).toEqual(exported);
});
