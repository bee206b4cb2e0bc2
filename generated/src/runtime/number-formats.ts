/**
 * The formats of numbers that can be checked (OpenAPI 3.1, section 4.4). `float` and `double` are not among them: every
 * JSON number is one. Each export is a format by its name.
 */

/** A signed 32-bit integer. */
export function int32(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 31) && value <= 2 ** 31 - 1;
}

/** A signed 64-bit integer, as far as a JavaScript number can tell: every integer it can hold. */
export function int64(value: number): boolean {
  return Number.isInteger(value);
}
