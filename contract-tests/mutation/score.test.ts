import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/openapi/document.js";
import { jsonSchemaTerms, partPath } from "../support/json-schema-terms.js";
import { MemoryValidator } from "../support/memory-validator.js";
import { partsOf } from "../support/parts.js";
import { titled } from "../support/titled.js";
import { counterExamples } from "../support/violations.js";
import { EVERY_FEATURE } from "../wire/every-feature.js";
import { handMade } from "../wire/hand-made.js";
import { wireOperations, wireParts } from "../wire/operations.js";
import { contractRequests } from "../wire/requests.js";
import { familiesOf, type Sources } from "./cases.js";
import { documentClaims } from "./claims.js";
import { Equivalences, REASONS } from "./equivalences.js";
import { EVERY_RULE } from "./every-rule.js";
import { probes } from "./probes.js";
import { scoreOf, scoresOf } from "./report.js";
import { allMutants, type Suite, score } from "./score.js";

/** The score itself is put to the test: a strong suite leaves no mutant, a weak one those that it can't tell. */

const STRONG: Sources = { counters: counterExamples, probes };

/** A suite for a document whose package shows all that it claims, and whose client sends what it says. */
function suiteFor(document: JsonObject, sources: Sources = STRONG): Suite {
  const parts = wireParts(document);
  const requests = wireOperations(document, parts).flatMap((operation) =>
    contractRequests(operation).map((contracted) => {
      const { method, path, query, headers, body = "" } = handMade(operation, contracted);
      const target = query.length > 0 ? `${path}?${query.join("&")}` : path;
      return { title: contracted.title, request: { method, target, headers, body } };
    }),
  );
  return { document, families: familiesOf(parts, sources), shown: documentClaims(document), requests };
}

const whole = { title: "the whole" };
const strong = suiteFor(EVERY_RULE);
const outcomes = score(strong);

test("a strong suite leaves no mutant alive", () => {
  expect(scoreOf(whole, outcomes).survivors).toEqual([]);
});

test("of a document with other features, what nothing validates is left: a text that isn't JSON", () => {
  const { survivors } = scoreOf(whole, score(suiteFor(EVERY_FEATURE)));
  const pointer = "#/paths/~1shelves~1{shelf}/put/requestBody/content/text~1plain/schema/type";
  expect(survivors).toEqual(
    ["dropped", '"string" changed to "integer"', '"integer" allowed, too', "null allowed, too"].map(
      (words) => `${pointer}: ${words}`,
    ),
  );
});

test("without whatever violates a pattern its mutants survive, and no others", () => {
  const weak = suiteFor(EVERY_RULE, {
    counters: (...given) => counterExamples(...given).filter(({ keyword }) => keyword !== "pattern"),
    probes: (...given) => probes(...given).filter(({ by }) => by?.keyword !== "pattern"),
  });
  const id = "#/paths/~1pets~1{petId}/put/parameters/0/schema/pattern";
  const code = "#/components/schemas/Saved/properties/code/pattern";
  const { survivors, counts } = scoreOf(whole, score(weak));
  expect(counts.survived).toBe(survivors.length);
  expect(survivors).toEqual([
    // That there is no pattern at all the empty text tells, which is tried for its type.
    `${id}: "^" at 0 lost`,
    `${id}: "$" at 12 lost`,
    `${id}: "[a-f0-9]" at 1 widened to [a-f0-9~]`,
    `${id}: "{4}" at 9 with one fewer`,
    `${id}: "{4}" at 9 with one more`,
    `${code}: "^" at 0 lost`,
    `${code}: "[a-z]" at 1 widened to [a-z~]`,
    `${code}: "[0-9]" at 8 widened to [0-9~]`,
  ]);
});

test("without any value the mutants of schemas survive, but for what the package shows", () => {
  const weak = suiteFor(EVERY_RULE, { counters: () => [], probes: () => [] });
  const scores = scoresOf(score({ ...weak, families: [] }));
  expect(scores.find(({ title }) => title === "Cat")?.survivors).toContain(
    "#/components/schemas/Cat/properties/lives/maximum: 9 loosened to 10",
  );
  expect(scores.find(({ title }) => title === "putPet")?.counts.survived).toBe(0);
});

test("what the package doesn't show isn't told from the document by it", () => {
  const [name] = [...documentClaims(EVERY_RULE).keys()].filter((fact) => fact.startsWith("ways of"));
  const shown = new Map([...documentClaims(EVERY_RULE)].filter(([fact]) => fact !== name));
  expect(scoreOf(whole, score({ ...strong, shown })).survivors).toEqual(["#/security: Login dropped"]);
});

describe("the same contract", () => {
  const equivalences = new Equivalences(EVERY_RULE);
  const judged = allMutants(EVERY_RULE).map((mutant) => ({ mutant, reasons: equivalences.reasons(mutant) }));
  const same = judged.filter(({ reasons }) => reasons !== undefined);

  test.for(titled(REASONS.map((reason) => ({ title: reason, reason }))))(
    "needed, or no longer: %s",
    ([, { reason }]) => {
      const excused = outcomes.filter(({ equivalence }) => equivalence?.includes(reason));
      expect(
        excused.map(({ mutant }) => mutant.title),
        "no longer needed",
      ).not.toEqual([]);
    },
  );

  test.for(titled(same.map(({ mutant }) => ({ title: mutant.title, mutant }))))(
    "%s: no verdict changes",
    ([, { mutant }]) => {
      for (const { parts, cases } of strong.families) {
        const part = partsOf(mutant.document).find(({ title }) => title === parts[0].title);
        if (!part) continue;
        const terms = jsonSchemaTerms(mutant.document, [part], part.direction);
        const memory = new MemoryValidator(terms, part.direction);
        const turned = cases.filter(
          ({ value, verdict }) => memory.accepts(partPath(part), value) !== (verdict === "taken"),
        );
        expect(turned).toEqual([]);
      }
    },
  );
});
