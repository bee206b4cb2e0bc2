import { inspect } from "node:util";

/** A way in which a text can be written and still be told by who reads it. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  // Within a longer text in base64 a secret begins at any of three places; what its first and last bytes share with
  // their neighbours is left out.
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    return whole.slice(shift === 0 ? 0 : 4, Math.floor((shift + bytes.length) / 3) * 4);
  });
  return [
    secret,
    secret.normalize("NFD"),
    bytes.toString("latin1"),
    bytes.toString("hex"),
    encodeURIComponent(secret),
    encodeURI(secret),
    `${new URLSearchParams({ "": secret })}`.slice(1),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}

/** What to look for: all forms, as they are and as string literals have them, in lower case. */
function needlesOf(secrets: readonly string[]): string[] {
  const texts = secrets.flatMap(formsOf);
  const quoted = texts.flatMap((text) => [JSON.stringify(text).slice(1, -1), inspect(text).slice(1, -1)]);
  const needles = [...new Set([...texts, ...quoted].map((text) => text.toLowerCase()))];
  return needles.filter((needle) => !needles.some((other) => other !== needle && needle.includes(other)));
}

/**
 * Where a value shows one of the secrets, in whatever form: in what is reachable from it, in what `inspect` makes of it
 * with all that is hidden, in its JSON, or in its text. What it shows isn't repeated.
 */
export function findSecrets(value: unknown, secrets: readonly string[]): string[] {
  const needles = needlesOf(secrets);
  const texts = [
    ...reachable(value),
    ["inspect", attempt(() => inspect(value, EVERYTHING))],
    ["JSON", attempt(() => JSON.stringify(value))],
    ["text", attempt(() => `${value}`)],
  ] as const;
  const shows = (text: string): boolean => {
    const lower = text.toLowerCase();
    return needles.some((needle) => lower.includes(needle));
  };
  // One long text is searched faster than many short ones, and nothing is what there is to find.
  if (!shows(texts.map(([, text]) => text).join("\n"))) return [];
  return texts.flatMap(([place, text]) => (shows(text) ? [place] : []));
}

const EVERYTHING = {
  depth: 20,
  showHidden: true,
  getters: true,
  maxArrayLength: null,
  maxStringLength: null,
  breakLength: Number.POSITIVE_INFINITY,
} as const;

function attempt(text: () => unknown): string {
  try {
    return String(text());
  } catch {
    // A circle has no JSON, and an object may have no text.
    return "";
  }
}

/** Every text that is reachable from a value, keys and bytes included, with the way to it. */
function reachable(root: unknown): [place: string, text: string][] {
  const found: [string, string][] = [];
  const seen = new Set<unknown>([globalThis]);
  const queue: [string, unknown][] = [["it", root]];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [place, value] = next;
    if (typeof value === "string" || typeof value === "symbol") found.push([place, String(value)]);
    if (value === null || (typeof value !== "object" && typeof value !== "function") || seen.has(value))
      continue;
    seen.add(value);
    for (const bytes of bytesOf(value)) found.push([`${place} as bytes`, bytes]);
    if (ArrayBuffer.isView(value)) continue;
    for (const entry of entriesOf(value)) queue.push([`${place}[…]`, entry]);
    for (const [key, property] of propertiesOf(value)) {
      found.push([`a key of ${place}`, String(key)]);
      queue.push([`${place}.${String(key)}`, property]);
    }
  }
  return found;
}

function bytesOf(value: object): string[] {
  const bytes = ArrayBuffer.isView(value)
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    : value instanceof ArrayBuffer
      ? Buffer.from(value)
      : undefined;
  return bytes ? [bytes.toString("latin1"), bytes.toString("utf8")] : [];
}

/** What a collection holds. */
function entriesOf(value: object): unknown[] {
  return value instanceof Map ||
    value instanceof Set ||
    value instanceof Headers ||
    value instanceof FormData ||
    value instanceof URLSearchParams
    ? [...value]
    : [];
}

/** Properties of any kind, those that its classes compute included; but not the classes themselves. */
function propertiesOf(value: object): [PropertyKey, unknown][] {
  const properties: [PropertyKey, unknown][] = [];
  for (
    let owner: object | null = value;
    owner && owner !== Object.prototype && owner !== Function.prototype;
    owner = Object.getPrototypeOf(owner)
  ) {
    for (const key of Reflect.ownKeys(owner)) {
      if (key === "constructor" || key === "prototype") continue;
      try {
        properties.push([key, Reflect.get(owner, key, value)]);
      } catch {
        // A getter that doesn't work here has nothing to show.
      }
    }
  }
  return properties;
}
