import { cut, inert } from "../generator/terminal-text.js";

/** Erase in Line (ECMA-48, 8.3.41), from the cursor to the end. */
const ERASE = "\u001b[K";

/** What is going on, on one line of a terminal that is written over and over; nothing in a pipe or in CI. */
export class StatusLine {
  /** Whether anybody sees it. */
  readonly isShown: boolean;
  #text = "";
  #since = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly output: NodeJS.WriteStream = process.stdout) {
    this.isShown = output.isTTY === true && !process.env.CI && process.env.TERM !== "dumb";
  }

  /** Shows a text in place of the last one, and for how many seconds it has been there. */
  show(text: string): void {
    if (!this.isShown) return;
    this.#text = inert(text);
    this.#since = performance.now();
    this.#write();
    this.#timer ??= setInterval(() => this.#write(), 1000).unref();
  }

  /** Leaves the line empty, for others to write there. */
  clear(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (this.#text !== "") this.output.write(`\r${ERASE}`);
    this.#text = "";
  }

  #write(): void {
    const seconds = Math.floor((performance.now() - this.#since) / 1000);
    const text = seconds === 0 ? this.#text : `${this.#text} ${seconds} s`;
    // A line as long as the terminal is wide would go on in the next one, which nothing erases.
    this.output.write(`\r${cut(text, (this.output.columns || 80) - 1)}${ERASE}`);
  }
}
