import { arrayOr, isArray, type Json, objectOr } from "../../generator/openapi/document.js";
import type { Path } from "../../generator/openapi/pointer.js";
import { FORMATS } from "../support/memory-validator.js";
import { BOUNDS } from "./bounds.js";
import { type Change, flipped, loosened, type Mutation, set } from "./mutants.js";
import { looserPatterns } from "./patterns.js";
import type { Place } from "./places.js";
import { discriminator, members, without } from "./union-mutations.js";

/** What can be changed about a schema: each keyword that constrains, in each way that it can drift. */
export const SCHEMA_MUTATIONS: readonly Mutation<Place>[] = [
  { name: "required", changes: required },
  { name: "type", changes: types },
  { name: "enumeration", changes: enumeration },
  { name: "constant", changes: constant },
  { name: "pattern", changes: pattern },
  { name: "format", changes: format },
  { name: "bound", changes: bounds },
  { name: "openness", changes: openness },
  { name: "direction", changes: directions },
  { name: "member", changes: members },
  { name: "discriminator", changes: discriminator },
  { name: "property", changes: properties },
  { name: "reference", changes: ({ value, path }) => dropped(value, path, "$ref") },
  { name: "default", changes: defaults },
  { name: "keyword", changes: ({ value, path }) => KEYWORDS.flatMap((name) => dropped(value, path, name)) },
];

/** Keywords that are there or not (JSON Schema 2020-12, core section 10, validation section 6). */
const KEYWORDS = [
  "items",
  "prefixItems",
  "contains",
  "not",
  "if",
  "propertyNames",
  "patternProperties",
  "dependentRequired",
  "dependentSchemas",
  "uniqueItems",
  "multipleOf",
];

function dropped(schema: Place["value"], path: Path, keyword: string): Change[] {
  return schema[keyword] === undefined || schema[keyword] === false
    ? []
    : [set(path, keyword, "dropped", undefined)];
}

function required({ value, path }: Place): Change[] {
  const names = arrayOr(value.required);
  const optional = Object.keys(objectOr(value.properties)).filter((name) => !names.includes(name));
  return [
    ...without(value, path, "required"),
    ...optional.map((name) => set(path, "required", `${JSON.stringify(name)} added, too`, [...names, name])),
  ];
}

function types({ document, value, path }: Place): Change[] {
  const { type } = value;
  if (type === undefined) return [];
  const list = isArray(type) ? type : [type];
  const isOld = String(document.openapi).startsWith("3.0");
  const other = ["string", "integer", "boolean"].find((one) => !list.includes(one)) ?? "object";
  return [
    set(path, "type", "dropped", undefined),
    set(path, "type", `${JSON.stringify(type)} changed to "${other}"`, other),
    loosened(path, "type", `"${other}" allowed, too`, [...list, other]),
    ...(list.includes("null") || isOld
      ? []
      : [loosened(path, "type", "null allowed, too", [...list, "null"])]),
    // OpenAPI 3.0.4, section 4.7.24.
    ...(isOld ? [flipped(value, path, "nullable")] : []),
    ...(list.includes("integer") && !list.includes("number")
      ? [loosened(path, "type", "integer widened to number", [...list, "number"])]
      : []),
    ...(isArray(type) && type.length > 1 ? without(value, path, "type") : []),
  ];
}

function enumeration({ value, path }: Place): Change[] {
  if (value.enum === undefined) return [];
  const literals = arrayOr(value.enum);
  const added = anotherLiteral(literals);
  return [
    set(path, "enum", "dropped", undefined),
    ...(literals.length > 1 ? without(value, path, "enum") : []),
    ...(added === undefined
      ? []
      : [loosened(path, "enum", `${JSON.stringify(added)} added`, [...literals, added])]),
  ];
}

/** A value that an enumeration hasn't: one of its own in other letters is what comes in unnoticed. */
function anotherLiteral(literals: readonly Json[]): Json | undefined {
  const numbers = literals.filter((literal) => typeof literal === "number");
  if (numbers.length > 0) return Math.max(...numbers) + 1;
  const texts = literals.filter((literal) => typeof literal === "string");
  return texts
    .flatMap((text) => [text.toLowerCase(), text.toUpperCase(), `${text}, changed`])
    .find((text) => !literals.includes(text));
}

function constant({ value, path }: Place): Change[] {
  return value.const === undefined
    ? []
    : [
        set(path, "const", "dropped", undefined),
        set(path, "const", "changed to another", `${value.const}, changed`),
      ];
}

/** What may not be there is more where a piece of it is looser. */
const NEGATIVE_LOOKAROUND = /\(\?<?!/;

function pattern({ value, path }: Place): Change[] {
  const text = value.pattern;
  if (typeof text !== "string") return [];
  return [
    set(path, "pattern", "dropped", undefined),
    set(path, "pattern", "changed to another", "^changed$"),
    ...looserPatterns(text).map(({ words, pattern: looser }) =>
      (NEGATIVE_LOOKAROUND.test(text) ? set : loosened)(path, "pattern", words, looser),
    ),
  ];
}

/** A format that nothing checks is a remark. */
function format({ value, path }: Place): Change[] {
  const known = FORMATS.find((one) => one === value.format);
  if (known === undefined) return [];
  const other = { int32: "int64", int64: "int32", uuid: "date" }[String(known)] ?? "uuid";
  return [
    set(path, "format", `${known} dropped`, undefined),
    set(path, "format", `${known} changed to ${other}`, other),
  ];
}

function bounds({ value, path }: Place): Change[] {
  return BOUNDS.flatMap(({ keyword, loosens, isCount }) => {
    const bound = value[keyword];
    if (typeof bound !== "number") return [];
    const moved = [
      { words: "loosened", to: bound + loosens, change: loosened },
      { words: "tightened", to: bound - loosens, change: set },
    ].filter(({ to }) => to >= 0 || !isCount);
    return [
      set(path, keyword, "dropped", undefined),
      ...moved.map(({ words, to, change }) => change(path, keyword, `${bound} ${words} to ${to}`, to)),
    ];
  });
}

function openness({ value, path }: Place): Change[] {
  const keywords = ["additionalProperties", "unevaluatedProperties"].filter(
    (keyword) => value[keyword] !== undefined,
  );
  const isForObjects =
    value.properties !== undefined ||
    arrayOr(value.type)
      .concat(value.type ?? [])
      .includes("object");
  const isOpen = keywords.every((keyword) => value[keyword] === true);
  return [
    ...keywords
      .filter((keyword) => value[keyword] !== true)
      .map((keyword) => set(path, keyword, "anything allowed", true)),
    ...(isForObjects && isOpen ? [set(path, "unevaluatedProperties", "false: closed", false)] : []),
  ];
}

/** Only a property can be marked (JSON Schema Validation 2020-12, section 9.4). */
function directions({ value, path }: Place): Change[] {
  if (path.at(-2) !== "properties") return [];
  return ["readOnly", "writeOnly"].map((mark) =>
    value[mark] === true ? set(path, mark, "dropped", undefined) : set(path, mark, "added", true),
  );
}

function properties({ value, path }: Place): Change[] {
  return Object.keys(objectOr(value.properties)).map((name) =>
    set([...path, "properties"], name, "property dropped", undefined),
  );
}

function defaults({ value, path }: Place): Change[] {
  const { default: preset } = value;
  if (preset === undefined) return [];
  const other = typeof preset === "boolean" ? !preset : typeof preset === "number" ? preset + 1 : "changed";
  return [
    set(path, "default", "dropped", undefined),
    set(path, "default", `${JSON.stringify(preset)} changed to ${JSON.stringify(other)}`, other),
  ];
}
