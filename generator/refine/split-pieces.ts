import { type SourceFile, ts } from "ts-morph";
import { operationsIn, type Piece } from "../types/pieces.js";
import type { EditedText } from "./edit.js";
import { halveIndentation } from "./indentation.js";
import type { RefineContext } from "./index.js";

/** What has been printed of a piece, as text. */
export interface PrintedPiece {
  /** The property that stands for it in `paths`, `webhooks` or its part of `components`. */
  readonly member: string;
  /** Of a schema: the type of its own, to which the property refers. */
  readonly declaration: string;
  /** The properties of its operations in `operations`. */
  readonly operations: readonly string[];
  /** Whether any of it has openapi-typescript's helper in it. */
  readonly hasHelper: boolean;
}

export const HELPER = "WithRequired";

/** Cuts a file, printed of a document of these pieces, into what has been printed of each. */
export function splitPieces(
  file: SourceFile,
  edited: EditedText,
  pieces: readonly Piece[],
  { model }: RefineContext,
): PrintedPiece[] {
  const names = new Map(model.schemas.map(({ component, typeName }) => [component, typeName]));
  const source = file.compilerNode;
  const members = membersOf(source);
  const take = (section: string): ts.PropertySignature => {
    const member = members.get(section)?.shift();
    if (member === undefined) throw new Error(`Nothing is printed of one of the document's ${section}.`);
    return member;
  };
  const textOf = (node: ts.Node) => halveIndentation(edited.slice(node.getFullStart(), node.end));

  return pieces.map((piece) => {
    const member = take(piece.section);
    const operations = Array.from({ length: operationsIn(piece) }, () => take("operations"));
    const typeName = piece.section === "schemas" ? names.get(piece.name) : undefined;
    return {
      ...(typeName === undefined
        ? { member: textOf(member), declaration: "" }
        : {
            member: `\n    ${member.name.getText(source)}: ${typeName};`,
            declaration: halveIndentation(declarationOf(typeName, member, edited, source)),
          }),
      operations: operations.map(textOf),
      hasHelper: [member, ...operations].some(refersToHelper),
    };
  });
}

/** The printed properties by section, in their order. */
function membersOf(source: ts.SourceFile): Map<string, ts.PropertySignature[]> {
  const members = new Map<string, ts.PropertySignature[]>();
  for (const { name, members: its } of source.statements.filter(ts.isInterfaceDeclaration)) {
    const properties = its.filter(ts.isPropertySignature);
    if (name.text !== "components") members.set(name.text, properties);
    else
      for (const section of properties) {
        if (section.type && ts.isTypeLiteralNode(section.type))
          members.set(section.name.getText(source), section.type.members.filter(ts.isPropertySignature));
      }
  }
  return members;
}

/** A schema as an exported interface or type of its own. */
function declarationOf(
  name: string,
  member: ts.PropertySignature,
  edited: EditedText,
  source: ts.SourceFile,
): string {
  if (!member.type) throw new Error(`No type is printed of the schema ${name}.`);
  const comment = edited.slice(member.getFullStart(), member.getStart(source)).trim();
  const type = edited.slice(member.type.getStart(source), member.type.end);
  const declaration = ts.isTypeLiteralNode(member.type)
    ? `export interface ${name} ${type}\n`
    : `export type ${name} = ${type};\n`;
  return dedent(`${comment === "" ? "" : `${comment}\n`}${declaration}`);
}

function refersToHelper(node: ts.Node): boolean {
  const isHelper =
    ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === HELPER;
  return isHelper || ts.forEachChild(node, (child) => refersToHelper(child) || undefined) === true;
}

/** Schemas stand two levels deep in `components`, eight columns in. */
function dedent(text: string): string {
  return text.replace(/^ {8}/gm, "");
}
