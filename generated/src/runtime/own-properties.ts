/**
 * An object of which a property can be read without asking whose it is: the object itself where only Object.prototype is
 * behind it, else its own properties, which alone are what JSON makes of it.
 */
export function ownProperties(object: object): object {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === Object.prototype || prototype === null ? object : { ...object };
}
