import { expect, test } from "vitest";
import { isArray, isObject, type Json, objectOr } from "../../../generator/openapi/document.js";
import { formatPointer, type Path, valueAt } from "../../../generator/openapi/pointer.js";
import { bundleFragment } from "../../support/fragment.js";
import { removeAt, replaceAt } from "../../support/instance.js";
import { factsOf } from "./facts.js";
import { readDocument } from "./read-document.js";

/** The fragment can state nothing unseen: whatever isn't prose is a fact, and so is compared with the page. */

const document = await bundleFragment([]);

/** What no fact is made of: who wrote the fragment, and sentences, each in its place. */
const PROSE: readonly RegExp[] = [
  /^#\/(openapi|info|externalDocs|tags)($|\/)/,
  /^#\/servers\/\d+\/description$/,
  /^#\/paths\/[^/]+\/post\/(description|externalDocs\/(description|url)|requestBody\/description)$/,
  /^#\/paths\/[^/]+\/post\/x-codeSamples\/\d+\/(label|source)$/,
  /^#\/(paths|components\/responses)\/.*\/content\/[^/]+\/examples\/[^/]+\/summary$/,
  /^#\/components\/(parameters|securitySchemes)\/[^/]+\/description$/,
  /^#\/components\/(schemas\/.*|parameters\/[^/]+\/schema\/externalDocs)\/(title|description)$/,
  /^#\/components\/(schemas|parameters)\/.*\/externalDocs\/url$/,
];

test("whatever is dropped from the fragment or changed in it shows, unless it is prose", () => {
  const facts = (root: Json): string => JSON.stringify(factsOf(readDocument(objectOr(root))));
  const intact = facts(document);
  const changes = leafPaths(document).flatMap((path) => {
    const value = valueAt(document, path);
    const other = typeof value === "string" ? `${value}x` : typeof value === "number" ? value + 1 : !value;
    return [
      { words: `${formatPointer(path)} dropped`, path, root: removeAt(document, path) },
      ...(isObject(value) || isArray(value)
        ? []
        : [{ words: `${formatPointer(path)} changed`, path, root: replaceAt(document, path, other) }]),
    ];
  });
  const unseen = changes.filter(({ root }) => facts(root) === intact);
  const isProse = (pattern: RegExp, path: Path) => pattern.test(formatPointer(path));
  const overlooked = unseen.filter(({ path }) => !PROSE.some((pattern) => isProse(pattern, path)));
  expect(overlooked.map(({ words }) => words)).toEqual([]);
  expect(PROSE.filter((pattern) => !unseen.some(({ path }) => isProse(pattern, path)))).toEqual([]);
});

/** Where there is a value with nothing in it. */
function leafPaths(value: Json, path: Path = []): Path[] {
  const children = Object.entries(isObject(value) || isArray(value) ? value : {});
  return children.length === 0
    ? [path]
    : children.flatMap(([key, child]) => leafPaths(child, [...path, key]));
}
