import { expect, test } from "vitest";
import { arrayOr, objectOr, stringOr } from "../../../generator/openapi/document.js";
import { operationsOf } from "../../mutation/places.js";
import { bundleFragment } from "../../support/fragment.js";
import { titled } from "../../support/titled.js";
import { checkModule } from "../../support/type-oracle.js";

/** A reader copies a sample as it stands: the one in TypeScript has to be one for the compiler and the package. */

const samples = operationsOf(await bundleFragment([]))
  .flatMap(({ value }) => arrayOr(value["x-codeSamples"]).map(objectOr))
  .filter(({ lang }) => lang === "TypeScript")
  .map(({ source }) => stringOr(source) ?? "");

test("there is a sample, and the compiler has nothing against it", () => {
  expect(samples).toHaveLength(1);
  expect(samples.flatMap(checkModule)).toEqual([]);
});

/** Ways in which the sample could fall behind the package. */
const STALE = [
  {
    title: "another package",
    from: '"atlas-peering-client"',
    to: '"atlas-peering"',
    line: /Cannot find module/,
  },
  { title: "another name of the helper", from: "createClient", to: "makeClient", line: /makeClient/ },
  { title: "another name of the operation", from: "createGroupPeer", to: "createPeer", line: /createPeer/ },
  { title: "another parameter", from: "groupId:", to: "projectId:", line: /projectId/ },
  { title: "another attribute", from: "vpcId:", to: "vpc:", line: /vpc/ },
  { title: "another provider", from: '"AWS"', to: '"GCP"', line: /Gcp|GCP/ },
  { title: "an attribute of the answer that isn't there", from: "data.id", to: "data.ID", line: /'ID'/ },
  { title: "a status that can't be", from: "409", to: "410", line: /410|no overlap|error/ },
];

test.for(titled(STALE))("it would have something against %s", ([, { from, to, line }]) => {
  for (const sample of samples) {
    expect(sample).toContain(from);
    expect(checkModule(sample.replaceAll(from, to)).join("\n")).toMatch(line);
  }
});
