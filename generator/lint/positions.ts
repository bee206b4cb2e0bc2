import { getLineColLocation, type Loc, type Source, unescapePointerFragment } from "@redocly/openapi-core";

type YamlNode = ReturnType<Source["getAst"]>;

interface Node extends YamlNode {
  /** Those of a sequence. */
  readonly items?: readonly Node[];
}

/** The kinds of nodes that have others below them, as the parser numbers them. */
const MAPPING = 1;
const MAP = 2;
const SEQUENCE = 3;

/** From a line and column up to the one behind the last character, both counted from 1. */
export interface Span {
  readonly start: Loc;
  readonly end: Loc;
}

/** Where the values of one file stand. */
class Positions {
  readonly #root: Node | undefined;
  readonly #lineStarts: readonly number[];
  readonly #entries = new WeakMap<object, ReadonlyMap<string, Node>>();

  constructor(source: Source) {
    // Redocly has the parser, and keeps what it has given.
    getLineColLocation({ source, pointer: "#/" });
    // It has nothing to keep of an empty file.
    this.#root = source.getAst(() => undefined as unknown as YamlNode);
    this.#lineStarts = [0, ...[...source.body.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  /** Where the value at a pointer stands, or the last on the way to it that is there; or the key of that. */
  find(pointer: string, isKey: boolean): Span {
    const found = this.#root && this.#follow(this.#root, pointer);
    const parent = found?.parent;
    const node = isKey && parent?.kind === MAPPING ? parent.key : found;
    if (!node || node.startPosition === node.endPosition) return { start: FIRST, end: FIRST };
    const last = this.#at(node.endPosition - 1);
    return { start: this.#at(node.startPosition), end: { ...last, col: last.col + 1 } };
  }

  #follow(root: Node, pointer: string): Node {
    let node = root;
    for (const token of pointer.slice(2).split("/").map(unescapePointerFragment)) {
      if (token === "" || (node.kind !== MAP && node.kind !== SEQUENCE)) continue;
      const entry =
        node.kind === MAP ? this.#entriesOf(node).get(token) : node.items?.[Number.parseInt(token, 10)];
      if (!entry) break;
      if (node.kind === MAP && !entry.value) return entry;
      node = node.kind === MAP ? entry.value : entry;
    }
    return node;
  }

  #entriesOf(map: Node): ReadonlyMap<string, Node> {
    const known = this.#entries.get(map);
    if (known) return known;
    const entries = new Map<string, Node>();
    for (const entry of map.mappings) if (!entries.has(entry.key.value)) entries.set(entry.key.value, entry);
    this.#entries.set(map, entries);
    return entries;
  }

  #at(offset: number): Loc {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, col: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }
}

const FIRST: Loc = { line: 1, col: 1 };

const positions = new WeakMap<Source, Positions>();

/**
 * Where the value at a pointer (`#/paths`) of a file stands, or its key: as Redocly finds it, which looks at every key of
 * an object anew for each problem.
 */
export function spanAt(source: Source, pointer: string, isKey: boolean): Span {
  const known = positions.get(source) ?? new Positions(source);
  positions.set(source, known);
  return known.find(pointer, isKey);
}
