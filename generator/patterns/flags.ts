/**
 * ECMA-262 has two grammars of patterns: without the `u` flag a pattern may escape what needs no escape, and may hold
 * `{` for itself. JSON Schema asks for the flag (2020-12 core section 6.4), documents were often written without.
 * Undefined where neither grammar has the pattern.
 */
export function patternFlags(pattern: string): "u" | "" | undefined {
  return (["u", ""] as const).find((flags) => {
    try {
      new RegExp(pattern, flags);
      return true;
    } catch {
      return false;
    }
  });
}
