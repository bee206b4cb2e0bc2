function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Whether two values are equal as JSON (JSON Schema Core 2020-12, section 4.2.2), for `const`, `enum` and
 * `uniqueItems`: arrays by their items in order, objects by their properties in any order. What JSON can't carry is
 * equal to itself alone, NaN included.
 */
export function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => deepEqual(item, b[index]));
  }
  if (isRecord(a) && isRecord(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && deepEqual(a[name], b[name]))
    );
  }
  return Number.isNaN(a) && Number.isNaN(b);
}
