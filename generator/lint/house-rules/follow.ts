import type { Location, UserContext } from "@redocly/openapi-core";
import { isObject, type JsonObject } from "../../openapi/document.js";

export interface Placed {
  readonly node: JsonObject;
  readonly location: Location;
}

/**
 * The object that `node` is or refers to, with its place; undefined where there is none. `location` is the place of
 * `node`, from whose file a reference starts.
 */
export function follow(
  node: unknown,
  location: Location,
  resolve: UserContext["resolve"],
): Placed | undefined {
  if (!isObject(node)) return undefined;
  if (typeof node.$ref !== "string") return { node, location };
  const target = resolve<object>({ $ref: node.$ref }, location.source.absoluteRef);
  return target.location && isObject(target.node)
    ? { node: target.node, location: target.location }
    : undefined;
}
