import { arrayOr, type Json, objectOr } from "../../generator/openapi/document.js";
import { formatPointer, type Path } from "../../generator/openapi/pointer.js";
import { replaceAt } from "../support/instance.js";
import type { MemoryValidator } from "../support/memory-validator.js";
import { samples } from "../support/samples.js";
import { type Place, schemaPlaces } from "../support/schema-places.js";
import { validForm } from "../support/valid-form.js";

/** A valid value to make cases from. */
export interface Base {
  readonly title: string;
  readonly value: Json;
}

/**
 * Valid values that together have to do with every schema that a part leads to, as far as one can be found: the examples
 * in full, or a sample where there are none, and one with each member of a union that those go past.
 */
export function basesOf(memory: MemoryValidator, path: Path, examples: readonly Base[]): Base[] {
  const [sample] = samples(memory, path);
  const given = examples.length > 0 || sample === undefined ? examples : [{ title: "sample", value: sample }];
  const found = given.map(({ title, value }) => ({ title, value: validForm(memory, path, value) }));
  const known = new Set(found.flatMap(({ value }) => pointers(schemaPlaces(memory, path, value))));
  // What is found is searched in turn: there can be unions in the members of a union.
  for (const base of found) {
    for (const place of schemaPlaces(memory, path, base.value)) {
      for (const member of membersOf(place)) {
        if (known.has(formatPointer(member))) continue;
        known.add(formatPointer(member));
        const value = withMember(memory, path, base.value, place, member);
        if (value === undefined) continue;
        for (const pointer of pointers(schemaPlaces(memory, path, value))) known.add(pointer);
        found.push({ title: `${base.title} with ${formatPointer(member)}`, value });
      }
    }
  }
  return found;
}

function pointers(places: readonly Place[]): string[] {
  return places.map(({ path }) => formatPointer(path));
}

/** Where the members of a union stand, those of a tagged one in JSON Schema's terms too. */
function membersOf({ schema, path }: Place): Path[] {
  const of = (keyword: string, ...rest: readonly string[]) =>
    arrayOr(schema[keyword]).map((_, index) => [...path, keyword, String(index), ...rest]);
  const isTagged = schema.discriminator !== undefined;
  const choices = of("allOf", "then").filter(
    (_, index) => objectOr(arrayOr(schema.allOf)[index]).then !== undefined,
  );
  return [...of("oneOf"), ...of("anyOf"), ...(isTagged ? choices : [])];
}

function withMember(
  memory: MemoryValidator,
  path: Path,
  root: Json,
  { at }: Place,
  member: Path,
): Json | undefined {
  return samples(memory, member)
    .map((sample) => validForm(memory, path, replaceAt(root, at, sample)))
    .find((value) => memory.accepts(path, value) && goesThrough(memory, path, value, member));
}

function goesThrough(memory: MemoryValidator, path: Path, value: Json, member: Path): boolean {
  return pointers(schemaPlaces(memory, path, value)).includes(formatPointer(member));
}
