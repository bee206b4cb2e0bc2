import type { Json, JsonObject } from "../../../generator/openapi/document.js";
import type { Validator } from "../../../generator/runtime/standard-schema.js";
import { generateInMemory } from "../../../generator/testing/generate-in-memory.js";
import { importBuilt } from "../../../generator/testing/import-built.js";
import { typeErrors } from "../../../generator/testing/type-errors.js";
import { joinFiles } from "../../../generator/write.js";
import { TypeTerms } from "../../oracles/type-terms.js";
import type { JudgedPart } from "../../support/contract.js";
import { jsonSchemaTerms, partPath } from "../../support/json-schema-terms.js";
import { asValidator, type Exports, member } from "../../support/load-package.js";
import { MemoryValidator } from "../../support/memory-validator.js";
import { type Direction, partsOf } from "../../support/parts.js";
import { expression, type TypedValue } from "../../support/type-oracle.js";
import type { KeywordCase } from "./keyword-case.js";

/** A small schema as a body of an operation, with all that judges its values but the package. */
export type CasePart = Pick<
  JudgedPart,
  "operation" | "direction" | "memory" | "path" | "type" | "examples"
> & {
  readonly terms: TypeTerms;
};

/** One document with an operation for each small schema, in their order. */
export interface CaseDocument {
  readonly document: JsonObject;
  readonly parts: readonly CasePart[];
}

/** What the generator makes of the document. */
export interface CasePackage {
  /** @throws Error where the package has no validator for the part */
  readonly emitted: (part: CasePart) => Validator<unknown>;
  readonly check: (values: readonly TypedValue[]) => string[][];
}

export function caseDocument(cases: readonly KeywordCase[], components: JsonObject): CaseDocument {
  const document = documentOf(cases, components);
  const bodies = partsOf(document).filter(({ isBody }) => isBody);
  const judges = { sent: judgesOf("sent"), received: judgesOf("received") };
  return {
    document,
    parts: bodies.map((part) => {
      const { direction, operation } = part;
      const type =
        operation.replace("case", "types.Case") + (direction === "sent" ? "RequestBody" : "Responses[200]");
      return { operation, direction, ...judges[direction], path: partPath(part), type, examples: [] };
    }),
  };

  function judgesOf(direction: Direction) {
    const memory = new MemoryValidator(jsonSchemaTerms(document, bodies, direction), direction);
    return { memory, terms: new TypeTerms(document, direction) };
  }
}

/** Sends the document through the generator. Only while a test runs: the package lasts as long as the test. */
export async function casePackage({ document }: CaseDocument): Promise<CasePackage> {
  const { files, built } = await generateInMemory(document);
  const validators = await importBuilt<Exports>(built, "dist/validators/documented/index.js");
  return {
    emitted: ({ operation, direction }) => {
      const names = direction === "sent" ? ["request", "body"] : ["responses", "200"];
      return asValidator(member(validators, operation, ...names), operation);
    },
    check: (values) => check(files, values),
  };
}

function documentOf(cases: readonly KeywordCase[], components: JsonObject): JsonObject {
  const paths = cases.map(({ schema, direction = "sent" }, index): [string, Json] => {
    const body = { description: "A body", content: { "application/json": { schema } } };
    const content =
      direction === "sent"
        ? { requestBody: body, responses: { 204: { description: "Done" } } }
        : { responses: { 200: body } };
    return [`/cases/${index}`, { post: { operationId: `case${index}`, ...content } }];
  });
  return {
    openapi: "3.1.0",
    info: { title: "Keywords", version: "1.0.0" },
    paths: Object.fromEntries(paths),
    components: { schemas: components },
  };
}

/** One line a value, below the line that imports the types. */
function check(files: ReadonlyMap<string, string>, values: readonly TypedValue[]): string[][] {
  const lines = values.map(
    ({ type, value }, index) => `export const value${index}: ${type} = ${expression(value)};`,
  );
  const usage = ['import type * as types from "./index.js";', ...lines].join("\n");
  const problems: string[][] = values.map(() => []);
  for (const error of typeErrors(joinFiles(files, new Map([["src/usage.ts", usage]])))) {
    const line = /^src\/usage\.ts:(\d+): /.exec(error)?.[1];
    const ofValue = problems[Number(line) - 2];
    if (!ofValue) throw new Error(error);
    ofValue.push(error);
  }
  return problems;
}
