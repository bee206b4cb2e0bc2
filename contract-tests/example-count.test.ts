import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { record } from "./report/evidence.js";
import { loadContract } from "./support/contract.js";
import { bundleFragment, SPEC_FILE } from "./support/fragment.js";
import { toTheLetter } from "./support/instance.js";
import { member } from "./support/load-package.js";
import type { Part } from "./support/parts.js";
import { readRawExamples } from "./support/raw-examples.js";

/** No example may be lost on the way from the fragment's files to the package: counted in the files, bundle and fixtures. */

const { package: installed, documented } = await loadContract();
const bodies = documented.parts.filter(({ isBody }) => isBody);
const owners = new Map(
  bodies.flatMap((part) => part.mediaTypes.map((mediaType) => [bodyTitle(part, mediaType), part])),
);
const raw = readRawExamples(SPEC_FILE);

test("the package's document is the fragment, bundled", async (context) => {
  record(context, { kind: "artifact" });
  expect(toTheLetter(installed.document)).toBe(toTheLetter(await bundleFragment([])));
});

test("the bundle has the examples of the files, by operation, part and media type", (context) => {
  record(context, { kind: "example" });
  const bundled = bodies.flatMap((part) =>
    part.mediaTypes.map((mediaType) => {
      const examples = part.examples.filter((example) => example.mediaType === mediaType);
      return [
        bodyTitle(part, mediaType),
        Object.fromEntries(examples.map(({ name, value }) => [name, value])),
      ];
    }),
  );
  expect(Object.fromEntries(bundled)).toEqual(raw.bodies);
});

test("the package has as many examples as the bundle, by operation and part", (context) => {
  record(context, { kind: "example" });
  const packaged = Object.entries(installed.examples).flatMap(([operation, examples]) => [
    [`${operation} body`, count(member(examples, "request"))],
    ...Object.entries(member(examples, "responses") ?? {}).map(([status, group]) => [
      `${operation} ${status}`,
      count(group),
    ]),
  ]);
  const bundled = bodies.map((part) => [`${part.methodName} ${part.name}`, part.examples.length]);
  expect(withoutZeros(packaged)).toEqual(withoutZeros(bundled));
});

describe("each media type of a body has an example", () => {
  test.for(Object.entries(raw.bodies))("%s", ([title, examples], context) => {
    const { operation, name } = owners.get(title) ?? {};
    record(context, {
      kind: "example",
      ...(operation === undefined || name === undefined ? {} : { operation, part: name }),
    });
    expect(Object.keys(examples)).not.toHaveLength(0);
  });
});

test("each file in the fragment's folder of examples is one", (context) => {
  record(context, { kind: "example" });
  const folder = join(dirname(SPEC_FILE), "examples");
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  expect(raw.files.filter((file) => dirname(file) === folder).sort()).toEqual(files.sort());
});

function bodyTitle({ operation, name }: Part, mediaType: string): string {
  return `${operation} ${name} ${mediaType}`;
}

function count(group: unknown): number {
  return Object.keys(Object(group)).length;
}

function withoutZeros(counts: (string | number)[][]): Record<string, number> {
  return Object.fromEntries(counts.filter(([, number]) => number !== 0));
}
