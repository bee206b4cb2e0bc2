import fc from "fast-check";
import { isArray, isObject, type Json } from "../../generator/openapi/document.js";
import { type Path, valueAt } from "../../generator/openapi/pointer.js";
import { pointerOf, removeAt, replaceAt } from "../support/instance.js";
import type { Dictionary } from "./dictionary.js";

/** One thing done to a value that was in order. Often it no longer is. */
type Fault = (root: Json) => Json;

/** Values in order, and near misses of them: most with one thing done to them, some with two, some with none. */
export function nearMisses(valid: fc.Arbitrary<Json>, dictionary: Dictionary): fc.Arbitrary<Json> {
  const fault = faults(valid, dictionary);
  return fc
    .tuple(valid, orNothing(fault, { weight: 8, nothing: 1 }), orNothing(fault, { weight: 1, nothing: 6 }))
    .map(([root, first, second]) => second(first(root)));
}

/** Nothing comes first: with it fast-check tries to shrink a fault away. */
function orNothing(
  fault: fc.Arbitrary<Fault>,
  { weight, nothing }: { readonly weight: number; readonly nothing: number },
): fc.Arbitrary<Fault> {
  const none = fc.constant<Fault>((root) => root);
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: none, weight: nothing },
    { arbitrary: fault, weight },
  );
}

function faults(valid: fc.Arbitrary<Json>, { names, values }: Dictionary): fc.Arbitrary<Fault> {
  const site = fc.noShrink(fc.nat());
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(site, values).map(([at, value]) => replace(at, value)) },
    { weight: 4, arbitrary: site.map(remove) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(site, names, fc.oneof(fc.constant("text"), values))
        .map(([at, name, value]) => add(at, name, value)),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(site, fc.constantFrom(...REWRITES))
        .map(([at, rewrite]) => rewriteText(at, rewrite)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(site, fc.constantFrom(-1, 1, 0.5, 2 ** 31, -(2 ** 31)))
        .map(([at, by]) => nudge(at, by)),
    },
    { weight: 1, arbitrary: site.map(repeatItem) },
    { weight: 2, arbitrary: fc.tuple(site, valid).map(([at, donor]) => graft(at, donor)) },
  );
}

/** Ways in which a text is nearly the right one. The line break is what `$` overlooks in other languages. */
const REWRITES: readonly ((text: string) => string)[] = [
  (text) => `${text}~`,
  (text) => `~${text}`,
  (text) => `${text}\n`,
  (text) => text.slice(1),
  (text) => text.slice(0, -1),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.repeat(2),
  (text) => text.replace(/\d/, "\u0661"),
  () => "",
];

/** Wrong type, another literal, null. */
function replace(site: number, value: Json): Fault {
  return (root) => replaceAt(root, pick(sites(root), site) ?? [], value);
}

function remove(site: number): Fault {
  return (root) => {
    const at = pick(sites(root).slice(1), site);
    return at === undefined ? root : removeAt(root, at);
  };
}

function add(site: number, name: string, value: Json): Fault {
  return changeAt(isObject, site, (root, path) => replaceAt(root, [...path, name], value));
}

function rewriteText(site: number, rewrite: (text: string) => string): Fault {
  return changeAt(isText, site, (root, path, text) => replaceAt(root, path, rewrite(text)));
}

function nudge(site: number, by: number): Fault {
  return changeAt(isNumber, site, (root, path, number) => replaceAt(root, path, number + by));
}

function repeatItem(site: number): Fault {
  return changeAt(isArray, site, (root, path, items) =>
    replaceAt(root, path, [...items, ...items.slice(0, 1)]),
  );
}

/** What another value has somewhere, in the same place: a value of another member of a union, its tag, its properties. */
function graft(site: number, donor: Json): Fault {
  return (root) => {
    const path = pick(sites(donor).slice(1), site);
    const parent = path === undefined ? undefined : valueAt(root, path.slice(0, -1));
    const value = path === undefined ? undefined : valueAt(donor, path);
    return path === undefined || value === undefined || !isObject(parent)
      ? root
      : replaceAt(root, path, value);
  };
}

function changeAt<T extends Json>(
  is: (value: Json | undefined) => value is T,
  site: number,
  change: (root: Json, path: Path, value: T) => Json,
): Fault {
  return (root) => {
    const fitting = sites(root).filter((path) => is(valueAt(root, path)));
    const path = pick(fitting, site);
    const value = path === undefined ? undefined : valueAt(root, path);
    return path !== undefined && is(value) ? change(root, path, value) : root;
  };
}

function isText(value: Json | undefined): value is string {
  return typeof value === "string";
}

function isNumber(value: Json | undefined): value is number {
  return typeof value === "number";
}

/** Where there is something in a value, the whole first. */
function sites(value: Json, path: Path = []): Path[] {
  const children = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, ...children.flatMap(([key, child]: [string, Json]) => sites(child, [...path, key]))];
}

/** The same path for as long as it is among them: when the rest of a value shrinks, the fault stays where it is. */
function pick(paths: readonly Path[], site: number): Path | undefined {
  let picked: Path | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const path of paths) {
    const rank = hash(`${site}${pointerOf(path)}`);
    if (rank >= lowest) continue;
    lowest = rank;
    picked = path;
  }
  return picked;
}

/** FNV-1a, 32 bits, and a round of mixing, without which the last character hardly counts. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  return Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d) >>> 0;
}
