import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { Problem } from "../problem.js";
import { lint } from "./index.js";

const PROJECT = {
  kind: "project",
  file: fileURLToPath(new URL("../../redocly.yaml", import.meta.url)),
} as const;

/** A document that has nothing wrong with it. */
const SOUND = {
  "openapi.yaml": `\
openapi: 3.1.0
info:
  title: Pets
  version: 1.0.0
  license: { name: MIT, identifier: MIT }
servers:
  - url: https://pets.example.net
tags:
  - name: Pets
    description: Animals that live with people.
security: []
paths:
  /pets/{petId}:
    get:
      operationId: getPet
      summary: Get One Pet
      description: Says what is known of a pet.
      tags: [Pets]
      parameters:
        - name: petId
          in: path
          required: true
          description: The pet's number.
          schema: { type: integer }
      responses:
        "200":
          description: OK
          content:
            application/vnd.pets.2024-01-01+json:
              schema: { $ref: pet.yaml }
              examples:
                tom: { externalValue: tom.json }
        "404":
          description: Not Found
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Error" }
              example: { message: There is no such pet. }
components:
  schemas:
    Pet: { $ref: pet.yaml }
    Error:
      type: object
      properties:
        message:
          type: string
          description: What is wrong.
`,
  "pet.yaml": `\
type: object
required: [name]
properties:
  name:
    type: string
    description: What it is called.
`,
  "tom.json": '{ "name": "Tom" }\n',
  "overlay.yaml": `\
overlay: 1.0.0
info: { title: Wider pets, version: 1.0.0 }
actions:
  - target: $.components.schemas.Pet.required
    description: Strays have no name.
    remove: true
`,
};

type File = keyof typeof SOUND;

const top = realpathSync(mkdtempSync(join(tmpdir(), "lint-")));
afterAll(() => rmSync(top, { recursive: true }));

let documents = 0;

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  documents += 1;
  const folder = join(top, String(documents));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What is found in the sound document with one part of one file replaced. */
async function lintWith(file: File, part: string, replacement: string): Promise<string[]> {
  expect(SOUND[file]).toContain(part);
  const folder = folderOf({ ...SOUND, [file]: SOUND[file].replace(part, replacement) });
  const overlays = [join(folder, "overlay.yaml")];
  return summarize(await lint({ file: join(folder, "openapi.yaml"), overlays, config: PROJECT }), folder);
}

function summarize(problems: readonly Problem[], folder: string): string[] {
  return problems.map(
    ({ place: { file, line, column }, rule, message, hint }) =>
      `${relative(folder, file)}:${line}:${column} ${rule}: ${message.replaceAll(folder, ".").replaceAll(top, "..")} → ${hint}`,
  );
}

test("a sound document has no problem", async () => {
  expect(await lintWith("openapi.yaml", "Pets", "Pets")).toEqual([]);
});

