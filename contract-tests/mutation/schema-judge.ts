import type { Json, JsonObject } from "../../generator/openapi/document.js";
import { formatPointer } from "../../generator/openapi/pointer.js";
import { toTheLetter } from "../support/instance.js";
import type { Finding } from "../support/memory-validator.js";
import { type Part, partsOf } from "../support/parts.js";
import { type Case, type Family, holds } from "./cases.js";
import type { Mutant } from "./mutants.js";
import { isWithin, reachOf } from "./reach.js";
import { SharedValidator } from "./shared-validator.js";

interface Judged {
  readonly family: Family;
  /** Where the schemas stand that each part leads to; of all but the first, only those that the first doesn't. */
  readonly reaches: readonly (readonly string[])[];
}

/** A part whose schema a mutant changes, with the cases made for it. */
interface Changed {
  readonly title: string;
  readonly cases: readonly Case[];
  readonly findings: (value: Json) => readonly Finding[];
}

/** Finds the case that a mutant of one document fails, among those made from the document as it was. */
export class SchemaJudge {
  readonly #judged: readonly Judged[];
  readonly #validators = {
    sent: new SharedValidator("sent"),
    received: new SharedValidator("received"),
  };

  constructor(document: JsonObject, families: readonly Family[]) {
    this.#judged = families.map((family) => {
      const [first = [], ...others] = family.parts.map(({ schema }) => reachOf(document, schema ?? true));
      return {
        family,
        reaches: [first, ...others.map((reach) => reach.filter((pointer) => !first.includes(pointer)))],
      };
    });
  }

  /**
   * The title of a case whose verdict the mutant changes, or undefined where there is none.
   *
   * @param takesTheSame whether the mutant is known to take the same values: then it is refusals that can differ
   */
  killer(mutant: Mutant, takesTheSame: () => boolean): string | undefined {
    const changed = this.#changed(mutant);
    const find = (isIt: (one: Case) => boolean): string | undefined => {
      for (const { title, cases, findings } of changed) {
        const found = cases.find((one) => isIt(one) && !holds(one, findings(one.value)));
        if (found) return `${title}: ${found.title}`;
      }
      return undefined;
    };
    const { isNear, isNamed } = likelihood(mutant);
    // The nearest first, whichever part they are of: to compile a schema takes longer than all else.
    const likely = find(isNear) ?? find((one) => isNamed(one) && !isNear(one));
    if (likely !== undefined || changed.length === 0) return likely;
    const isSame = takesTheSame();
    return find((one) => !isNamed(one) && !isNear(one) && !(isSame && typeof one.verdict === "string"));
  }

  #changed({ change, document }: Mutant): Changed[] {
    const parts = partsOf(document);
    return this.#judged.flatMap(({ family, reaches }) =>
      family.parts.flatMap((original, index) => {
        const part = parts.find((candidate) => isSame(candidate, original));
        // Values alone don't tell that they are no longer spoken of: a fact of the package does.
        if (!part) return [];
        const isReached = isWithin(change.path, reaches[index] ?? []);
        if (!isReached && toTheLetter(part.schema) === toTheLetter(original.schema)) return [];
        return [{ title: part.title, cases: family.cases, findings: this.#judgeOf(document, part) }];
      }),
    );
  }

  /** What is wrong with a value by a part's schema, which is compiled for the first. */
  #judgeOf(document: JsonObject, part: Part): Changed["findings"] {
    let findings: Changed["findings"] | undefined;
    return (value) => {
      findings ??= this.#validators[part.direction].findingsOf(document, part);
      return findings(value);
    };
  }
}

/** Whether a case was made for the schema that was changed, or is about a property that the change names. */
function likelihood({ title, change }: Mutant) {
  // A member of a union stands elsewhere in JSON Schema's terms: what is below it is the same.
  const below = formatPointer(change.path.slice(-4, -1)).slice(1);
  return {
    isNear: ({ schema }: Case) => schema?.endsWith(below) === true,
    isNamed: ({ about }: Case) => about !== undefined && title.includes(about),
  };
}

function isSame(one: Part, other: Part): boolean {
  return one.method === other.method && one.template === other.template && one.name === other.name;
}
