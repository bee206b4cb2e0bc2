import { describe, expect, test } from "vitest";
import { objectOr } from "../../../generator/openapi/document.js";
import { bundleFragment } from "../../support/fragment.js";
import { removeAt, replaceAt } from "../../support/instance.js";
import { titled } from "../../support/titled.js";
import { type Comparison, describeDifference } from "./compare.js";
import { documentationFacts } from "./documentation-facts.js";
import { DRIFTS, type Drift } from "./drifts.js";

/** The fragment is broken in copies of the document: each drift from the page is named. */

const document = await bundleFragment([]);

/** What is said of the changed document, and isn't said of the document as it is. */
function saidOf(change: Drift["change"]): Said {
  const before = said(documentationFacts(document));
  const after = said(documentationFacts(objectOr(change(document))));
  return {
    drifts: after.drifts.filter((line) => !before.drifts.includes(line)),
    stale: after.stale.filter((line) => !before.stale.includes(line)),
  };
}

interface Said {
  readonly drifts: readonly string[];
  readonly stale: readonly string[];
}

function said({ missing, unexpected, stale }: Comparison): Said {
  return {
    drifts: [...missing, ...unexpected].map(describeDifference),
    stale: stale.map(describeDifference),
  };
}

test.for(titled(DRIFTS))("named: %s", ([, { change, says, amongOthers }]) => {
  const { drifts } = saidOf(change);
  if (amongOthers) for (const line of says) expect(drifts.join("\n")).toContain(line);
  else expect(drifts).toEqual(says);
});

describe("a difference on purpose", () => {
  const example = ["components", "schemas", "AwsNetworkPeeringConnection", "properties", "vpcId", "examples"];
  const name = "attribute vpcId of AwsNetworkPeeringConnection: examples";
  const listed = `${name}, page says nothing, fragment says ["vpc-078ac381aa90e1e63"]`;

  test("that is gone", () => {
    expect(saidOf((root) => removeAt(root, example))).toEqual({ drifts: [], stale: [listed] });
  });

  test("that is another one now", () => {
    expect(saidOf((root) => replaceAt(root, example, ["vpc-1"]))).toEqual({
      drifts: [`${name}, page says nothing, fragment says ["vpc-1"]`],
      stale: [listed],
    });
  });
});
