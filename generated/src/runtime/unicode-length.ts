/**
 * The number of Unicode code points in a text, which is what `minLength` and `maxLength` count (JSON Schema
 * Validation 2020-12, section 6.3.1). A surrogate without its other half counts as one.
 */
export function unicodeLength(text: string): number {
  let length = text.length;
  for (let index = text.length - 1; index > 0; index--) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) {
      length--;
      index--;
    }
  }
  return length;
}
