/** Words that can't name a type or a variable in a module (ECMAScript 2025 section 12.7.2, TypeScript's type names). */
const RESERVED = new Set(
  (
    "abstract any arguments as async await bigint boolean break case catch class const constructor continue debugger " +
    "declare default delete do else enum eval export extends false finally for from function get if implements " +
    "import in infer instanceof interface is keyof let module namespace never new null number object of package " +
    "private protected public readonly require return set static string super switch symbol this throw true try " +
    "type typeof undefined unique unknown var void while with yield"
  ).split(" "),
);

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text) && !RESERVED.has(text);
}

/** The words of a text, parted where anything but an ASCII letter or digit stands, each with a capital. */
function joinWords(text: string): string {
  const words = text.split(/[^A-Za-z0-9$]+/).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** A type's name out of any texts: `create-pet` and `AWS` are `CreatePetAws`, `3d model` is `_3dModel`. */
export function pascalCase(...texts: readonly string[]): string {
  const words = texts.map((text) => joinWords(/^[A-Z0-9_-]+$/.test(text) ? text.toLowerCase() : text));
  return asIdentifier(words.join(""));
}

/** A function's name out of any text: `create-pet` is `createPet`. */
export function camelCase(text: string): string {
  if (isIdentifier(text)) return text;
  const joined = joinWords(text);
  return asIdentifier(joined.charAt(0).toLowerCase() + joined.slice(1));
}

/** The one door through which a text of a document becomes a name in code. */
function asIdentifier(text: string): string {
  const started = /^[0-9]/.test(text) || text === "" ? `_${text}` : text;
  return isIdentifier(started) ? started : `${started}_`;
}

/** A type's name out of one text, which keeps it where it can stand in code. */
export function typeName(text: string): string {
  return isIdentifier(text) ? text : pascalCase(text);
}

/** `wanted`; where that is in `taken`, with its `kind` behind it; where that is as well, with the first free number. */
export function freeName(wanted: string, taken: { has(name: string): boolean }, kind = ""): string {
  if (!taken.has(wanted)) return wanted;
  const other = `${wanted}${kind}`;
  if (!taken.has(other)) return other;
  let number = 2;
  while (taken.has(`${other}${number}`)) number++;
  return `${other}${number}`;
}
