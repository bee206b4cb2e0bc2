import { both, type Change, drop, type Edit, set } from "../change.js";

const LIST = "/paths/~1books/get";
const GET = "/paths/~1books~1{bookId}/get";
const REMOVE = "/paths/~1books~1{bookId}/delete";
const ORDER = "/paths/~1orders/post";
const LEND = "/paths/~1loans/post";
const SEARCH = "/paths/~1search/post";
const SOUGHT = `${SEARCH}/requestBody/content/application~1json/schema`;
const RECEIVED = `${GET}/responses/200/content/application~1json/schema`;
const FORM = `${LEND}/requestBody/content/multipart~1form-data`;
const sent = (name: string): string => `/components/schemas/NewBook/properties/${name}`;
const book = { $ref: "#/components/schemas/Book" };
const page = { name: "page", in: "query", schema: { type: "integer" } };
const cover = { schema: { type: "object", properties: { cover: { type: "string" } } } };
const key = [{ key: [] }];
const servers = [{ url: "https://library.example" }, { url: "https://mirror.example" }];
const gone = { get: { operationId: "gone", responses: { 204: { description: "Gone" } } } };
const shared = { $ref: "#/components/pathItems/Gone" };
const OTHERS = [GET, REMOVE, ORDER, LEND, SEARCH];
const each = (operations: readonly string[], edit: (at: string) => Edit) => both(...operations.map(edit));

const ownPage = set(`${LIST}/parameters/-`, page);
const sharedPage = set("/paths/~1books/parameters", [page]);
const ownKeys = each([LIST, ...OTHERS], (at) => set(`${at}/security`, key));
const mapped = (title: string) =>
  set(`${SOUGHT}/discriminator`, { propertyName: "kind", mapping: { author: "ByAuthor", title } });

