import type { Path } from "../../../generator/openapi/pointer.js";

const MAPS = ["properties", "patternProperties", "$defs", "dependentSchemas"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];

/** What a condition looks at is no promise: that more satisfies it may mean that less is taken. */
const CONDITIONS = ["not", "if"];

/** Where in a schema something is. */
export interface SchemaPosition {
  /** The keyword whose subschema the path leads to: `properties`, where it is a property; undefined elsewhere. */
  readonly holder: string | undefined;
  /** Below one; the condition as a whole isn't in it. */
  readonly isInCondition: boolean;
}

/**
 * Reads a path from the front, which alone tells a keyword from a property of its name: `properties` may be one.
 *
 * @param path of a document, through a schema of a body, parameter or header, or through a component
 */
export function schemaPosition(path: Path): SchemaPosition {
  let at = schemaStart(path);
  let holder: string | undefined;
  let isInCondition = false;
  while (at < path.length) {
    const keyword = path[at] ?? "";
    const steps = MAPS.includes(keyword) || LISTS.includes(keyword) ? 2 : 1;
    at += steps;
    isInCondition ||= CONDITIONS.includes(keyword) && at < path.length;
    holder = at === path.length ? keyword : undefined;
  }
  return { holder, isInCondition };
}

function schemaStart(path: Path): number {
  if (path[0] === "components" && path[1] === "schemas") return 3;
  const schema = path.findIndex(
    (token, index) =>
      token === "schema" && ["parameters", "content", "headers"].includes(path[index - 2] ?? ""),
  );
  return schema === -1 ? path.length : schema + 1;
}
