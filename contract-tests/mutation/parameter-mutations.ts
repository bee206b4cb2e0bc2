import { type JsonObject, objectOr } from "../../generator/openapi/document.js";
import { resolve } from "../../generator/openapi/pointer.js";
import { type Change, flipped, set } from "./mutants.js";
import type { Place } from "./places.js";

/**
 * What can be changed about a parameter beside its schema (OpenAPI 3.1, section 4.8.12). One in the path is always
 * required; a document that says otherwise isn't one of OpenAPI's.
 */
export function parameter(place: Place): Change[] {
  const { path, value } = place;
  const location = value.in === "query" ? "header" : "query";
  return [
    set(path, "name", `${value.name} renamed`, `${value.name}Changed`),
    set(path, "in", `${value.name} moved from ${value.in} to ${location}`, location),
    ...(value.in === "path" ? [] : [flipped(value, path, "required")]),
    flipped(value, path, "deprecated"),
    ...writing(place),
    ...envelope(place),
  ];
}

/** A single value is written alike in `form` and `simple`, with `explode` or without (section 4.8.12.4). */
function writing({ document, path, value }: Place): Change[] {
  const { type, properties } = objectOr(resolve(document, value.schema));
  const types = Array.isArray(type) ? type : [type];
  const isList = types.includes("array");
  const isObject = types.includes("object") || properties !== undefined;
  const style = otherStyle(value, isList, isObject);
  const explodes = value.explode ?? (value.style ?? (value.in === "query" ? "form" : "simple")) === "form";
  return [
    ...(style === undefined ? [] : [set(path, "style", `changed to ${style}`, style)]),
    ...(isList || isObject ? [set(path, "explode", `changed to ${!explodes}`, !explodes)] : []),
  ];
}

function otherStyle(value: JsonObject, isList: boolean, isObject: boolean): string | undefined {
  if (value.in === "path") return value.style === "label" ? "simple" : "label";
  if (value.in !== "query") return undefined;
  const other = isList ? "pipeDelimited" : isObject ? "deepObject" : undefined;
  return value.style === other && other !== undefined ? "form" : other;
}

/** Around which properties an answer comes (`x-envelope`). */
function envelope({ path, value }: Place): Change[] {
  const declared = objectOr(value["x-envelope"]);
  const at = [...path, "x-envelope"];
  return value["x-envelope"] === undefined
    ? []
    : [
        set(path, "x-envelope", "dropped", undefined),
        ...Object.entries(declared).map(([key, name]) => set(at, key, `${name} changed`, `${name}Changed`)),
      ];
}
