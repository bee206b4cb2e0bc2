/** Replaces the characters from `start` up to `end` of a file. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits, which must not overlap, of which any part can be asked for that cuts none of them. */
export class EditedText {
  readonly #text: string;
  readonly #edits: readonly Edit[];

  constructor(text: string, edits: readonly Edit[]) {
    this.#text = text;
    this.#edits = [...edits].sort((a, b) => a.start - b.start);
  }

  /** What the characters from `start` up to `end` have become. */
  slice(start: number, end: number = this.#text.length): string {
    const parts: string[] = [];
    let position = start;
    for (let index = this.#firstFrom(start); index < this.#edits.length; index += 1) {
      const edit = this.#edits[index];
      if (edit === undefined || edit.start >= end) break;
      if (edit.start < position || edit.end > end)
        throw new Error(`Two edits overlap at offset ${edit.start}.`);
      parts.push(this.#text.slice(position, edit.start), edit.text);
      position = edit.end;
    }
    parts.push(this.#text.slice(position, end));
    return parts.join("");
  }

  /** The index of the first edit that begins at `offset` or later. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edits[middle]?.start ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
