/** Escapes a property name for use as one segment of a JSON Pointer (RFC 6901, section 3). */
export function escapeSegment(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

/** The property names of a JSON Pointer, unescaped (RFC 6901, section 4). */
export function pointerSegments(pointer: string): string[] {
  const segments = pointer.split("/").slice(1);
  if (!pointer.includes("~")) return segments;
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
