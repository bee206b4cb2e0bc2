import ts from "typescript";
import { HTTP_METHODS, type Json } from "../../generator/openapi/document.js";
import { type Claim, claim } from "./claim.js";
import { defaultClaim, literalClaim } from "./property-claims.js";

/**
 * The facts that a package's declarations show: defaults and deprecations of parameters, headers of answers, and the
 * defaults and literals of the properties that a document claims something of.
 */
export function typeClaims(text: string, claimed: ReadonlyMap<string, string>): Claim[] {
  const file = parse(text);
  const types = file.statements.filter(isNamedType);
  return [...operationClaims(file), ...types.flatMap((type) => propertyClaims(type, claimed))];
}

/** Which methods of the client are marked as deprecated, by their names. */
export function deprecatedMethods(text: string): ReadonlySet<string> {
  const client = interfaceOf(parse(text), "Client");
  return new Set(
    client?.members.filter((member) => ts.getJSDocDeprecatedTag(member)).map((member) => nameOf(member)),
  );
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile("types.d.ts", text, ts.ScriptTarget.Latest, true);
}

/** `paths`, then template and method, then `parameters`, place and name, or `responses`, status and `headers`. */
function operationClaims(file: ts.SourceFile): Claim[] {
  return members(file, interfaceOf(file, "paths")).flatMap((item) =>
    members(file, item.type)
      .filter(({ name }) => HTTP_METHODS.some((method) => method === name))
      .flatMap((operation) => {
        const title = `${operation.name} ${item.name}`;
        const of = (name: string) => members(file, operation.type).filter((member) => member.name === name);
        const places = of("parameters").flatMap(({ type }) => members(file, type));
        const answers = of("responses").flatMap(({ type }) => members(file, type));
        return [
          ...places.flatMap((place) =>
            members(file, place.type).flatMap((one) =>
              parameterClaims(`${place.name} ${one.name} in ${title}`, one),
            ),
          ),
          ...answers.map(({ name, type }) => {
            const headers = members(file, type).filter((member) => member.name === "headers");
            const names = headers.flatMap((one) =>
              members(file, one.type).map((header) => header.name.toLowerCase()),
            );
            return claim(`headers of ${title} ${name}`, names.sort());
          }),
        ];
      }),
  );
}

function parameterClaims(name: string, { node }: Member): Claim[] {
  const preset = presetOf(node);
  return [
    claim(`deprecation of ${name}`, ts.getJSDocDeprecatedTag(node) !== undefined),
    ...(preset === undefined ? [] : [[`default of ${name}`, preset] as const]),
  ];
}

/** The tag `@default`. */
function presetOf(node: ts.Node): string | undefined {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "default");
  return tag && ts.getTextOfJSDocComment(tag.comment);
}

/**
 * The text literals that stand in the type of each property, and its default: of those that a document has under that
 * name, not of the other form that a type has where what is sent differs from what is received.
 */
function propertyClaims(declaration: NamedType, claimed: ReadonlyMap<string, string>): Claim[] {
  return ownProperties(declaration).flatMap((property) => {
    const found: Json[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) found.push(node.literal.text);
      if (!ts.isTypeLiteralNode(node)) ts.forEachChild(node, visit);
    };
    if (property.type) visit(property.type);
    const type = declaration.name.text;
    const preset = presetOf(property);
    const literals = literalClaim(type, nameOf(property), found);
    const all = preset === undefined ? [literals] : [literals, defaultClaim(type, nameOf(property), preset)];
    const isKnown = all.some(([name]) => claimed.has(name));
    return isKnown ? all.filter((one) => one !== literals || claimed.has(one[0])) : [];
  });
}

/** An object whose other properties have a schema of their own can't be an interface: it is an intersection with an index. */
type NamedType = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function isNamedType(statement: ts.Statement): statement is NamedType {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

/** What is written out in a type itself, not what it takes from others or leaves to the members of a union. */
function ownProperties(type: ts.Node): ts.PropertySignature[] {
  if (ts.isTypeAliasDeclaration(type) || ts.isParenthesizedTypeNode(type)) return ownProperties(type.type);
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap(ownProperties);
  if (ts.isUnionTypeNode(type)) {
    const [only, ...others] = type.types.filter((member) => !isNull(member));
    return only === undefined || others.length > 0 ? [] : ownProperties(only);
  }
  return ts.isInterfaceDeclaration(type) || ts.isTypeLiteralNode(type)
    ? type.members.filter(ts.isPropertySignature)
    : [];
}

function isNull(type: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword;
}

interface Member {
  readonly name: string;
  readonly node: ts.PropertySignature;
  readonly type: ts.Node | undefined;
}

/** The properties of a type, which may be looked up in others: `components["responses"]["notFound"]`. */
function members(file: ts.SourceFile, type: ts.Node | undefined): Member[] {
  if (type === undefined) return [];
  if (ts.isInterfaceDeclaration(type) || ts.isTypeLiteralNode(type)) {
    return type.members
      .filter(ts.isPropertySignature)
      .map((node) => ({ name: nameOf(node), node, type: node.type }));
  }
  if (ts.isTypeReferenceNode(type)) return members(file, interfaceOf(file, type.typeName.getText(file)));
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isLiteralTypeNode(type.indexType)) return [];
  const { literal } = type.indexType;
  const key = ts.isStringLiteral(literal) ? literal.text : literal.getText(file);
  return members(file, members(file, type.objectType).find(({ name }) => name === key)?.type);
}

function interfaceOf(file: ts.SourceFile, name: string): ts.InterfaceDeclaration | undefined {
  return file.statements
    .filter(ts.isInterfaceDeclaration)
    .find((declaration) => declaration.name.text === name);
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
    ? name.text
    : "";
}
