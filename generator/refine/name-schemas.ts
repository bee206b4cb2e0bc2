import { type SourceFile, ts } from "ts-morph";
import type { EditedText } from "./edit.js";
import type { RefineContext } from "./index.js";

/** Each schema of `components` becomes an exported interface or type of its own, which `components` then refers to. */
export function nameSchemas(file: SourceFile, edited: EditedText, { model }: RefineContext): string {
  const components = file.getInterface("components");
  const schemas = components?.getProperty("schemas")?.getTypeNode()?.compilerNode;
  if (!components || !schemas || !ts.isTypeLiteralNode(schemas)) return edited.slice(0);

  const names = new Map(model.schemas.map(({ component, typeName }) => [component, typeName]));
  const source = file.compilerNode;
  const declarations: string[] = [];
  const remaining: string[] = [];
  let position = 0;
  for (const member of schemas.members) {
    if (!ts.isPropertySignature(member) || !member.type || !("text" in member.name)) continue;
    const name = names.get(member.name.text);
    if (name === undefined) continue;
    const comment = edited.slice(member.getFullStart(), member.getStart(source)).trim();
    const type = edited.slice(member.type.getStart(source), member.type.end);
    const declaration = ts.isTypeLiteralNode(member.type)
      ? `export interface ${name} ${type}\n`
      : `export type ${name} = ${type};\n`;
    declarations.push(dedent(`${comment === "" ? "" : `${comment}\n`}${declaration}`));
    remaining.push(edited.slice(position, member.getFullStart()));
    remaining.push(`\n        ${member.name.getText(source)}: ${name};`);
    position = member.end;
  }
  remaining.push(edited.slice(position, components.getEnd()));
  return `${remaining.join("")}\n${declarations.join("\n")}${edited.slice(components.getEnd())}`;
}

/** Schemas stand two levels deep in `components`, eight columns in. */
function dedent(text: string): string {
  return text.replace(/^ {8}/gm, "");
}
