import { describe, expect, test } from "vitest";
import { record } from "../report/evidence.js";
import { bundleFragment } from "../support/fragment.js";
import { titled } from "../support/titled.js";
import { byPlace } from "./documentation/by-place.js";
import { describeDifference } from "./documentation/compare.js";
import { documentationFacts } from "./documentation/documentation-facts.js";

/**
 * The facts of the documentation page, transcribed, against the fragment: each fact of the page is in the fragment, and the
 * fragment states none that the page doesn't have, but for the differences that are there on purpose.
 */

const comparison = documentationFacts(await bundleFragment([]));
const places = byPlace(comparison);

describe("the fragment says what the documentation says", () => {
  test.for(titled(places))("%s", ([, { place, matched, differing, missing, unexpected }], context) => {
    record(context, {
      kind: "fact",
      ...place,
      counts: {
        matched: matched.length,
        differing: differing.length,
        missing: missing.length,
        unexpected: unexpected.length,
      },
      lines: differing.map((one) => `${describeDifference(one)}: ${one.reason}`),
    });
    expect([...missing, ...unexpected].map(describeDifference).join("\n")).toBe("");
  });

  test("each difference on purpose is there, and as it is listed", () => {
    expect(comparison.stale.map(describeDifference).join("\n")).toBe("");
  });

  test("in all", () => {
    const { matched, differing, missing, unexpected } = comparison;
    console.log(
      `Facts: ${matched.length} matched, ${differing.length} differing on purpose, ` +
        `${missing.length} missing, ${unexpected.length} unexpected.`,
    );
    expect(matched).not.toHaveLength(0);
  });
});
