/**
 * The id of the n-th resource, of the form that the document's own has: its last digits count, hexadecimal where the
 * sample is. A sample without digits gives the number itself.
 */
export function nextId(sample: unknown, n: number): string | number {
  if (typeof sample === "number") return n;
  const text = String(sample);
  const [digits = ""] = /(?:\d+|[\da-f]{8,})$/i.exec(text) ?? [];
  if (digits.length === 0) return String(n);
  const counted = n.toString(/[a-f]/i.test(digits) ? 16 : 10);
  const width = Math.min(digits.length, 8);
  return text.slice(0, text.length - width) + counted.padStart(width, "0");
}
