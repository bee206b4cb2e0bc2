import type { JsonObject } from "../../generator/openapi/document.js";

const text = { type: "string" };
const texts = { type: "array", items: text };
const color = {
  type: "object",
  properties: { R: { type: "integer" }, G: { type: "integer" }, B: { type: "integer" } },
};
/** The values of the examples in OpenAPI 3.1.1, section 4.8.12.4. */
const COLORS = { string: "blue", array: ["blue", "black", "brown"], object: { R: 100, G: 200, B: 150 } };
const SHAPES = { string: text, array: texts, object: color } as const;

/** A parameter of each type that a style is for, in its place: `labelArrayExploded`. */
function styled(
  place: string,
  style: string,
  explode: boolean,
  types: readonly (keyof typeof SHAPES)[] = ["string", "array", "object"],
): JsonObject[] {
  return types.map((type) => ({
    name: `${style}-${type}${explode ? "-exploded" : ""}`,
    in: place,
    required: place === "path",
    style,
    explode,
    schema: SHAPES[type],
    example: COLORS[type],
  }));
}

const PATH_STYLES = ["simple", "label", "matrix"].flatMap((style) => [
  ...styled("path", style, false),
  ...styled("path", style, true),
]);
const json = (schema: JsonObject, example: JsonObject): JsonObject => ({
  content: { "application/json": { schema, example } },
});

/** A document with everything that the contract server has to check: whatever the fragment lacks is checked here. */
export const EVERY_FEATURE: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Every feature", version: "1.0.0" },
  paths: {
    "/shelves/{shelf}/books": {
      parameters: [
        { name: "shelf", in: "path", required: true, schema: { type: "integer", minimum: 1 }, example: 7 },
        {
          name: "X-Request-Id",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^[a-z]{4}$" },
          example: "abcd",
        },
      ],
      get: {
        operationId: "listBooks",
        parameters: [
          { name: "page", in: "query", required: true, schema: { type: "integer", minimum: 1 }, example: 2 },
          { name: "sort", in: "query", schema: { type: "string", enum: ["title", "year"] } },
          { name: "tag", in: "query", schema: { type: "array", items: text }, example: ["a b", "c,d"] },
          {
            name: "field",
            in: "query",
            explode: false,
            schema: { type: "array", items: text },
            example: ["only"],
          },
          {
            name: "range",
            in: "query",
            schema: { type: "object", properties: { from: { type: "integer" }, to: text } },
            example: { from: 1, to: "z" },
          },
          { name: "Accept", in: "header", schema: {} },
          { name: "authorization", in: "header", required: true, schema: {} },
          { name: "X-Flag", in: "header", schema: { type: "boolean" } },
        ],
        responses: { 200: { description: "", ...json({ type: "object" }, { books: [] }) } },
      },
      post: {
        operationId: "addBook",
        requestBody: {
          required: true,
          ...json(
            {
              type: "object",
              required: ["title"],
              properties: {
                id: { ...text, readOnly: true },
                title: { type: "string" },
                year: { type: "integer" },
              },
              additionalProperties: false,
            },
            { title: "Émile & <Sophie>", year: 1762 },
          ),
        },
        responses: {
          201: { description: "", ...json({ type: "object" }, { id: "1" }) },
          default: { description: "" },
        },
      },
    },
    [`/styles/${PATH_STYLES.map(({ name }) => `{${name}}`).join("/")}`]: {
      get: { operationId: "pathStyles", parameters: PATH_STYLES, responses: { 204: { description: "" } } },
    },
    "/styles": {
      get: {
        operationId: "styles",
        parameters: [
          ...styled("query", "form", false),
          ...styled("query", "form", true),
          ...styled("query", "spaceDelimited", false, ["array", "object"]),
          ...styled("query", "pipeDelimited", false, ["array", "object"]),
          ...styled("query", "deepObject", true, ["object"]),
          { name: "reserved", in: "query", allowReserved: true, schema: text, example: "/a?b:c@d 100%&#[]" },
          { name: "json", in: "query", content: json(color, COLORS.object).content ?? {} },
          { name: "plain", in: "query", content: { "text/plain": { schema: text, example: "a b&c" } } },
          ...styled("header", "simple", false),
          ...styled("header", "simple", true),
          { name: "X-Json", in: "header", content: json(color, COLORS.object).content ?? {} },
          { name: "session", in: "cookie", required: true, schema: { enum: ["a; b", "c"] } },
          ...styled("cookie", "form", false),
          { name: "jar", in: "cookie", content: json(color, COLORS.object).content ?? {} },
          { name: "note", in: "cookie", content: { "text/plain": { schema: text, example: "a%20b" } } },
        ],
        responses: { 204: { description: "" } },
      },
    },
    "/shelves/newest/books": {
      get: {
        operationId: "newestBooks",
        responses: { "2XX": { description: "", content: { "text/plain": { example: "none" } } } },
      },
    },
    "/shelves/{shelf}": {
      parameters: [{ name: "shelf", in: "path", required: true, schema: text, example: "a/b c" }],
      put: {
        operationId: "replaceShelf",
        requestBody: { content: { "text/plain": { schema: text } } },
        responses: { 204: { description: "" } },
      },
      delete: { operationId: "removeShelf", responses: { 204: { description: "" } } },
    },
  },
};
