import { type OpenApiDocument, objectOr } from "./openapi/document.js";

/** What stages made, in a few words each. */

export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

export function pathCount({ paths }: OpenApiDocument): string {
  return count(Object.keys(objectOr(paths)).length, "path");
}

export function schemaCounts(
  profiles: readonly { readonly name: string; readonly document: OpenApiDocument }[],
): string {
  return profiles
    .map(({ name, document: { components } }) => {
      const schemas = Object.keys(objectOr(objectOr(components).schemas));
      return `${name}: ${count(schemas.length, "schema")}`;
    })
    .join(", ");
}

export function lineCount(text: string): string {
  return count(text.split("\n").length - 1, "line");
}

export function fileCount(files: ReadonlyMap<string, string>): string {
  return count(files.size, "file");
}
