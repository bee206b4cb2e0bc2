import { schemaRef } from "../normalize/component-names.js";
import { isArray, isObject, type Json, type JsonObject, objectOr } from "./document.js";
import { formatPointer, type Path } from "./pointer.js";
import { SCHEMA_MAP_KEYWORDS } from "./schema-walk.js";

/** Keywords whose value is data, not a schema: what looks like an anchor in it is none. */
const DATA_KEYWORDS = new Set(["const", "default", "enum", "example", "examples", "value"]);

/** Keywords whose value has names of the document for its keys (JSON Schema 2020-12 core section 10.3.2). */
const MAP_KEYWORDS = new Set([...SCHEMA_MAP_KEYWORDS, "schemas"]);

/** A reference to an anchor (JSON Schema 2020-12 core section 8.2.2), of the file before the `#`. */
const ANCHOR_REFERENCE = /^([^#]*)#([A-Za-z_][-A-Za-z0-9._]*)$/;

/** Where each anchor of a file stands, as a pointer; undefined for one that stands in several places. */
export function findAnchors(file: Json): Map<string, string | undefined> {
  const anchors = new Map<string, string | undefined>();
  visitObjects(file, (node, path) => {
    const { $anchor } = node;
    if (typeof $anchor === "string")
      anchors.set($anchor, anchors.has($anchor) ? undefined : formatPointer(path));
  });
  return anchors;
}

/** A reference to an anchor, and the object that holds it. */
export interface AnchorReference {
  readonly holder: JsonObject;
  /** The file that the anchor stands in, as the reference has it: empty for its own. */
  readonly file: string;
  readonly anchor: string;
}

export function findAnchorReferences(file: Json): AnchorReference[] {
  const found: AnchorReference[] = [];
  visitObjects(file, (holder) => {
    const [, referred, anchor] =
      ANCHOR_REFERENCE.exec(typeof holder.$ref === "string" ? holder.$ref : "") ?? [];
    if (referred !== undefined && anchor !== undefined) found.push({ holder, file: referred, anchor });
  });
  return found;
}

/** A document that a file may be a part of. */
export interface Whole {
  readonly document: Json;
  /** How the file refers to it: empty where it stands in the document itself. */
  readonly file: string;
}

/**
 * Replaces the names of schemas in the mappings of discriminators (OpenAPI 3.1.1 section 4.8.25.3) by references to the
 * components that have them: those of the file, or else those of the document that it is a part of.
 */
export function writeOutMappings(file: Json, whole?: Whole): void {
  const homes = [{ document: file, file: "" }, ...(whole ? [whole] : [])].map((home) => ({
    schemas: objectOr(objectOr(objectOr(home.document).components).schemas),
    ...home,
  }));
  visitObjects(file, ({ discriminator }) => {
    const mapping = objectOr(objectOr(discriminator).mapping);
    for (const [literal, name] of Object.entries(mapping)) {
      const home = typeof name === "string" && homes.find(({ schemas }) => Object.hasOwn(schemas, name));
      if (typeof name === "string" && home)
        Object.defineProperty(mapping, literal, {
          value: `${home.file}${schemaRef(name)}`,
          enumerable: true,
        });
    }
  });
}

/**
 * Replaces `true` and `false` where they are the whole schema of a body or a parameter, which Redocly takes for a mistake
 * (JSON Schema 2020-12 core section 4.3.2), by objects with the same meaning.
 */
export function writeOutBooleanSchemas(file: Json): void {
  visitObjects(file, (node) => {
    if (typeof node.schema === "boolean") Object.assign(node, { schema: node.schema ? {} : { not: {} } });
  });
}

/**
 * Aliases of YAML make one object stand in several places: each is visited once, where it is met first. The path is good
 * for the visit alone.
 */
function visitObjects(root: Json, visit: (node: JsonObject, path: Path) => void): void {
  const seen = new Set<Json>();
  const path: string[] = [];
  const descend = (value: Json, hasNames: boolean): void => {
    if ((!isObject(value) && !isArray(value)) || seen.has(value)) return;
    seen.add(value);
    if (isObject(value) && !hasNames) visit(value, path);
    for (const [key, child] of Object.entries(value)) {
      if (typeof child !== "object" || child === null) continue;
      if (!hasNames && (DATA_KEYWORDS.has(key) || key.startsWith("x-"))) continue;
      path.push(key);
      descend(child, !hasNames && MAP_KEYWORDS.has(key));
      path.pop();
    }
  };
  descend(root, false);
}
