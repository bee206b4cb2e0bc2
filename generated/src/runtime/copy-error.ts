/**
 * A copy of an error and of its causes with name, message and code alone: what else an error of somebody else's code
 * holds, the request for one, may be secret. Undefined for what isn't an error.
 */
export function copyError(error: unknown, rewrite: (message: string) => string = String): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const copy = new Error(rewrite(error.message), { cause: copyError(error.cause, rewrite) });
  copy.name = error.name;
  return "code" in error ? Object.assign(copy, { code: error.code }) : copy;
}
