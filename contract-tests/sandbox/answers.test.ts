import { join } from "node:path";
import { expect, test } from "vitest";
import { SHELTER } from "../../generator/sandbox/testing/shelter.js";
import { generateUnchecked } from "../../generator/testing/generate-in-memory.js";
import { writePackage } from "../../generator/testing/import-built.js";
import { LIBRARY } from "../provider/testing/library.js";
import { bundleFragment, OVERLAY_FILES } from "../support/fragment.js";
import { EVERY_FEATURE } from "../wire/every-feature.js";
import { judgeAnswers, withoutSecurity } from "./answers.js";
import { COLLECTOR } from "./testing/collector.js";

/** Whatever a sandbox answers, its validators have nothing against it: of the fragment's and of other documents'. */

const documents = {
  "the fragment": await bundleFragment(OVERLAY_FILES),
  "an animal shelter": SHELTER,
  "a library": LIBRARY,
  "every feature": EVERY_FEATURE,
  "a collector of hard cases": COLLECTOR,
};

test.for(
  Object.entries(documents).flatMap(([name, document]) => [
    { name, document },
    { name: `${name}, for everybody`, document: withoutSecurity(document) },
  ]),
)("$name", async ({ document }) => {
  const folder = await writePackage((await generateUnchecked(document)).built);
  const { createSandbox } = await import(join(folder, "dist/sandbox.js"));
  const validators = await import(join(folder, "dist/validators/documented/index.js"));
  const judged = await judgeAnswers(document, createSandbox(), validators);
  expect(judged.filter(({ findings }) => findings.length > 0)).toEqual([]);
  expect(judged.length).toBeGreaterThan(0);
});
