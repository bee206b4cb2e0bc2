import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { readRuntime } from "../package/runtime-sources.js";
import { NameRegistry, RESERVED_TYPES } from "./names.js";

describe("schemas", () => {
  test.each([
    { given: ["Pet", "pet"], want: ["Pet", "pet"] },
    { given: ["new-pet", "NewPet", "new.pet"], want: ["NewPet2", "NewPet", "NewPet3"] },
    { given: ["string", "class", "3d"], want: ["String", "Class", "_3d"] },
    { given: ["Result", "paths", "bearer", "Record"], want: ["Result2", "paths2", "bearer2", "Record2"] },
  ])("$given are $want", ({ given, want }) => {
    expect(new NameRegistry().schemas(given)).toEqual(want);
  });
});

describe("operations", () => {
  test.each([
    { given: ["createPet"], methods: ["createPet"], types: ["CreatePet"] },
    {
      given: ["create-pet", "create_pet"],
      methods: ["createPet", "create_pet"],
      types: ["CreatePet2", "CreatePet"],
    },
    // One folder each, where file systems know no capitals.
    { given: ["getPet", "getpet"], methods: ["getPet", "getpet2"], types: ["GetPet", "Getpet"] },
    {
      given: ["delete", "raw", "then"],
      methods: ["delete_", "raw2", "then2"],
      types: ["Delete", "Raw", "Then"],
    },
    // CreatePetRequest would be a type of both.
    {
      given: ["create", "createRequest"],
      methods: ["create", "createRequest"],
      types: ["Create", "CreateRequest2"],
    },
  ])("$given are $methods", ({ given, methods, types }) => {
    expect(new NameRegistry().operations(given)).toEqual(
      methods.map((methodName, index) => ({ methodName, typeName: types[index] })),
    );
  });

  test("don't take the name that a schema has", () => {
    const names = new NameRegistry();
    names.schemas(["CreatePetResult"]);
    expect(names.operations(["createPet"])).toMatchObject([{ typeName: "CreatePet2" }]);
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
