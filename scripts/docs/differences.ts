import { isDeepStrictEqual } from "node:util";
import {
  isArray,
  isObject,
  type Json,
  type JsonObject,
  objectOr,
  own,
} from "../../generator/openapi/document.js";
import { type Path, resolve, valueAt } from "../../generator/openapi/pointer.js";
import { isConstraint } from "./schema-words.js";

/** An action of an overlay, and the document as it is with that action and all before it applied. */
export interface OverlayStep {
  /** The action's own description, in Markdown. */
  readonly reason: string;
  readonly document: JsonObject;
}

/** Where the document with all overlays says something else than the documentation. */
export interface Difference {
  readonly path: Path;
  /** Undefined where the documentation says nothing. */
  readonly documented: Json | undefined;
  /** Undefined where nothing is said any more. */
  readonly observed: Json | undefined;
}

/** The differences that are there for one reason. */
export interface Reasoned {
  readonly reason: string;
  readonly differences: readonly Difference[];
}

/**
 * What overlays change of what a document asks and tells, each with the reason of the last action that touched it.
 * Reworded descriptions and other examples are no differences.
 *
 * @param steps one for each action, in the order in which they are applied
 */
export function differencesByReason(documented: JsonObject, steps: readonly OverlayStep[]): Reasoned[] {
  const observed = steps.at(-1)?.document ?? documented;
  const root = { path: [], observed, reference: documented, isAdded: false };
  const differences = [...compare(root, documented)];
  const touched = steps.map(({ document }, index) => ({
    before: steps[index - 1]?.document ?? documented,
    after: document,
  }));
  const last = (path: Path) => touched.findLastIndex(({ before, after }) => differsAt(before, after, path));
  return steps
    .map(({ reason }, index) => ({
      reason,
      differences: differences.filter(({ path }) => last(path) === index),
    }))
    .filter((group) => group.differences.length > 0);
}

/** Whether a place differs, or comes or goes with what it is in. */
function differsAt(before: JsonObject, after: JsonObject, path: Path): boolean {
  return !isDeepStrictEqual(valueAt(before, path), valueAt(after, path));
}

/** Keywords with a schema in each entry, whose keys are names. */
const NAMES: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);

/** One place in both documents; the documented one is read through its references. */
interface Place {
  readonly path: Path;
  readonly observed: Json | undefined;
  readonly reference: Json | undefined;
  /** Whether this is said beside a `$ref`, and so adds to what that leads to (JSON Schema 2020-12 core, 8.2.3.1). */
  readonly isAdded: boolean;
}

function* compare(place: Place, document: JsonObject): Generator<Difference> {
  const { path, observed, reference, isAdded } = place;
  if (isDeepStrictEqual(observed, reference)) return;
  if (isLeaf(place)) {
    const said = isAdded ? withoutRepeated(observed, reference) : meant(observed);
    const isSame = isAdded ? isEmpty(said) : isDeepStrictEqual(said, meant(reference));
    if (!isSame) yield { path, documented: reference, observed: said };
    return;
  }
  const [now, then] = [observed, resolve(document, reference)];
  if (isArray(now)) {
    const before = isArray(then) ? then : [];
    for (let index = 0; index < Math.max(now.length, before.length); index++) {
      const at = [...path, String(index)];
      yield* compare({ path: at, observed: now[index], reference: before[index], isAdded }, document);
    }
    return;
  }
  const [after, before] = [objectOr(now), objectOr(then)];
  const isBesideRef = Object.hasOwn(after, "$ref");
  for (const name of Object.keys(isBesideRef || isAdded ? after : { ...before, ...after })) {
    if (name === "$ref" || !(isConstraint(name) || name.startsWith("x-") || hasNames(path))) continue;
    const next = { path: [...path, name], observed: own(after, name), reference: own(before, name) };
    yield* compare({ ...next, isAdded: isAdded || isBesideRef }, document);
  }
}

/** Whether the keys of an object are names, such as those of properties, and no keywords. */
function hasNames(path: Path): boolean {
  return NAMES.has(path.at(-1) ?? "") || path.at(-2) === "components";
}

/** Whether a value is shown as a whole: an extension, the schema of a single value, what is no object. */
function isLeaf({ path, observed }: Place): boolean {
  if (path.at(-1)?.startsWith("x-") || observed === undefined) return true;
  if (isArray(observed)) return !observed.every(isObject);
  return !isObject(observed) || (NAMES.has(path.at(-2) ?? "") && !isComposed(observed));
}

function isComposed(schema: JsonObject): boolean {
  return ["properties", "oneOf", "allOf"].some((keyword) => Object.hasOwn(schema, keyword));
}

/** A schema without what is said of it in words. */
function meant(value: Json | undefined): Json | undefined {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([keyword]) => isConstraint(keyword)));
}

/** What of a schema isn't said by the other one. */
function withoutRepeated(value: Json | undefined, other: Json | undefined): Json | undefined {
  if (!isObject(value)) return value;
  const added = Object.entries(value).filter(
    ([keyword, wanted]) => isConstraint(keyword) && !isDeepStrictEqual(wanted, own(objectOr(other), keyword)),
  );
  return Object.fromEntries(added);
}

function isEmpty(value: Json | undefined): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}
