import { type Json, type JsonObject, stringOr } from "../../generator/openapi/document.js";
import { formatPointer, valueAt } from "../../generator/openapi/pointer.js";
import { toTheLetter } from "../support/instance.js";
import { type Part, partsOf } from "../support/parts.js";
import { plainName } from "./claim.js";
import { type Mutant, mutated } from "./mutants.js";
import { type Rewriting, rewritten, wholeSchema } from "./normal-form.js";
import { looserPatterns } from "./patterns.js";
import { operationsOf } from "./places.js";
import { isWithin, reachOf } from "./reach.js";
import {
  literalsAlone,
  refusedAlone,
  requiredOutside,
  typesOutside,
  typesTogether,
  withoutCovered,
  withoutFreeProperties,
  withoutMarks,
  withoutOpenKeywords,
} from "./rewritings.js";
import { saidOfMembers } from "./said-of-members.js";
import { environmentScheme } from "./security-claims.js";
import { objectsOnly, withoutTagAsked } from "./tagged-union.js";
import { tellingTexts } from "./telling-texts.js";

/** Why two schemas take the same values: both become one by a rewriting that changes no verdict. */
interface Rule {
  readonly reason: string;
  readonly rewriting: Rewriting;
}

/** One row a rule: what makes a mutant the same contract, and nothing that only makes it hard to tell. */
const RULES: readonly Rule[] = [
  {
    reason: "a mark forbids one way, and what bears it travels only the other",
    rewriting: withoutMarks,
  },
  {
    reason: "a property that may not travel that way is refused whatever it is",
    rewriting: refusedAlone,
  },
  { reason: "`type` says nothing more of a value that is one of the literals", rewriting: literalsAlone },
  { reason: "the discriminator asks the same of the tag", rewriting: withoutTagAsked },
  { reason: "the other members of the tagged union refuse whatever isn't an object", rewriting: objectsOnly },
  { reason: "what the schema refers to requires the same property", rewriting: requiredOutside },
  {
    reason: "the types of the property are said where the schema refers to, or from where it is referred to",
    rewriting: typesOutside,
  },
  { reason: "the schema and a member of its `allOf` say the type, each of them", rewriting: typesTogether },
  { reason: "the tagged union and its members ask the same of a property", rewriting: saidOfMembers },
  { reason: "another member of the union takes the same values", rewriting: withoutCovered },
  {
    reason: "a property of which nothing is asked may have any value anyway",
    rewriting: withoutFreeProperties,
  },
  { reason: "the items or properties may be anything anyway", rewriting: withoutOpenKeywords },
];

interface Original {
  readonly document: JsonObject;
  /** What operations and webhooks lead to, as pointers. */
  readonly used: readonly string[];
}

/** What the contract says nothing by: a client heeds none of it. */
const FACTS: readonly {
  readonly reason: string;
  readonly fits: (mutant: Mutant, original: Original) => boolean;
}[] = [
  {
    reason: "no operation leads to the schema",
    fits: ({ change: { path } }, { used }) =>
      path[0] === "components" && path[1] === "schemas" && !used.includes(formatPointer(path.slice(0, 3))),
  },
  {
    reason: "without its id the operation has the same name",
    fits: ({ mutation, document }, { document: original }) =>
      mutation === "name" && toTheLetter(namesIn(document)) === toTheLetter(namesIn(original)),
  },
  {
    reason: "no text was found that the looser pattern takes alone",
    fits: ({ change }, { document }) => {
      const pattern = valueAt(document, change.path);
      if (change.path.at(-1) !== "pattern" || typeof pattern !== "string") return false;
      const looser = looserPatterns(pattern).find((one) => one.pattern === change.value);
      return looser !== undefined && tellingTexts(pattern, looser).length === 0;
    },
  },
  {
    reason: "no call judges what a header of an answer holds",
    fits: ({ change: { path } }) =>
      path[0] === "components"
        ? path[1] === "headers" || (path[1] === "responses" && path[3] === "headers")
        : path[3] === "responses" && path[5] === "headers",
  },
  {
    reason: "a client's own server is the first one",
    fits: ({ mutation, change }) => mutation === "server" && change.path[1] !== "0",
  },
  {
    reason: "only the scheme of the document's first requirement has its credentials in the environment",
    fits: ({ mutation, change }, { document }) =>
      mutation === "credentials in the environment" &&
      !formatPointer(change.path).startsWith(formatPointer(environmentScheme(document)?.path ?? ["none"])),
  },
];

