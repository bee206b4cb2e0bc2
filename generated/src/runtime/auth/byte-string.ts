import { utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Text as a string that has one character a byte, which is what fetch makes of headers and takes for them: in UTF-8, or
 * else in Latin-1 where that has all of its characters.
 */
export function byteString(text: string, utf8 = false): string {
  return utf8 || [...text].some((character) => character > "\xff")
    ? Array.from(utf8ToBytes(text), (byte) => String.fromCharCode(byte)).join("")
    : text;
}

/** The bytes of such a string. */
export function bytesOf(byteString: string): Uint8Array {
  return Uint8Array.from(byteString, (character) => character.charCodeAt(0));
}
