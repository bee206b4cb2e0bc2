/** Names that Windows has for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/**
 * The names of files in one folder. None leads out of it whatever a document calls things, and no two are one on a file
 * system that knows no capitals.
 */
export class FileNames {
  readonly #taken = new Set<string>();

  /** Whether a name can be a file's as it stands, and is still free; it is taken then. */
  take(name: string): boolean {
    const isFree = isPlain(name) && !this.#taken.has(name.toLowerCase());
    if (isFree) this.#taken.add(name.toLowerCase());
    return isFree;
  }

  /** A name like `wanted`, or `wanted` with a number where that is taken. */
  free(wanted: string): string {
    const words = wanted.match(/\w+(\.\w+)*/g) ?? [];
    const plain = words.join("-").slice(0, LONGEST).replace(/\W$/, "");
    const base = isPlain(plain) ? plain : `_${plain}`;
    for (let number = 1; ; number++) {
      const name = number === 1 ? base : `${base}-${number}`;
      if (this.take(name)) return name;
    }
  }
}

function isPlain(name: string): boolean {
  return (
    /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name) &&
    name.length <= LONGEST &&
    !DEVICE.test(name.split(".")[0] ?? "")
  );
}
