import { describe, expect, test } from "vitest";
import { holds } from "./mutation/cases.js";
import { differences, documentClaims } from "./mutation/claims.js";
import { scoresOf } from "./mutation/report.js";
import { score, suiteOf } from "./mutation/score.js";
import { record } from "./report/evidence.js";
import { loadContract } from "./support/contract.js";
import { titled } from "./support/titled.js";

/**
 * The suite itself is put to the test: each constraint and each fact of the document is changed in turn, and at least one
 * case has to notice: a value whose verdict the unchanged document gives, a fact that the package shows, or a request of
 * its client. Prose isn't mutated (titles, descriptions, tags, links, the examples of schemas and parameters).
 */

const contract = await loadContract();
const typed = contract.profiles.find(({ isTyped }) => isTyped);
const typedClaims = documentClaims(typed?.document ?? {});
const profiles = [];
// One after the other: what a client reads of the environment is watched.
for (const profile of contract.profiles) {
  const suite = await suiteOf(contract, profile);
  profiles.push({ title: profile.name, profile, suite, scores: scoresOf(score(suite)) });
}

describe.for(titled(profiles))("%s", ([name, { profile, suite, scores }]) => {
  test("the package shows what the document claims, and nothing else", () => {
    const claimed = documentClaims(profile.document);
    const different = differences(claimed, suite.shown);
    // The package is made of the typed profile: what that says otherwise, it shows otherwise.
    const wrong = different.filter((fact) => claimed.get(fact) === typedClaims.get(fact));
    const lines = wrong.map(
      (fact) => `${fact}: the document says ${claimed.get(fact)}, the package shows ${suite.shown.get(fact)}`,
    );
    expect(lines.join("\n")).toBe("");
  });

  test("the emitted validators give the verdicts that the mutants are measured by", () => {
    for (const { parts, cases } of suite.families) {
      const part = profile.parts.find(({ title }) => title === parts[0].title);
      const validator = part?.emitted()["~standard"];
      expect(cases.filter((one) => !holds(one, validator?.validate(one.value).issues ?? []))).toEqual([]);
    }
  });

  test.for(titled(scores))(
    "no mutant of %s survives",
    ([, { subject, counts, survivors, equivalents }], context) => {
      const { title: _, ...place } = subject;
      record(context, {
        kind: "mutant",
        profile: name,
        ...place,
        counts,
        lines: [
          ...survivors.map((mutant) => `survived: ${mutant}`),
          ...equivalents.map((mutant) => `equivalent: ${mutant}`),
        ],
      });
      expect(survivors).toEqual([]);
    },
  );
});
