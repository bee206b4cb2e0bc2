import { isObject, type Json, type OpenApiDocument, objectOr, own } from "../openapi/document.js";
import { componentName, type Path } from "../openapi/pointer.js";
import { inPlaceSubschemas } from "../openapi/schema-walk.js";

/** A component that is part of itself, with the way that leads back to it. */
export interface InPlaceCycle {
  readonly path: Path;
  readonly way: readonly string[];
}

/**
 * The components of a normalized document that ask of a value what they ask of it: a check of them has no end
 * (JSON Schema 2020-12 core section 9.4.1 leaves such schemas undefined). One that holds itself below a property or an
 * item isn't one of them: there each turn asks of a smaller value.
 */
export function findInPlaceCycles(document: OpenApiDocument): InPlaceCycle[] {
  const schemas = objectOr(objectOr(document.components).schemas);
  const done = new Set<string>();
  const cycles: InPlaceCycle[] = [];
  const enter = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name);
    if (start >= 0) {
      cycles.push({ path: ["components", "schemas", name], way: [...way.slice(start), name] });
      return;
    }
    if (done.has(name)) return;
    done.add(name);
    visit(own(schemas, name), [...way, name]);
  };
  const visit = (schema: Json | undefined, way: readonly string[]): void => {
    if (!isObject(schema)) return;
    const name = componentName(schema.$ref, "schemas");
    if (name !== undefined) enter(name, way);
    for (const part of inPlaceSubschemas(schema)) visit(part, way);
  };
  for (const name of Object.keys(schemas)) enter(name, []);
  return cycles;
}
