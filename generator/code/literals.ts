import type { Json } from "../openapi/document.js";
import { isIdentifier } from "./names.js";

/**
 * The one door through which a text or another plain value of a document becomes a literal in code. JSON with the
 * characters escaped that end a line or a script in some reader: the result is a valid expression in JavaScript and
 * TypeScript. For objects see `prettyLiteral`: in JSON as an expression `__proto__` would set the prototype.
 */
export function literal(value: null | boolean | number | string): string {
  return escapeForCode(JSON.stringify(value));
}

/** The same over several lines, as a formatter would put it. `__proto__` stays a plain property. */
export function prettyLiteral(value: Json, indent = ""): string {
  if (typeof value !== "object" || value === null) return literal(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    if (value.every((item) => typeof item !== "object" || item === null))
      return `[${value.map(literal).join(", ")}]`;
    return `[\n${value.map((item) => `${inner}${prettyLiteral(item, inner)},\n`).join("")}${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  return `{\n${entries.map(([key, item]) => `${inner}${propertyKey(key)}: ${prettyLiteral(item, inner)},\n`).join("")}${indent}}`;
}

/** A property name as it may stand before the colon of an object literal or a type. */
export function propertyKey(name: string): string {
  // A computed key defines an own property where `__proto__:` would set the prototype.
  if (name === "__proto__") return `["__proto__"]`;
  return isIdentifier(name) || /^(0|[1-9][0-9]{0,8})$/.test(name) ? name : literal(name);
}

function escapeForCode(json: string): string {
  return json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029").replaceAll("</", "<\\/");
}

/** JSON as a file: two columns of indentation, a line break at the end. */
export function prettyJson(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
