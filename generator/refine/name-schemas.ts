import { type SourceFile, ts } from "ts-morph";
import type { Edit } from "./edit.js";
import type { RefineContext } from "./index.js";

/** Each schema of `components` becomes an exported interface or type of its own, which `components` then refers to. */
export function nameSchemas(file: SourceFile, { model }: RefineContext): Edit[] {
  const components = file.getInterface("components");
  const schemas = components?.getProperty("schemas")?.getTypeNode()?.compilerNode;
  if (!components || !schemas || !ts.isTypeLiteralNode(schemas)) return [];

  const names = new Map(model.schemas.map(({ component, typeName }) => [component, typeName]));
  const source = file.compilerNode;
  const declarations: string[] = [];
  const edits = schemas.members.flatMap((member): Edit[] => {
    if (!ts.isPropertySignature(member) || !member.type || !("text" in member.name)) return [];
    const name = names.get(member.name.text);
    if (name === undefined) return [];
    const comment = source.text.slice(member.getFullStart(), member.getStart(source)).trim();
    declarations.push(dedent(`${comment === "" ? "" : `${comment}\n`}${declare(name, member.type, source)}`));
    return [
      {
        start: member.getFullStart(),
        end: member.end,
        text: `\n        ${member.name.getText(source)}: ${name};`,
      },
    ];
  });
  const end = components.getEnd();
  return [...edits, { start: end, end, text: `\n${declarations.join("\n")}` }];
}

function declare(name: string, type: ts.TypeNode, source: ts.SourceFile): string {
  const text = type.getText(source);
  return ts.isTypeLiteralNode(type)
    ? `export interface ${name} ${text}\n`
    : `export type ${name} = ${text};\n`;
}

/** Schemas stand two levels deep in `components`, eight columns in. */
function dedent(text: string): string {
  return text.replace(/^ {8}/gm, "");
}
