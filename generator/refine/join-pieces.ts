import { COMPONENT_SECTIONS, type Piece, type Section } from "../types/pieces.js";
import { HELPER, type PrintedPiece } from "./split-pieces.js";

/**
 * openapi-typescript's helper for what `allOf` requires of its parts takes the keys that a type always has. A union has
 * only those that all its members share, and one with `null` has none: so each member gets what it has of them, and what is
 * no object has no properties to require.
 */
const WITH_REQUIRED = `type ${HELPER}<T, K extends PropertyKey> = T extends object ? T & { [P in keyof T as P & K]-?: T[P] } : never;\n`;

/** What is printed of the pieces of a document as `paths`, `webhooks`, `components`, `$defs` and `operations`, and the schemas. */
export function joinPieces(pieces: readonly Piece[], printed: readonly PrintedPiece[]): string {
  const membersOf = (section: Section) =>
    printed.filter((_, index) => pieces[index]?.section === section).map(({ member }) => member);
  const sections = COMPONENT_SECTIONS.map((section) => {
    const members = membersOf(section);
    return `\n  ${section}: ${members.length === 0 ? "never" : `{${members.join("")}\n  }`};`;
  });
  const declarations = printed.flatMap(({ declaration }) => declaration || []);
  return [
    interfaceOf("paths", membersOf("paths")),
    interfaceOf("webhooks", membersOf("webhooks")),
    interfaceOf("components", sections),
    ...declarations.map((declaration) => `${declaration}\n`),
    interfaceOf("$defs", []),
    interfaceOf(
      "operations",
      printed.flatMap(({ operations }) => operations),
    ),
    printed.some(({ hasHelper }) => hasHelper) ? WITH_REQUIRED : "",
  ].join("");
}

function interfaceOf(name: string, members: readonly string[]): string {
  return members.length === 0
    ? `export type ${name} = Record<string, never>;\n`
    : `export interface ${name} {${members.join("")}\n}\n`;
}
