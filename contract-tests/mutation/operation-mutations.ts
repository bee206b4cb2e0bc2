import { arrayOr, isObject, type Json, objectOr } from "../../generator/openapi/document.js";
import { formatPointer, resolve } from "../../generator/openapi/pointer.js";
import { type Change, flipped, type Mutation, renamed, set } from "./mutants.js";
import { parameter } from "./parameter-mutations.js";
import { locate, type OperationPlace, type Place } from "./places.js";
import { requirements } from "./security-mutations.js";

/** What can be changed about an operation beside its schemas (OpenAPI 3.1, sections 4.8.8 to 4.8.19). */
export const OPERATION_MUTATIONS: readonly Mutation<OperationPlace>[] = [
  { name: "method", changes: method },
  { name: "path template", changes: template },
  { name: "name", changes: operationId },
  { name: "deprecation", changes: ({ value, path }) => [flipped(value, path, "deprecated")] },
  { name: "status", changes: statuses },
  { name: "media type", changes: (place) => contents(place).flatMap(mediaTypes) },
  { name: "example", changes: (place) => contents(place).flatMap(mediaExamples) },
  { name: "request body", changes: requestBody },
  { name: "response header", changes: ({ answers }) => answers.flatMap(headers) },
  { name: "parameter", changes: ({ parameters }) => parameters.flatMap(parameter) },
  { name: "parameter left out", changes: parametersLeftOut },
  { name: "security requirement", changes: requirements },
];

function method({ item, method: name }: OperationPlace): Change[] {
  const other = name === "put" ? "patch" : "put";
  return item.value[other] === undefined
    ? [{ path: item.path, words: `${name} changed to ${other}`, value: renamed(item.value, name, other) }]
    : [];
}

function template({ document, template: name }: OperationPlace): Change[] {
  const paths = renamed(objectOr(document.paths), name, `${name}/changed`);
  return [{ path: ["paths"], words: `${name} changed to ${name}/changed`, value: paths }];
}

function operationId({ value: { operationId: id }, path }: OperationPlace): Change[] {
  return id === undefined
    ? []
    : [
        set(path, "operationId", `${id} dropped`, undefined),
        set(path, "operationId", `${id} changed`, `${id}Changed`),
      ];
}

function statuses({ path, value }: OperationPlace): Change[] {
  const responses = objectOr(value.responses);
  const at = [...path, "responses"];
  return Object.keys(responses).flatMap((status) => {
    const next = /^\d+$/.test(status) ? String(Number(status) + 1) : "599";
    return [
      set(at, status, "status dropped", undefined),
      ...(responses[next] === undefined
        ? [{ path: at, words: `${status} changed to ${next}`, value: renamed(responses, status, next) }]
        : []),
    ];
  });
}

function contents({ body, answers }: OperationPlace): Place[] {
  return [...(body ? [body] : []), ...answers];
}

function mediaTypes({ path, value }: Place): Change[] {
  const content = objectOr(value.content);
  const at = [...path, "content"];
  return Object.keys(content).flatMap((mediaType) => {
    const other = changedText(mediaType);
    return [
      set(at, mediaType, "media type dropped", undefined),
      { path: at, words: `${mediaType} changed to ${other}`, value: renamed(content, mediaType, other) },
    ];
  });
}

/** The last digit one higher, such as that of a version's date; else another subtype of the same kind. */
function changedText(text: string): string {
  const digit = /\d(?=\D*$)/;
  return digit.test(text)
    ? text.replace(digit, (last) => String((Number(last) + 1) % 10))
    : text.replace("/", "/changed-");
}

function mediaExamples({ document, path, value }: Place): Change[] {
  return Object.entries(objectOr(value.content)).flatMap(([mediaType, media]) => {
    const at = [...path, "content", mediaType];
    const { example, examples } = objectOr(media);
    const named = Object.entries(objectOr(examples)).flatMap(([name, one]) => {
      const place = locate(document, one, [...at, "examples", name]);
      return [
        set([...at, "examples"], name, "example dropped", undefined),
        ...(place.value.value === undefined
          ? []
          : [set(place.path, "value", "example changed", changedExample(place.value.value))]),
      ];
    });
    return example === undefined
      ? named
      : [
          set(at, "example", "dropped", undefined),
          set(at, "example", "changed", changedExample(example)),
          ...named,
        ];
  });
}

/** The first text or number in it becomes another; its type stays, so that the schema may take it still. */
function changedExample(example: Json): Json {
  if (typeof example === "number") return example + 1;
  if (typeof example !== "object" || example === null) return `${example}1`;
  const [first] = Object.entries(example);
  if (first === undefined) return { changed: true };
  const [key, value] = first;
  if (isObject(example)) return { ...example, [key]: changedExample(value) };
  return Object.values(example).map((item: Json, index) => (index === 0 ? changedExample(item) : item));
}

function requestBody({ path, body }: OperationPlace): Change[] {
  return body
    ? [
        set(path, "requestBody", "request body dropped", undefined),
        flipped(body.value, body.path, "required"),
      ]
    : [];
}

function headers({ path, value }: Place): Change[] {
  const declared = objectOr(value.headers);
  const at = [...path, "headers"];
  return Object.keys(declared).flatMap((name) => [
    set(at, name, "header dropped", undefined),
    { path: at, words: `${name} renamed`, value: renamed(declared, name, `${name}-Changed`) },
  ]);
}

function parametersLeftOut({ document, item, path, value }: OperationPlace): Change[] {
  return [item, { path, value }].flatMap((holder) =>
    arrayOr(holder.value.parameters).map((one, index) => {
      const { name } = objectOr(resolve(document, one));
      const at = [...holder.path, "parameters", String(index)];
      return { path: at, words: `parameter ${name ?? formatPointer(at)} dropped`, value: undefined };
    }),
  );
}
