import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Json } from "../generator/openapi/document.js";
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

describe("of each body and media type the package has the examples of the files", () => {
  test.for(Object.entries(raw.bodies))("%s", ([title, examples], context) => {
    const part = owners.get(title);
    // Where there is none, nothing is proved: whether there should be one is for the house rules to say.
    if (Object.keys(examples).length > 0) {
      record(context, { kind: "example", ...(part && { operation: part.operation, part: part.name }) });
    }
    expect(part, "the part is known").toBeDefined();
    const packaged = part === undefined ? [] : packagedExamples(part).map(toTheLetter);
    expect(packaged).toEqual(expect.arrayContaining(Object.values(examples).map(toTheLetter)));
  });
});

test("each file in the fragment's folder of examples is one", (context) => {
  record(context, { kind: "example" });
  const folder = join(dirname(SPEC_FILE), "examples");
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const examples = new Set(raw.files.filter((file) => dirname(file) === folder));
  expect([...examples].sort()).toEqual(files.sort());
});

function bodyTitle({ operation, name }: Part, mediaType: string): string {
  return `${operation} ${name} ${mediaType}`;
}

function packagedExamples({ methodName, name, direction }: (typeof bodies)[number]): Json[] {
  const place = direction === "sent" ? ["request"] : ["responses", name];
  return Object.values(member(installed.examples, methodName, ...place) ?? {});
}

function count(group: unknown): number {
  return Object.keys(Object(group)).length;
}

function withoutZeros(counts: (string | number)[][]): Record<string, number> {
  return Object.fromEntries(counts.filter(([, number]) => number !== 0));
}
