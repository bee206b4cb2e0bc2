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

/** What `deliberate-differences.ts` gives as the reason for leaving a constraint to the overlay. */
test("the vendor's constraints refuse these of the page's placeholders, and take the others", () => {
  const refused = MEMBERS.flatMap(({ attributes, sent, received }) =>
    Object.entries({ ...received, ...sent }).flatMap(([name, value]) =>
      takes(objectOr(attributes[name]), String(value)) ? [] : [name],
    ),
  );
  expect(refused).toEqual(["awsAccountId", "vpcId", "azureDirectoryId", "azureSubscriptionId"]);
});

function takes({ pattern, format }: Readonly<Record<string, Json>>, value: string): boolean {
  const fits = typeof pattern !== "string" || new RegExp(pattern, "u").test(value);
  return fits && (format !== "uuid" || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value));
}

function exampleOf(body: BodyFacts | undefined, literal: string): Readonly<Record<string, Json>> {
  const examples = Object.values(body?.content ?? {}).flatMap((media) => media.examples ?? []);
  return objectOr(examples.find((example) => objectOr(example).providerName === literal));
}
