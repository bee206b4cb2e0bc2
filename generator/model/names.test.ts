import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { readRuntime } from "../package/runtime-sources.js";
import { NameRegistry, RESERVED_TYPES } from "./names.js";

describe("schemas", () => {
  test.each([
    { given: ["Pet", "pet"], want: ["Pet", "pet"] },
    { given: ["new-pet", "NewPet", "new.pet"], want: ["NewPetSchema", "NewPet", "NewPetSchema2"] },
    { given: ["string", "class", "3d"], want: ["String", "Class", "_3d"] },
    {
      given: ["Result", "ResultSchema", "paths", "Record"],
      want: ["ResultSchema2", "ResultSchema", "pathsSchema", "RecordSchema"],
    },
  ])("$given are $want", ({ given, want }) => {
    expect(new NameRegistry().schemas(given)).toEqual(want);
  });
});

describe("operations", () => {
  test.each([
    { given: ["createPet"], methods: ["createPet"], types: ["CreatePetResult"] },
    {
      given: ["create-pet", "create_pet", "createPet"],
      methods: ["createPetOperation", "create_pet", "createPet"],
      types: ["CreatePetOperationResult", "CreatePetOperation2Result", "CreatePetResult"],
    },
    { given: ["getPet", "getpet"], methods: ["getPet", "getpet"], types: ["GetPetResult", "GetpetResult"] },
    {
      given: ["delete", "raw", "then", "Raw"],
      methods: ["delete_", "rawOperation", "thenOperation", "Raw"],
      types: ["DeleteResult", "RawResult", "ThenResult", "RawOperationResult"],
    },
    {
      given: ["create", "createRequest"],
      methods: ["create", "createRequest"],
      types: ["CreateResult", "CreateRequestResult"],
    },
  ])("$given are $methods", ({ given, methods, types }) => {
    const names = new NameRegistry().operations(given);
    expect(names.map(({ methodName, types: { result } }) => [methodName, result])).toEqual(
      methods.map((method, index) => [method, types[index]]),
    );
  });

  test("have folders that differ where a file system knows no capitals", () => {
    expect(new NameRegistry().operations(["getPet", "getpet"])).toMatchObject([
      { folder: "getPet" },
      { folder: "getpetOperation" },
    ]);
  });

  test("leave to a schema the name that it has, and keep the others", () => {
    const names = new NameRegistry();
    names.schemas(["CreatePet", "CreatePetResult"]);
    expect(names.operations(["createPet"])).toMatchObject([
      { types: { result: "CreatePetOperationResult", request: "CreatePetRequest" } },
    ]);
  });

  test("come before webhooks", () => {
    const names = new NameRegistry();
    names.operations(["petWebhook"]);
    expect(names.webhooks(["pet", "dog!", "dog"])).toMatchObject([
      { methodName: "petWebhookEvent", types: { request: "PetWebhookEventRequest" } },
      { methodName: "dogWebhookEvent" },
      { methodName: "dogWebhook", types: { request: "DogWebhookRequest" } },
    ]);
  });
});

test("what comes to a name that the document has changes none that was there, wherever it is added", () => {
  const own = ["getPet", "Pet", "list_all", "$id"];
  const added = ["get-pet", "pet ", "get /pet", "list_all!", "3d", "class"];
  for (const one of added) {
    for (let place = 0; place <= own.length; place++) {
      const after = own.toSpliced(place, 0, one);
      const kept = <Name>(names: readonly Name[]) => names.filter((_, index) => index !== place);
      expect(kept(new NameRegistry().schemas(after))).toEqual(new NameRegistry().schemas(own));
      expect(kept(new NameRegistry().operations(after))).toEqual(new NameRegistry().operations(own));
    }
  }
});

test("every name that a package exports whatever its document is reserved", async () => {
  const main = new Map([["src/index.ts", `export * from "./runtime/index.js";`]]);
  const text = (await readRuntime(main)).files.get("src/runtime/index.ts") ?? "";
  const exported: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExportSpecifier(node)) exported.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("index.ts", text, ts.ScriptTarget.ES2022));
  expect(exported).toContain("Result");
  expect(RESERVED_TYPES).toEqual(expect.arrayContaining([...exported, "Client", "createClient"]));
});
