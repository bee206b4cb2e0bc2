import { type SourceFile, ts } from "ts-morph";
import type { Edit } from "./edit.js";

/**
 * A union of known strings with `string` itself is an enumeration that may grow. The compiler would fold it into
 * `string` and editors would offer nothing, so `string` becomes `(string & {})`, which accepts the same values.
 */
export function openEnumerations(file: SourceFile): Edit[] {
  const source = file.compilerNode;
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isUnionTypeNode(node) && node.types.some(holdsStringLiteral)) {
      for (const type of node.types) {
        if (type.kind === ts.SyntaxKind.StringKeyword) {
          edits.push({ start: type.getStart(source), end: type.end, text: "(string & {})" });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits;
}

function holdsStringLiteral(type: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(type)) return holdsStringLiteral(type.type);
  if (ts.isUnionTypeNode(type)) return type.types.some(holdsStringLiteral);
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
}
