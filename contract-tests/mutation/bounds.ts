import { isArray, isObject, type Json } from "../../generator/openapi/document.js";

/** A keyword that sets a limit (JSON Schema Validation 2020-12, sections 6.2 to 6.5). */
export interface Bound {
  readonly keyword: string;
  /** Whether it counts something, and so is never negative. */
  readonly isCount: boolean;
  /** The step towards more values. */
  readonly loosens: 1 | -1;
  /** A value of that size, made of one that is near. */
  readonly sized: (value: Json, size: number, more?: MoreProperties) => Json | undefined;
}

/** What an object gets where it has too few properties. */
export interface MoreProperties {
  readonly names: readonly string[];
  readonly value: Json | undefined;
}

/** One row a keyword. */
export const BOUNDS: readonly Bound[] = [
  { keyword: "minimum", isCount: false, loosens: -1, sized: number },
  { keyword: "maximum", isCount: false, loosens: 1, sized: number },
  { keyword: "exclusiveMinimum", isCount: false, loosens: -1, sized: number },
  { keyword: "exclusiveMaximum", isCount: false, loosens: 1, sized: number },
  { keyword: "minLength", isCount: true, loosens: -1, sized: text },
  { keyword: "maxLength", isCount: true, loosens: 1, sized: text },
  { keyword: "minItems", isCount: true, loosens: -1, sized: items },
  { keyword: "maxItems", isCount: true, loosens: 1, sized: items },
  { keyword: "minProperties", isCount: true, loosens: -1, sized: properties },
  { keyword: "maxProperties", isCount: true, loosens: 1, sized: properties },
];

function number(value: Json, size: number): Json | undefined {
  return typeof value === "number" ? size : undefined;
}

function text(value: Json, size: number): Json | undefined {
  if (typeof value !== "string") return undefined;
  // JSON Schema counts characters, not UTF-16 units.
  const characters = [...value];
  const last = characters.at(-1) ?? "a";
  return Array.from({ length: size }, (_, index) => characters[index] ?? last).join("");
}

function items(value: Json, size: number): Json | undefined {
  if (!isArray(value)) return undefined;
  const last = value.at(-1) ?? null;
  return Array.from({ length: size }, (_, index) => value[index] ?? another(last, index));
}

/** Items may have to differ. */
function another(item: Json, index: number): Json {
  if (typeof item === "number") return item + index;
  return typeof item === "string" ? `${item}${index}` : item;
}

function properties(value: Json, size: number, more?: MoreProperties): Json | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  const { names = [], value: filler = entries.at(-1)?.[1] ?? "text" } = more ?? {};
  const unused = names.filter((name) => !Object.hasOwn(value, name));
  const added = Array.from({ length: Math.max(0, size - entries.length) }, (_, index) => {
    return [unused[index] ?? `property${index + entries.length}`, filler] as const;
  });
  return Object.fromEntries([...entries, ...added].slice(0, size));
}
