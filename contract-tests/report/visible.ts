/**
 * Text of a document, made harmless to look at: control characters move a terminal's cursor, begin a command of a CI
 * service on a line of their own, or turn the direction of what follows. Each is shown as the escape that stands for it
 * in JSON, which means the same in a regular expression. What is for a terminal alone, where columns count, goes through
 * `inert()` of generator/terminal-text.ts.
 */
export function visible(text: string): string {
  return text.replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\p{Bidi_Control}|\p{Cs}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
