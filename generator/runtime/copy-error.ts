/** Causes of causes that anyone reads. A chain that leads back to itself ends there too. */
const DEPTH = 5;

/**
 * A copy of an error and of its causes with name, message and code alone: what else an error of somebody else's code
 * holds, the request for one, may be secret. Undefined for what isn't an error.
 */
export function copyError(
  error: unknown,
  rewrite: (text: string) => string = String,
  depth: number = DEPTH,
): Error | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined;
  const copy = new Error(rewrite(error.message), { cause: copyError(error.cause, rewrite, depth - 1) });
  copy.name = rewrite(error.name);
  return "code" in error ? Object.assign(copy, { code: rewrite(String(error.code)) }) : copy;
}
