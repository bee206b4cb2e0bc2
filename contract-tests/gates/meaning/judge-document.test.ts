import { expect, test } from "vitest";
import { exchange, ref } from "../../../generator/testing/documents.js";
import { judgeDocument } from "./judge-document.js";

/** Redocly takes it for a renaming where the names are similar. */
const pet = (property: string) =>
  exchange(ref("Pet"), {
    Pet: {
      type: "object",
      properties: {
        name: { type: "string" },
        [property]: { type: "integer", description: "In years", maximum: 30, examples: [3] },
      },
    },
  });

test("a property that is renamed breaks requests and answers, each told by itself", async () => {
  const findings = await judgeDocument({ base: pet("age"), revision: pet("ages") });
  expect(
    findings.map(({ verdict, rule, direction, redocly }) => ({ verdict, rule, direction, redocly })),
  ).toEqual([
    { verdict: "breaking", rule: "property-renamed", direction: "request", redocly: "editorial" },
    { verdict: "breaking", rule: "property-renamed", direction: "answer", redocly: "breaking" },
  ]);
  expect(findings.map(({ message }) => message)).toEqual([
    "`age` of a request was renamed to `ages`.",
    "Property `age` of `Pet` was renamed to `ages`.",
  ]);
});

test("a document that is the same has no findings", async () => {
  expect(await judgeDocument({ base: pet("age"), revision: pet("age") })).toEqual([]);
});
