/** Everything that a sandbox remembers, as JSON. */
export interface SandboxState {
  /** How many resources were created. */
  readonly created: number;
  readonly resources: readonly StoredResource[];
  readonly tokens: readonly StoredToken[];
}

export interface StoredResource {
  /** The path template of the collection. */
  readonly collection: string;
  /** The path of the collection that it is in, its parameters filled in. */
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** An access token that was given. */
export interface StoredToken {
  readonly token: string;
  /** The path of the token endpoint that gave it. */
  readonly issuer: string;
  /** In milliseconds since 1970. */
  readonly ends: number;
}

export const EMPTY_STATE: SandboxState = { created: 0, resources: [], tokens: [] };

/**
 * Reads what a sandbox wrote.
 *
 * @throws TypeError for anything else, with what is wrong.
 */
export function readState(text: string): SandboxState {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TypeError("it isn't JSON");
  }
  const { created, resources, tokens } = recordOr(value);
  if (!Number.isInteger(created) || Number(created) < 0)
    throw new TypeError("it has no number of what was created");
  if (!Array.isArray(resources) || !resources.every(isResource))
    throw new TypeError("its resources aren't those of a sandbox");
  if (!Array.isArray(tokens) || !tokens.every(isToken))
    throw new TypeError("its tokens aren't those of a sandbox");
  return { created: Number(created), resources, tokens };
}

/** The value as an object, or an empty one where it is anything else. */
export function recordOr(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isResource(value: unknown): value is StoredResource {
  const { collection, path, value: resource } = recordOr(value);
  return typeof collection === "string" && typeof path === "string" && isRecord(resource);
}

function isToken(value: unknown): value is StoredToken {
  const { token, issuer, ends } = recordOr(value);
  return typeof token === "string" && typeof issuer === "string" && typeof ends === "number";
}
