import { type Loc, type Source, unescapePointerFragment } from "@redocly/openapi-core";
import {
  COLLECTION_STYLE_FLOW,
  EVENT_ALIAS,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE_FOLDED_BLOCK,
  SCALAR_STYLE_LITERAL_BLOCK,
  SCALAR_STYLE_PLAIN,
  type ScalarEvent,
} from "js-yaml";

/** From a line and column up to the one behind the last character, both counted from 1. */
export interface Span {
  readonly start: Loc;
  readonly end: Loc;
}

/** A value and the key that it stands at, each as the number of the parser's event that begins it. */
interface Entry {
  readonly key: number | undefined;
  readonly value: number;
}

/** The first event begins the document, and the second what is in it. */
const ROOT: Entry = { key: undefined, value: 1 };

/** Where the values of one file stand. */
class Positions {
  readonly #text: string;
  readonly #events: readonly Event[];
  /** For the event that begins a node: the one behind the node, and where in the text the node ends. */
  readonly #next: Int32Array;
  readonly #end: Int32Array;
  readonly #lineStarts: readonly number[];
  readonly #entries = new Map<number, ReadonlyMap<string, Entry>>();

  constructor(text: string) {
    this.#text = text;
    this.#events = parseEvents(text, {});
    this.#next = new Int32Array(this.#events.length);
    this.#end = new Int32Array(this.#events.length);
    this.#lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    this.#findEnds();
  }

  /** Where the value at a pointer stands, or the last on the way to it that is there; or the key of that. */
  find(pointer: string, isKey: boolean): Span {
    const { key, value } = this.#follow(pointer);
    const first = key !== undefined && (isKey || this.#isEmpty(value)) ? key : value;
    const start = this.#startOf(this.#events[first]);
    const last = this.#at(Math.max(start, (this.#end[isKey ? first : value] ?? 0) - 1));
    return { start: this.#at(start), end: { ...last, col: last.col + 1 } };
  }

  #follow(pointer: string): Entry {
    let found = ROOT;
    for (const token of pointer.slice(2).split("/").map(unescapePointerFragment)) {
      // Redocly's pointer to the root has one, and some others of its have one first.
      if (token === "") continue;
      const entry = this.#entriesOf(found.value).get(token);
      if (entry === undefined) break;
      found = entry;
    }
    return found;
  }

  #entriesOf(parent: number): ReadonlyMap<string, Entry> {
    const known = this.#entries.get(parent);
    if (known) return known;
    const entries = new Map(this.#readEntries(parent));
    this.#entries.set(parent, entries);
    return entries;
  }

  /** The values of an object or a list, by their keys as a pointer has them. */
  *#readEntries(parent: number): Generator<[string, Entry]> {
    const type = this.#events[parent]?.type;
    let at = parent + 1;
    if (type === EVENT_SEQUENCE)
      for (let index = 0; this.#isInside(at); index++, at = this.#behind(at))
        yield [String(index), { key: undefined, value: at }];
    if (type !== EVENT_MAPPING) return;
    while (this.#isInside(at)) {
      const key = this.#events[at];
      const value = this.#behind(at);
      if (key?.type === EVENT_SCALAR) yield [getScalarValue(this.#text, key), { key: at, value }];
      at = this.#behind(value);
    }
  }

  #isInside(at: number): boolean {
    return at < this.#events.length && this.#events[at]?.type !== EVENT_POP;
  }

  #behind(node: number): number {
    return this.#next[node] ?? this.#events.length;
  }

  #isEmpty(node: number): boolean {
    const event = this.#events[node];
    return event?.type === EVENT_SCALAR && event.valueStart < 0;
  }

  #findEnds(): void {
    const open: number[] = [];
    let end = 0;
    for (const [index, event] of this.#events.entries()) {
      let node: number | undefined = index;
      if (event.type === EVENT_POP) {
        node = open.pop();
        const opened = this.#events[node ?? 0];
        if (opened && "style" in opened && opened.style === COLLECTION_STYLE_FLOW) end = this.#closing(end);
      } else if (event.type === EVENT_SCALAR) end = Math.max(end, this.#endOf(event));
      else if (event.type === EVENT_ALIAS) end = event.anchorEnd;
      else {
        open.push(index);
        if ("start" in event) end = Math.max(end, event.start + 1);
        continue;
      }
      this.#next[node ?? 0] = index + 1;
      this.#end[node ?? 0] = end;
    }
  }

  #startOf(event: Event | undefined): number {
    if (event?.type === EVENT_SCALAR) {
      const { style, valueStart } = event;
      if (isBlock(event)) return this.#headerOf(event);
      return Math.max(0, style === SCALAR_STYLE_PLAIN ? valueStart : valueStart - 1);
    }
    // An alias has an asterisk before its name.
    if (event?.type === EVENT_ALIAS) return event.anchorStart - 1;
    return event && "start" in event ? event.start : 0;
  }

  /** Where a text in lines of its own is announced, at the end of the line before. */
  #headerOf({ valueStart }: ScalarEvent): number {
    const line = this.#text.lastIndexOf("\n", valueStart - 2) + 1;
    return line + this.#text.slice(line, valueStart).search(BLOCK_HEADER);
  }

  #endOf(scalar: ScalarEvent): number {
    const { style, valueStart, valueEnd } = scalar;
    if (!isBlock(scalar)) return style === SCALAR_STYLE_PLAIN ? valueEnd : valueEnd + 1;
    return valueStart + this.#text.slice(valueStart, valueEnd).trimEnd().length;
  }

  /** Where a flow collection ends, of whose last value `from` is the end. */
  #closing(from: number): number {
    const closing = /(?:[^#\]}]|#.*\n)*[\]}]/y;
    closing.lastIndex = from;
    return closing.test(this.#text) ? closing.lastIndex : from;
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

/** An indicator of a block scalar (YAML 1.2.2 section 8.1.1), which may have a comment behind it. */
const BLOCK_HEADER = /(?<![^\s])[|>][-+\d]*[ \t]*(?:#.*)?\r?\n?$/;

function isBlock({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE_LITERAL_BLOCK || style === SCALAR_STYLE_FOLDED_BLOCK;
}

const positions = new WeakMap<Source, Positions>();

/** Where the value at a pointer (`#/paths`) of a file stands, or its key. */
export function spanAt(source: Source, pointer: string, isKey: boolean): Span {
  const known = positions.get(source) ?? new Positions(source.body);
  positions.set(source, known);
  return known.find(pointer, isKey);
}
