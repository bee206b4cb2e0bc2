import type { AST } from "@eslint-community/regexpp";

/** Code points (or code units, in a pattern without the `u` flag) from–to, both included, ascending and apart. */
export type Ranges = readonly (readonly [from: number, to: number])[];

export type CharacterNode =
  | AST.Character
  | AST.CharacterSet
  | AST.CharacterClass
  | AST.ExpressionCharacterClass;

const LAST = 0x10ffff;
export const EVERY: Ranges = [[0, LAST]];

/** Of the escapes and the dot (ECMAScript 2025 section 22.2.2.9). */
const CLASSES = {
  any: complement(points("\n\r\u2028\u2029")),
  digit: [[0x30, 0x39]],
  word: normalize([
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ]),
  space: normalize([
    ...points("\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff"),
    [0x2000, 0x200a],
  ]),
} satisfies Record<string, Ranges>;

/** The characters that one place of a pattern takes. */
export function rangesOf(node: CharacterNode): Ranges {
  if (node.type === "Character") return [[node.value, node.value]];
  if (node.type === "CharacterSet") return rangesOfSet(node);
  // What only the `v` flag allows isn't in a pattern of a document.
  if (node.type === "ExpressionCharacterClass") return EVERY;
  const ranges = node.elements.flatMap((element): Ranges => {
    if (element.type === "CharacterClassRange") return [[element.min.value, element.max.value]];
    return element.type === "Character" || element.type === "CharacterSet" ? rangesOf(element) : EVERY;
  });
  return node.negate ? complement(normalize(ranges)) : normalize(ranges);
}

/** Whether a character is in both. */
export function overlap(a: Ranges, b: Ranges): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (!left || !right) return false;
    if (left[0] <= right[1] && right[0] <= left[1]) return true;
    if (left[1] < right[1]) i++;
    else j++;
  }
}

function rangesOfSet(node: AST.CharacterSet): Ranges {
  const ranges = node.kind === "property" ? rangesOfProperty(node.raw) : CLASSES[node.kind];
  return "negate" in node && node.negate && node.kind !== "property" ? complement(ranges) : ranges;
}

const ofProperties = new Map<string, Ranges>();
let everyCharacter: string | undefined;

/** The engine knows which characters have a property: `\p{L}`. */
function rangesOfProperty(raw: string): Ranges {
  const known = ofProperties.get(raw);
  if (known) return known;
  everyCharacter ??= allCharacters();
  const found = everyCharacter.match(new RegExp(`(?:${raw})+`, "gu")) ?? [];
  const ranges = normalize(
    found.map((run) => {
      const characters = [...run];
      return [characters[0]?.codePointAt(0) ?? 0, characters.at(-1)?.codePointAt(0) ?? 0];
    }),
  );
  ofProperties.set(raw, ranges);
  return ranges;
}

/** Each but the surrogates, which are no characters. */
function allCharacters(): string {
  const BLOCK = 0x800;
  const blocks: string[] = [];
  for (let first = 0; first <= LAST; first += BLOCK)
    if (first !== 0xd800)
      blocks.push(String.fromCodePoint(...Array.from({ length: BLOCK }, (_, offset) => first + offset)));
  return blocks.join("");
}

function points(text: string): Ranges {
  return normalize([...text].map((character) => [character.charCodeAt(0), character.charCodeAt(0)]));
}

function normalize(ranges: Ranges): Ranges {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function complement(ranges: Ranges): Ranges {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) gaps.push([next, LAST]);
  return gaps;
}
