/** What a request wishes of its answer (RFC 7240), by the names that Prism has for it, and a few more. */
export interface Preferences {
  /** The status of the answer. */
  readonly code?: number;
  /** The name of a documented example, or a code of `x-error-codes`. */
  readonly example?: string;
  /** Milliseconds before the answer. */
  readonly delay?: number;
  /** The state that the resource of the request is to be in. */
  readonly state?: string;
  /** Whether everything is forgotten first. */
  readonly reset?: true;
}

/** The name of a preference, and its value, in quotes or without (RFC 7240, section 2). */
const PREFERENCE = /([^\s,;="]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;]*)))?[^,]*/g;

/** Reads a Prefer header. What isn't known, or can't be meant, is left alone; of two of a name the first counts. */
export function readPreferences(header: string): Preferences {
  const given = new Map<string, string>();
  for (const [, name = "", quoted, bare = ""] of header.matchAll(PREFERENCE)) {
    const key = name.toLowerCase();
    if (!given.has(key)) given.set(key, quoted?.replace(/\\(.)/g, "$1") ?? bare);
  }
  const [code, example, delay, state] = ["code", "example", "delay", "state"].map((name) => given.get(name));
  return {
    ...(code && /^[2-5]\d\d$/.test(code) ? { code: Number(code) } : {}),
    ...(example ? { example } : {}),
    ...(delay && /^\d{1,6}$/.test(delay) ? { delay: Number(delay) } : {}),
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