describe("finds, with file and line,", () => {
  test.each<{ name: string; file: File; part: string; replacement: string; want: string[] }>([
    {
      name: "bad YAML",
      file: "openapi.yaml",
      part: "tags: [Pets]",
      replacement: "tags: [Pets",
      want: [
        "openapi.yaml:19:7 yaml: deficient indentation → Correct the YAML (or JSON) here, or on the line before.",
      ],
    },
    {
      name: "bad YAML in another file, once",
      file: "pet.yaml",
      part: "required: [name]",
      replacement: "required: [name",
      want: [
        "pet.yaml:3:1 yaml: deficient indentation → Correct the YAML (or JSON) here, or on the line before.",
      ],
    },
    {
      name: "a key that is there twice",
      file: "pet.yaml",
      part: "type: string",
      replacement: "type: string\n    type: integer",
      want: ["pet.yaml:6:5 yaml: duplicated mapping key → Remove one of the two, or rename it."],
    },
    {
      name: "bad JSON in an example",
      file: "tom.json",
      part: '"Tom"',
      replacement: '"Tom',
      want: [
        "tom.json:2:1 yaml: unexpected end of the stream within a double quoted scalar → Correct the YAML (or JSON) here, or on the line before.",
      ],
    },
    {
      name: "a $ref to a file that isn't there",
      file: "openapi.yaml",
      part: "Pet: { $ref: pet.yaml }",
      replacement: "Pet: { $ref: pets.yaml }",
      want: [
        "openapi.yaml:41:10 no-unresolved-refs: Can't resolve $ref: There is no file \"pets.yaml\". → Check the file's path, which starts from this file, and what follows the `#`.",
      ],
    },
    {
      name: "a $ref to nothing in a file",
      file: "openapi.yaml",
      part: "#/components/schemas/Error",
      replacement: "#/components/schemas/Err",
      want: [
        "openapi.yaml:37:23 no-unresolved-refs: Can't resolve $ref: nothing is where it points. → Check the file's path, which starts from this file, and what follows the `#`.",
        'openapi.yaml:42:5 no-unused-components: Component: "Error" is never used. → Refer to it, or remove it.',
      ],
    },
    {
      name: "a $ref out of the folder",
      file: "openapi.yaml",
      part: "Pet: { $ref: pet.yaml }",
      replacement: "Pet: { $ref: ../pet.yaml }",
      want: [
        "openapi.yaml:41:10 no-unresolved-refs: Can't resolve $ref: \"../pet.yaml\" lies outside the document's folder, .. → Copy the file into the document's folder, and refer to it there.",
      ],
    },
    {
      name: "a $ref to the network",
      file: "openapi.yaml",
      part: "Pet: { $ref: pet.yaml }",
      replacement: "Pet: { $ref: http://127.0.0.1:9/pet.yaml }",
      want: [
        'openapi.yaml:41:10 no-unresolved-refs: Can\'t resolve $ref: "http://127.0.0.1:9/pet.yaml" is a URL: only files beside the document are read. → Save the file beside the document, and refer to it there.',
      ],
    },
    {
      name: "references that lead back to themselves",
      file: "pet.yaml",
      part: SOUND["pet.yaml"],
      replacement: '$ref: "openapi.yaml#/components/schemas/Pet"\n',
      want: [
        "openapi.yaml:41:10 ref-cycle: This $ref leads back to itself: pet.yaml → openapi.yaml#/components/schemas/Pet → pet.yaml. → Let one of them hold the definition itself instead of a `$ref`.",
        "pet.yaml:1:1 ref-cycle: This $ref leads back to itself: openapi.yaml#/components/schemas/Pet → pet.yaml → openapi.yaml#/components/schemas/Pet. → Let one of them hold the definition itself instead of a `$ref`.",
      ],
    },
    {
      name: "an operationId that is there twice",
      file: "openapi.yaml",
      part: "components:",
      replacement: `\
  /cats:
    get:
      operationId: getPet
      summary: Get All Cats
      description: Says which cats there are.
      tags: [Pets]
      responses: { "204": { description: None. }, "404": { description: None. } }
components:`,
      want: [
        "openapi.yaml:41:7 operation-operationId-unique: Every operation must have a unique `operationId`. → Rename one of the two: each `operationId` names a method.",
      ],
    },
    {
      name: "a keyword that is misspelt",
      file: "pet.yaml",
      part: "required:",
      replacement: "requird:",
      want: ["pet.yaml:2:1 struct: Property `requird` is not expected here. → Did you mean `required`?"],
    },
    {
      name: "a keyword that there isn't",
      file: "pet.yaml",
      part: "type: string",
      replacement: "colour: red",
      want: [
        "pet.yaml:5:5 struct: Property `colour` is not expected here. → Correct the name, or begin it with `x-` if it is an extension.",
      ],
    },
    {
      name: "a type that is misspelt",
      file: "pet.yaml",
      part: "type: string",
      replacement: "type: strin",
      want: [
        'pet.yaml:5:11 struct: `type` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null". → Did you mean `string`?',
      ],
    },
    {
      name: "a schema that isn't YAML",
      file: "pet.yaml",
      part: "type: string",
      replacement: "type: string\n\tminLength: 1",
      want: [
        "pet.yaml:6:1 yaml: tab characters must not be used in indentation → Correct the YAML (or JSON) here, or on the line before.",
      ],
    },
    {
      name: "a pattern that is none, and examples that can't be judged by it",
      file: "pet.yaml",
      part: "type: string",
      replacement: "type: string\n    pattern: (",
      want: [
        "openapi.yaml:30:23 house/external-example-valid: Example validation errored: Invalid regular expression: /(/u: Unterminated group. → The schema can't be used as it is: correct it, and not the example.",
        "pet.yaml:6:14 package/pattern-readable: The pattern isn't a regular expression, so no value is held against it. → Correct it, or leave it out.",
      ],
    },
    {
      name: "an example that doesn't satisfy its schema",
      file: "tom.json",
      part: '"Tom"',
      replacement: "1",
      want: [
        "tom.json:1:11 house/external-example-valid: Example value must conform to the schema: `name` property type must be string. → Correct the example's file, or the schema where the example is right.",
      ],
    },
    {
      name: "an example in place that doesn't",
      file: "openapi.yaml",
      part: "message: There is no such pet.",
      replacement: "message: 404",
      want: [
        "openapi.yaml:38:35 no-invalid-media-type-examples: Example value must conform to the schema: `message` property type must be string. → Correct the example, or the schema where the example is right.",
      ],
    },
    {
      name: "a missing description",
      file: "pet.yaml",
      part: "    description: What it is called.\n",
      replacement: "",
      want: [
        "pet.yaml:4:3 house/described: The property `name` has no description. → Add a `description` that says what it means, in what unit or format.",
      ],
    },
    {
      name: "a missing example",
      file: "openapi.yaml",
      part: "              example: { message: There is no such pet. }\n",
      replacement: "",
      want: [
        "openapi.yaml:36:13 house/example-present: `application/json` has no example here. → Add one under `examples`.",
      ],
    },
    {
      name: "a path parameter that isn't described",
      file: "openapi.yaml",
      part: "name: petId",
      replacement: "name: pet",
      want: [
        "openapi.yaml:19:7 path-parameters-defined: The operation does not define the path parameter `{petId}` expected by path `/pets/{petId}`. → Describe each `{parameter}` of the path once, with `in: path`, and no others.",
        "openapi.yaml:20:17 path-parameters-defined: Path parameter `pet` is not used in the path `/pets/{petId}`. → Describe each `{parameter}` of the path once, with `in: path`, and no others.",
      ],
    },
    {
      name: "references that lead on and on",
      file: "pet.yaml",
      part: SOUND["pet.yaml"],
      replacement: `$defs:\n${Array.from({ length: 101 }, (_, n) => `  d${n}: { $ref: "#/$defs/d${n + 1}" }\n`).join("")}  d101: {}\n`,
      want: [
        "pet.yaml:2:7 ref-cycle: This $ref leads through more than 100 others. → Let one of them hold the definition itself instead of a `$ref`.",
      ],
    },
    {
      name: "a required property that there isn't",
      file: "pet.yaml",
      part: "[name]",
      replacement: "[nickname]",
      want: [
        "pet.yaml:2:12 no-required-schema-properties-undefined: Required property 'nickname' is not defined. → Define the property, or take it out of `required`.",
        "tom.json:1:1 house/external-example-valid: Example value must conform to the schema: must have required property 'nickname'. → Correct the example's file, or the schema where the example is right.",
      ],
    },
    {
      name: "another kind of document",
      file: "openapi.yaml",
      part: "openapi: 3.1.0",
      replacement: 'swagger: "2.0"',
      want: [
        'openapi.yaml:1:10 format: This is Swagger "2.0": only OpenAPI 3.0 or 3.1 is understood here. → Convert it with `npx swagger2openapi --patch --outfile openapi.yaml FILE`, and keep what comes out.',
      ],
    },
    {
      name: "no version",
      file: "openapi.yaml",
      part: "openapi: 3.1.0",
      replacement: "asyncapi: 3.1.0",
      want: [
        "openapi.yaml:1:1 format: This isn't OpenAPI 3.0 or 3.1: it has no `openapi`. → Begin the file with `openapi: 3.1.0`.",
      ],
    },
    {
      name: "the version after",
      file: "openapi.yaml",
      part: "3.1.0",
      replacement: "3.2.0",
      want: [
        'openapi.yaml:1:10 format: Only OpenAPI 3.0 or 3.1 is understood here, not "3.2.0". → Where it has nothing that is new in 3.2 (`itemSchema`, `query`, `additionalOperations`, `in: querystring`, …), write `openapi: 3.1.2`; else take that out first.',
      ],
    },
    {
      name: "a version that isn't understood",
      file: "openapi.yaml",
      part: "3.1.0",
      replacement: "4.0.0",
      want: [
        'openapi.yaml:1:10 format: Only OpenAPI 3.0 or 3.1 is understood here, not "4.0.0". → Begin the file with `openapi: 3.1.0`.',
      ],
    },
    {
      name: "something else than a document",
      file: "openapi.yaml",
      part: SOUND["openapi.yaml"],
      replacement: "- a\n- b\n",
      want: [
        "openapi.yaml:1:1 format: This isn't OpenAPI 3.0 or 3.1: it isn't an object. → Begin the file with `openapi: 3.1.0`.",
      ],
    },
    {
      name: "an empty file",
      file: "openapi.yaml",
      part: SOUND["openapi.yaml"],
      replacement: "",
      want: [
        "openapi.yaml:1:1 format: This isn't OpenAPI 3.0 or 3.1: it isn't an object. → Begin the file with `openapi: 3.1.0`.",
      ],
    },
    {
      name: "an overlay's unknown field",
      file: "overlay.yaml",
      part: "remove:",
      replacement: "remov:",
      want: ["overlay.yaml:6:5 struct: Property `remov` is not expected here. → Did you mean `remove`?"],
    },
    {
      name: "an overlay's action without a reason",
      file: "overlay.yaml",
      part: "    description: Strays have no name.\n",
      replacement: "",
      want: [
        "overlay.yaml:4:5 house/overlay-reason: This action doesn't say why it is there. → Add a `description` to the action.",
      ],
    },
    {
      name: "an overlay's missing target",
      file: "overlay.yaml",
      part: "  - target: $.components.schemas.Pet.required\n    description",
      replacement: "  - description",
      want: [
        "overlay.yaml:4:5 struct: The field `target` must be present on this level. → Add the missing field.",
      ],
    },
    {
      name: "bad YAML in an overlay",
      file: "overlay.yaml",
      part: "remove: true",
      replacement: "remove: {",
      want: [
        "overlay.yaml:7:1 yaml: deficient indentation → Correct the YAML (or JSON) here, or on the line before.",
      ],
    },
    {
      name: "something else than an overlay",
      file: "overlay.yaml",
      part: "overlay: 1.0.0",
      replacement: "openapi: 3.1.0",
      want: [
        "overlay.yaml:1:1 format: This isn't OpenAPI Overlay 1.0 to 1.2: it has no `overlay`. → Begin the file with `overlay: 1.0.0`.",
      ],
    },
  ])("$name", async ({ file, part, replacement, want }) => {
    expect(await lintWith(file, part, replacement)).toEqual(want);
  });
});
