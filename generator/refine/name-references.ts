import { type SourceFile, ts } from "ts-morph";
import type { Edit } from "./edit.js";
import type { RefineContext } from "./index.js";

/** `components["schemas"]["Pet"]` becomes `Pet`. */
export function nameReferences(file: SourceFile, { model }: RefineContext): Edit[] {
  const names = new Map(model.schemas.map(({ component, typeName }) => [component, typeName]));
  const source = file.compilerNode;
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    const component = referredComponent(node);
    const name = component === undefined ? undefined : names.get(component);
    if (name === undefined) ts.forEachChild(node, visit);
    else edits.push({ start: node.getStart(source), end: node.end, text: name });
  };
  visit(source);
  return edits;
}

function referredComponent(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: section } = node.objectType;
  const isSchemas =
    ts.isTypeReferenceNode(root) &&
    ts.isIdentifier(root.typeName) &&
    root.typeName.text === "components" &&
    literalText(section) === "schemas";
  return isSchemas ? literalText(node.indexType) : undefined;
}

function literalText(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}
