import { type Json, objectOr, stringOr } from "../../../../generator/openapi/document.js";
import type { Rule } from "./rule.js";

/** What a parameter's value looks like where nothing says it (OpenAPI 3.1.1, section 4.8.12.2). */
const STYLES: Readonly<Record<string, string>> = {
  query: "form",
  cookie: "form",
  path: "simple",
  header: "simple",
};

/** To programs its name is the key of its value, in the case in which it is written, in the path like elsewhere. */
export const parameterNames: Rule = ({ type, property }) =>
  type === "Parameter" && property === "name"
    ? { rule: "parameter-renamed", verdict: "breaking" }
    : undefined;

const HAVE_DEFAULTS = ["Parameter", "Header", "RequestBody"];

/** To write down what holds anyway changes nothing. */
export const writtenDefaults: Rule = ({ type, property, before, after }) => {
  if (!HAVE_DEFAULTS.includes(type) || property === undefined) return undefined;
  const was = effective(before.owner)[property];
  return was !== undefined && was === effective(after.owner)[property]
    ? { rule: "default-written", verdict: "editorial" }
    : undefined;
};

function effective(parameter: Json | undefined): Readonly<Record<string, Json>> {
  const {
    style,
    explode,
    allowReserved = false,
    required = false,
    deprecated = false,
    in: place,
  } = objectOr(parameter);
  const written = stringOr(style) ?? STYLES[stringOr(place) ?? "header"] ?? "simple";
  return { style: written, explode: explode ?? written === "form", allowReserved, required, deprecated };
}
