const TEXT = String.raw`"(?:[^"\\]|\\.)*"`;
const MEMBER = String.raw`data\d*(?:\.[\w$]+|\[${TEXT}\])`;
const OWN = String.raw`func\d+\.call\(data\d*, (${TEXT})\)`;

const PRESENT = new RegExp(`(${MEMBER} !== undefined) && ${OWN}`, "g");
const ABSENT = new RegExp(String.raw`\((${MEMBER} === undefined)\) \|\| \(!\(${OWN}\)\)`, "g");
const OBJECT = /^((?:else )?if\((data\d*) && typeof \2 == "object" && !Array\.isArray\(\2\)\)\{)$/gm;

/**
 * Asks once of each object whether it inherits anything, instead of asking of each property whether it is inherited
 * (ajv's option `ownProperties`). What every object inherits is still asked about: `constructor` for one.
 */
export function askOnceForOwn(code: string): string {
  const shorten = (asked: string, short: string, name: string) =>
    String(JSON.parse(name)) in Object.prototype ? asked : short;
  return code
    .replace(PRESENT, shorten)
    .replace(ABSENT, shorten)
    .replace(OBJECT, "$1\n$2 = ownProperties($2);");
}