/** The same, said in another way or in another place. */
export const REWRITTEN: readonly Change[] = [
  {
    what: "a parameter goes from an operation to its path",
    given: ownPage,
    edit: both(sharedPage, drop(`${LIST}/parameters/7`)),
    want: "editorial",
  },
  {
    what: "a parameter goes from a path to its operation",
    given: sharedPage,
    edit: both(ownPage, drop("/paths/~1books/parameters")),
    want: "editorial",
  },
  {
    what: "an operation has a parameter of its path in a stricter way",
    given: sharedPage,
    edit: set(`${LIST}/parameters/-`, { ...page, required: true }),
    want: "breaking",
  },
  {
    what: "all parameters of a path go",
    given: sharedPage,
    edit: drop("/paths/~1books/parameters"),
    want: "breaking",
  },
  {
    what: "the document's security is written at each operation",
    given: both(set("/security", key), drop(`${LIST}/security`), drop(`${ORDER}/security`)),
    edit: both(drop("/security"), ownKeys),
    want: "editorial",
    alone: true,
  },
  {
    what: "the security of all operations is written at the document",
    given: ownKeys,
    edit: both(
      set("/security", key),
      each([LIST, ...OTHERS], (at) => drop(`${at}/security`)),
    ),
    want: "editorial",
    alone: true,
  },
  {
    what: "the document asks for credentials",
    edit: set("/security", key),
    want: "breaking",
    alone: true,
  },
  {
    what: "the document's security is no longer that of an operation",
    given: both(set("/security", key), drop(`${LIST}/security`)),
    edit: set(`${LIST}/security`, [{ account: ["read"] }]),
    want: "breaking",
    alone: true,
  },
  {
    what: "the document's security changes for a path that is a reference",
    given: both(
      set("/security", key),
      set("/components/pathItems", { Gone: gone }),
      set("/paths/~1gone", shared),
    ),
    edit: set("/security", [{ account: ["read"] }]),
    want: "breaking",
    alone: true,
  },
  {
    what: "a path is a reference",
    given: set("/paths/~1gone", gone),
    edit: both(set("/components/pathItems", { Gone: gone }), set("/paths/~1gone", shared)),
    want: "editorial",
    alone: true,
  },
  {
    what: "the document's servers are written at each path, too",
    edit: each(["books", "orders", "books~1{bookId}", "loans", "search"], (path) =>
      set(`/paths/~1${path}/servers`, servers),
    ),
    want: "editorial",
    alone: true,
  },
  {
    what: "a server's URL gets a slash at its end",
    edit: set("/servers/0/url", "https://library.example/"),
    want: "editorial",
    alone: true,
  },
  {
    what: "an allOf of a reference alone takes the reference's place",
    edit: set(RECEIVED, { allOf: [book], description: "A book" }),
    want: "editorial",
  },
  {
    what: "a reference takes the place of an allOf of it alone",
    given: set(RECEIVED, { allOf: [book] }),
    edit: set(RECEIVED, book),
    want: "editorial",
  },
  {
    what: "a constant is an enumeration of one",
    edit: both(
      drop("/components/schemas/ByTitle/properties/kind/const"),
      set("/components/schemas/ByTitle/properties/kind/enum", ["title"]),
    ),
    want: "editorial",
  },
  {
    what: "null is an alternative where it was a type",
    edit: set(sent("note"), { anyOf: [{ type: "string" }, { type: "null" }] }),
    want: "editorial",
  },
  {
    what: "null is a type where it was an alternative",
    given: set("/components/schemas/Book/properties/note", { oneOf: [{ type: "null" }, { type: "string" }] }),
    edit: set("/components/schemas/Book/properties/note", { type: ["string", "null"] }),
    want: "editorial",
  },
  {
    what: "the document is of another patch version of OpenAPI",
    edit: set("/openapi", "3.1.1"),
    want: "editorial",
    alone: true,
  },
  {
    what: "that an object takes anything is written down",
    given: set(sent("extras"), { type: "object" }),
    edit: set(`${sent("extras")}/additionalProperties`, true),
    want: "editorial",
  },
  {
    what: "that other properties are taken is said by an empty schema",
    given: set("/components/schemas/ByTitle/additionalProperties", true),
    edit: set("/components/schemas/ByTitle/additionalProperties", {}),
    want: "editorial",
  },
  {
    what: "that a text may be empty is written down",
    edit: set(`${sent("note")}/minLength`, 0),
    want: "editorial",
  },
  {
    what: "that items may be alike is written down",
    edit: set(`${sent("authors")}/uniqueItems`, false),
    want: "editorial",
  },
  {
    what: "that a body is optional is written down",
    edit: set(`${LEND}/requestBody/required`, false),
    want: "editorial",
  },
  {
    what: "the usual media type of a form's part is written down",
    given: set(FORM, cover),
    edit: set(`${FORM}/encoding`, { cover: { contentType: "text/plain" } }),
    want: "editorial",
  },
  {
    what: "a form's part gets another media type than the usual one",
    given: set(FORM, cover),
    edit: set(`${FORM}/encoding`, { cover: { contentType: "text/html" } }),
    want: "breaking",
  },
  {
    what: "a form's part has the usual media type again",
    given: set(FORM, { ...cover, encoding: { cover: { contentType: "text/html" } } }),
    edit: drop(`${FORM}/encoding`),
    want: "breaking",
  },
  {
    what: "a form's part has to have a header",
    given: set(FORM, { ...cover, encoding: { cover: { contentType: "text/html" } } }),
    edit: set(`${FORM}/encoding/cover/headers`, { "X-Kind": { required: true, schema: { type: "string" } } }),
    want: "breaking",
  },
  {
    what: "a mapping has a pointer where it had a name",
    given: mapped("ByTitle"),
    edit: mapped("#/components/schemas/ByTitle"),
    want: "editorial",
    alone: true,
  },
  {
    what: "a mapping leads to another schema",
    given: mapped("ByTitle"),
    edit: mapped("ByAuthor"),
    want: "breaking",
    alone: true,
  },
  {
    what: "the usual dialect of schemas is written down",
    edit: set("/jsonSchemaDialect", "https://spec.openapis.org/oas/3.1/dialect/base"),
    want: "editorial",
    alone: true,
  },
  {
    what: "schemas are of another dialect",
    edit: set("/jsonSchemaDialect", "http://json-schema.org/draft-04/schema#"),
    want: "breaking",
    alone: true,
  },
  {
    what: "an OpenAPI 3.0 document becomes one of 3.1",
    given: both(
      set("/openapi", "3.0.3"),
      set(sent("note"), { type: "string", nullable: true }),
      set(sent("pages"), { type: "integer", minimum: 0, exclusiveMinimum: true }),
    ),
    edit: both(
      set("/openapi", "3.1.0"),
      set(sent("note"), { type: ["string", "null"] }),
      set(sent("pages"), { type: "integer", exclusiveMinimum: 0 }),
    ),
    want: "editorial",
    alone: true,
  },
  {
    what: "an OpenAPI 3.0 document takes no null any more",
    given: both(set("/openapi", "3.0.3"), set(sent("note"), { type: "string", nullable: true })),
    edit: drop(`${sent("note")}/nullable`),
    want: "breaking",
    alone: true,
  },
];