/** What holds of a change that only loosens, where the keyword could as well be dropped. */
const SAID_TWICE = "what else is asked of the value is no looser for that";

/** What makes both documents the same in JSON Schema's terms already. */
const SAME_TERMS =
  "OpenAPI means the same: a literal is mapped to the member that has it anyway, or what doesn't travel is required";

/** Every reason that there is. */
export const REASONS: readonly string[] = [
  SAME_TERMS,
  SAID_TWICE,
  ...RULES.map(({ reason }) => reason),
  ...FACTS.map(({ reason }) => reason),
];

/** Tells why a mutant of a document is the same contract: each of the reasons is needed. Undefined where it may differ. */
export class Equivalences {
  readonly #original: Original;
  readonly #parts: readonly Part[];
  readonly #wholes: ReadonlyMap<string, Json>;
  readonly #reaches: ReadonlyMap<string, readonly string[]>;
  /** What is rewritten of the document, by part and rules. */
  readonly #texts = new Map<string, string>();

  constructor(document: JsonObject) {
    const { paths = {}, webhooks = {} } = document;
    this.#original = { document, used: reachOf(document, [paths, webhooks]) };
    this.#parts = partsOf(document);
    this.#reaches = new Map(
      this.#parts.map(({ title, schema }) => [title, reachOf(document, schema ?? true)]),
    );
    this.#wholes = new Map(this.#parts.map((part) => [part.title, wholeSchema(document, part)]));
  }

  reasons(mutant: Mutant): readonly string[] | undefined {
    const fact = FACTS.find(({ fits }) => fits(mutant, this.#original));
    if (fact) return [fact.reason];
    return this.#sameValues(mutant) ?? this.#saidTwice(mutant);
  }

  /** A looser keyword takes no more than none at all does. */
  #saidTwice({ change, ...mutant }: Mutant): readonly string[] | undefined {
    if (change.loosens !== true) return undefined;
    const dropped = { ...change, value: undefined };
    const document = mutated(this.#original.document, dropped);
    const reasons = this.#sameValues({ ...mutant, change: dropped, document });
    return reasons && [SAID_TWICE, ...reasons];
  }

  #sameValues(mutant: Mutant): readonly string[] | undefined {
    const pairs = this.#pairs(mutant);
    if (pairs === undefined) return undefined;
    const isSame = (rules: readonly Rule[]) =>
      pairs.every(
        ({ part, after }) =>
          this.#before(part, rules) === rewritten(after, part.direction, rules.map(rewritingOf)),
      );
    if (isSame([])) return [SAME_TERMS];
    const alone = RULES.find((rule) => isSame([rule]));
    if (alone) return [alone.reason];
    if (!isSame(RULES)) return undefined;
    const needed = RULES.filter((rule) => !isSame(RULES.filter((other) => other !== rule)));
    return (needed.length > 0 ? needed : RULES).map(({ reason }) => reason);
  }

  /** The schemas that a mutant changes, each once, or undefined where it changes something else. */
  #pairs({ change, document }: Mutant): { readonly part: Part; readonly after: Json }[] | undefined {
    const changed = partsOf(document);
    const found = new Map<string, { readonly part: Part; readonly after: Json }>();
    for (const part of this.#parts) {
      if (!isWithin(change.path, this.#reaches.get(part.title) ?? [])) continue;
      const other = changed.find(({ title }) => title === part.title);
      const after = other ? wholeSchema(document, other) : false;
      found.set(JSON.stringify([part.direction, this.#wholes.get(part.title), after]), { part, after });
    }
    return found.size > 0 ? [...found.values()] : undefined;
  }

  #before({ title, direction }: Part, rules: readonly Rule[]): string {
    const key = [title, ...rules.map(({ reason }) => reason)].join();
    const text =
      this.#texts.get(key) ?? rewritten(this.#wholes.get(title) ?? true, direction, rules.map(rewritingOf));
    this.#texts.set(key, text);
    return text;
  }
}

/** What each operation is called by its id, or else by method and path. */
function namesIn(document: JsonObject): string[] {
  return operationsOf(document).map(({ method, template, value }) =>
    plainName(stringOr(value.operationId) ?? `${method} ${template}`),
  );
}

function rewritingOf({ rewriting }: Rule): Rewriting {
  return rewriting;
}
