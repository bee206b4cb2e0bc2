import type { Json } from "../../generator/openapi/document.js";
import { formatPointer, type Path } from "../../generator/openapi/pointer.js";
import type { MemoryValidator } from "../support/memory-validator.js";
import type { Example } from "../support/parts.js";
import { samples } from "../support/samples.js";
import { schemaPlaces } from "../support/schema-places.js";
import { validForm } from "../support/valid-form.js";
import { boundaryValues } from "../support/violations.js";

/** A valid value to derive others from. */
export interface BaseValue {
  readonly name: string;
  readonly value: Json;
  /** Where the schemas stand that it is to be derived by: of a drawn value only those that no other has met. */
  readonly schemas: ReadonlySet<string>;
}

/** What a value and its schemas are part of. */
export interface Origin {
  readonly memory: MemoryValidator;
  readonly path: Path;
  readonly examples: readonly Pick<Example, "name" | "value">[];
}

/** Keywords that choose which schemas apply: their boundary values are the other choices. */
const CHOICES: readonly string[] = ["anyOf", "oneOf", "discriminator", "if", "dependentSchemas"];

/**
 * The documented examples of a part, in full, and for each schema that none of them meets a value drawn from it: another
 * member of a union, anywhere in them, or the whole where the document has no example.
 */
export function baseValues({ memory, path, examples }: Origin): BaseValue[] {
  const found: BaseValue[] = [];
  const met = new Set<string>();
  const add = (name: string, value: Json, isDocumented: boolean): void => {
    const reached = schemaPlaces(memory, path, value).map((place) => formatPointer(place.path));
    const schemas = new Set(isDocumented ? reached : reached.filter((schema) => !met.has(schema)));
    if (schemas.size === 0) return;
    for (const schema of schemas) met.add(schema);
    found.push({ name, value, schemas });
  };
  for (const { name, value } of examples) add(name, validForm(memory, path, value), true);
  for (const [index, value] of samples(memory, path).entries())
    add(`value ${index + 1} of the schema`, validForm(memory, path, value), false);
  // The list grows while it is read: what a choice leads to can have choices of its own.
  for (const { name, value } of found) {
    for (const choice of boundaryValues(memory, path, value).filter(({ keyword }) =>
      CHOICES.includes(keyword),
    ))
      add(`${name}, ${choice.title}`, validForm(memory, path, choice.value), false);
  }
  return found;
}
