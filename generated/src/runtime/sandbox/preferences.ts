/** What a request wishes of its answer (RFC 7240), by the names that Prism has for it, and a few more. */
export interface Preferences {
  /** The status of the answer. */
  readonly code?: number;
  /** The name of a documented example, or a code of `x-error-codes`. */
  readonly example?: string;
  /** Milliseconds before the answer: a minute at the most. */
  readonly delay?: number;
  /** The state that the resource of the request is to be in. */
  readonly state?: string;
  /** Whether everything that was created is forgotten first. */
  readonly reset?: true;
}

/** In milliseconds. A longer wait ends here too. */
const LONGEST_DELAY = 60_000;

/**
 * A word with its value, in quotes or without, and what ends it (RFC 7240, section 2). The first word of an element is
 * the preference, the others are its parameters. A quotation that has no end goes to that of the header.
 */
const WORD = /\s*([^\s,;="]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)(?:"|\\?$)|([^\s,;"]*)))?[^,;"]*([,;]|"|$)/gsy;

/** Reads a Prefer header. What isn't known, or can't be meant, is left alone; of two of a name the first counts. */
export function readPreferences(header: string): Preferences {
  const given = new Map<string, string>();
  let isParameter = false;
  for (const [, name = "", quoted, bare = "", end] of header.matchAll(WORD)) {
    const key = name.toLowerCase();
    if (!isParameter && key !== "" && !given.has(key))
      given.set(key, quoted?.replace(/\\(.)/gs, "$1") ?? bare);
    isParameter = end !== ",";
  }
  const [code, example, delay, state] = ["code", "example", "delay", "state"].map((name) => given.get(name));
  return {
    ...(code && /^[2-5]\d\d$/.test(code) ? { code: Number(code) } : {}),
    ...(example ? { example } : {}),
    ...(delay && /^\d+$/.test(delay) ? { delay: Math.min(Number(delay), LONGEST_DELAY) } : {}),
    ...(state ? { state } : {}),
    ...(given.has("reset") ? { reset: true } : {}),
  };
}

/** What Preference-Applied says of those that were followed (RFC 7240, section 3). */
export function writePreferences(preferences: Preferences, followed: readonly (keyof Preferences)[]): string {
  return followed
    .filter((name) => preferences[name] !== undefined)
    .map((name) => {
      const value = preferences[name];
      if (value === true) return name;
      return /^[\w.~-]+$/.test(String(value)) ? `${name}=${value}` : `${name}="${inQuotes(String(value))}"`;
    })
    .join(", ");
}

/** No header can have what isn't ASCII. */
function inQuotes(text: string): string {
  return text.replace(/[^ -~]/g, "?").replace(/["\\]/g, "\\$&");
}
