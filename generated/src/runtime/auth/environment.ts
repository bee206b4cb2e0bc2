/**
 * Makes something of environment variables: the values of `variables`, under its keys. An empty variable counts as not
 * set, and so does one that may not be read, or whose platform has no environment.
 *
 * @returns undefined when none of the variables is set.
 * @throws TypeError when only some are, with the names of the others: that is a mistake in how the program was started,
 *   and not in a request.
 */
export function fromEnvironment<Names extends Readonly<Record<string, string>>, Result>(
  variables: Names,
  make: (values: { readonly [Key in keyof Names]: string }) => Result,
): Result | undefined {
  const entries = Object.entries(variables).map(([key, name]) => [key, name, read(name)] as const);
  const missing = entries.filter(([, , value]) => !value).map(([, name]) => name);
  if (missing.length === entries.length) return undefined;
  if (missing.length > 0) {
    const set = entries.map(([, name]) => name).filter((name) => !missing.includes(name));
    throw new TypeError(`The environment has ${set.join(", ")}, but not ${missing.join(", ")}`);
  }
  // Each key of `variables` has its value by now.
  return make(
    Object.fromEntries(entries.map(([key, , value]) => [key, value])) as Parameters<typeof make>[0],
  );
}

function read(name: string): string | undefined {
  // Node.js, Bun and Deno have `process`, browsers and workers may not.
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  try {
    return process?.env?.[name];
  } catch {
    // Deno without the permission to read it.
    return undefined;
  }
}
