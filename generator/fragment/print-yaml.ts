import { parseYaml } from "@redocly/openapi-core";
import { Document } from "yaml";
import type { JsonObject } from "../openapi/document.js";
import type { Path } from "../openapi/pointer.js";
import { keepForm, nodeAt } from "./keep-form.js";

const WIDTH = 120;

/**
 * A value as YAML, with the comments of what it was made of: what stood at `origin` in `source`, where there is one.
 */
export function printYaml(value: JsonObject, source: Document | undefined, origin: Path): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  if (source) keepForm(document.contents, nodeAt(source, origin));
  if (source?.commentBefore && origin.length === 0) document.commentBefore = source.commentBefore;
  const plain = document.toString({ lineWidth: WIDTH });
  return isReadAs(plain, value)
    ? plain
    : document.toString({ lineWidth: WIDTH, defaultStringType: "QUOTE_DOUBLE" });
}

/** Readers disagree about plain scalars: the name `<<` would merge what it names into the rest (YAML 1.1). */
function isReadAs(text: string, value: JsonObject): boolean {
  try {
    return JSON.stringify(parseYaml(text)) === JSON.stringify(value);
  } catch {
    return false;
  }
}
