import { isArray, isObject, type Json, type OpenApiDocument } from "../../../generator/openapi/document.js";
import { parsePointer, valueAt } from "../../../generator/openapi/pointer.js";

/** The names of the schemas that an operation's requests and answers, or a webhook's, are made of. */
export function reachedSchemas(document: OpenApiDocument): Set<string> {
  const seen = new Set<string>();
  const visit = (value: Json | undefined): void => {
    if (isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    for (const each of Object.values(value)) {
      visit(each);
      if (typeof each !== "string" || !each.startsWith("#/") || seen.has(each)) continue;
      seen.add(each);
      visit(valueAt(document, parsePointer(each) ?? []));
    }
  };
  visit([document.paths ?? null, document.webhooks ?? null]);
  return new Set(
    [...seen].flatMap((pointer) => {
      const [section, kind, name] = parsePointer(pointer) ?? [];
      return section === "components" && kind === "schemas" && name !== undefined ? [name] : [];
    }),
  );
}
