import { expect, test } from "vitest";
import { arrayOr, type Json, objectOr } from "../../../generator/openapi/document.js";
import { titled } from "../../support/titled.js";
import type { BodyFacts } from "./documentation.js";
import { TRANSCRIPT } from "./folded.js";

/** The page's examples show what is folded away on it, so that the two parts of the transcript can be held together. */

const [operation] = TRANSCRIPT.operations;
const { discriminator, oneOf } = objectOr(TRANSCRIPT.schemas.NetworkPeeringConnection);
const mapping = objectOr(objectOr(discriminator).mapping);

const MEMBERS = Object.entries(mapping).map(([literal, name]) => ({
  title: String(name),
  attributes: objectOr(objectOr(TRANSCRIPT.schemas[String(name)]).attributes),
  sent: exampleOf(operation?.body, literal),
  received: exampleOf(operation?.responses[200], literal),
}));

test("the union has a member for each literal", () => {
  expect(arrayOr(oneOf).map((member) => objectOr(member).schema)).toEqual(Object.values(mapping));
});

test.for(titled(MEMBERS))("%s", ([, { attributes, sent, received }]) => {
  const settable = Object.entries(attributes).filter(
    ([, attribute]) => objectOr(attribute).readOnly !== true,
  );
  expect(Object.keys(received)).toEqual(Object.keys(attributes));
  expect(Object.keys(sent)).toEqual(settable.map(([name]) => name));
  for (const [name, value] of [...Object.entries(sent), ...Object.entries(received)]) {
    const { type, values = [value] } = objectOr(attributes[name]);
    expect(typeof value, name).toBe(type);
    expect(values, name).toContain(value);
  }
});

function exampleOf(body: BodyFacts | undefined, literal: string): Readonly<Record<string, Json>> {
  const examples = Object.values(body?.content ?? {}).flatMap((media) => media.examples ?? []);
  return objectOr(examples.find((example) => objectOr(example).providerName === literal));
}
