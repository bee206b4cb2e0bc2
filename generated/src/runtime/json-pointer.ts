/** Escapes a property name for use as one segment of a JSON Pointer (RFC 6901, section 3). */
export function escapeSegment(name: string): string {
  return name.includes("~") || name.includes("/") ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}
