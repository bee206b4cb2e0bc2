import { visible } from "./visible.js";

/** Text that is markup already: only the functions here make it. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Content = Html | string | number | readonly Content[];

/** Markup in which every value but Html is text, in an element or in a quoted attribute. */
export function html(markup: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(String.raw({ raw: markup }, ...values.map(markupOf)));
}

function markupOf(value: Content): string {
  if (value instanceof Html) return String(value);
  return typeof value === "object" ? value.map(markupOf).join("") : escaped(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Line breaks are kept, for `pre`. */
function escaped(text: string): string {
  const lines = text.split("\n").map(visible);
  return lines.join("\n").replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
