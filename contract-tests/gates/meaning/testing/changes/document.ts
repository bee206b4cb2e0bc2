import { both, type Change, drop, rename, set } from "../change.js";

const KEY = "/components/securitySchemes/key";
const FLOW = "/components/securitySchemes/account/flows/clientCredentials";
const LIST = "/paths/~1books/get";
const LOAN = "/components/schemas/Loan";
const gone = { 204: { description: "Gone" } };

export const PATHS: readonly Change[] = [
  {
    what: "a path is added",
    edit: set("/paths/~1opening-hours", { get: { operationId: "openingHours", responses: gone } }),

    want: "additive",
  },
  { what: "a path goes", edit: drop("/paths/~1search"), want: "breaking" },
  { what: "a path is renamed", edit: rename("/paths/~1loans", "~1lendings"), want: "breaking" },
  {
    what: "an operation is added",
    edit: set("/paths/~1books/delete", { operationId: "removeBooks", responses: gone }),
    want: "additive",
  },
  { what: "an operation goes", edit: drop("/paths/~1books~1{bookId}/delete"), want: "breaking" },
  { what: "an operation gets another method", edit: rename("/paths/~1loans/post", "put"), want: "breaking" },
  { what: "the operationId changes", edit: set(`${LIST}/operationId`, "books"), want: "breaking" },
  { what: "an operation is deprecated", edit: set(`${LIST}/deprecated`, true), want: "additive" },
  {
    what: "an operation isn't deprecated any more",
    edit: drop(`${LIST}/deprecated`),
    given: set(`${LIST}/deprecated`, true),
    want: "editorial",
  },
  { what: "the summary changes", edit: set(`${LIST}/summary`, "All books"), want: "editorial" },
  { what: "the tags change", edit: set(`${LIST}/tags`, ["Catalogue"]), want: "editorial" },
  { what: "an extension changes", edit: set(`${LIST}/x-owner`, "us"), want: "editorial" },
  {
    what: "the document's description changes",
    edit: set("/info/description", "Books."),
    want: "editorial",
    alone: true,
  },
  {
    what: "a server is added",
    edit: set("/servers/-", { url: "https://third.example" }),
    want: "additive",
    alone: true,
  },
  { what: "a server goes", edit: drop("/servers/1"), want: "breaking", alone: true },
  {
    what: "the servers change places",
    edit: set("/servers", [{ url: "https://mirror.example" }, { url: "https://library.example" }]),
    want: "breaking",
    alone: true,
  },
];

export const SCHEMAS: readonly Change[] = [
  {
    what: "a component that nothing uses is added",
    edit: set("/components/schemas/Reader", { type: "string" }),
    want: "additive",
  },
  {
    what: "a component that nothing uses goes",
    edit: drop("/components/schemas/Shelf"),
    given: set("/components/schemas/Shelf", { type: "integer" }),
    want: "breaking",
  },
  {
    what: "a component is renamed where it is used, too",
    edit: both(
      rename(LOAN, "Lending"),
      set(
        "/paths/~1loans/post/requestBody/content/application~1json/schema/$ref",
        "#/components/schemas/Lending",
      ),
      set(
        "/paths/~1loans/post/responses/200/content/application~1json/schema/$ref",
        "#/components/schemas/Lending",
      ),
    ),
    want: "breaking",
  },
  {
    what: "what is sent and received loses a value of an enumeration",
    edit: drop(`${LOAN}/properties/state/enum/0`),
    want: "breaking",
  },
  {
    what: "what is sent and received gains a value of an enumeration",
    edit: set(`${LOAN}/properties/state/enum/-`, "lost"),
    want: "additive",
  },
  {
    what: "the maximum of what is sent and received rises",
    edit: set(`${LOAN}/properties/days/maximum`, 60),
    want: "breaking",
  },
  {
    what: "the maximum of what is sent and received falls",
    edit: set(`${LOAN}/properties/days/maximum`, 10),
    want: "breaking",
  },
  {
    what: "an optional property becomes the service's alone",
    edit: set(`${LOAN}/properties/days/readOnly`, true),
    want: "breaking",
  },
  {
    what: "what the service alone set can be sent",
    edit: drop(`${LOAN}/properties/id/readOnly`),
    want: "additive",
  },
  {
    what: "a property doesn't come back any more",
    edit: set(`${LOAN}/properties/days/writeOnly`, true),
    want: "breaking",
  },
  { what: "a property comes back", edit: drop(`${LOAN}/properties/pin/writeOnly`), want: "additive" },
  {
    what: "the service sets one more value",
    edit: set(`${LOAN}/properties/due`, { type: "string", readOnly: true }),
    want: "additive",
  },
  {
    what: "the service sets one more value always",
    edit: both(
      set(`${LOAN}/properties/due`, { type: "string", readOnly: true }),
      set(`${LOAN}/required/-`, "due"),
    ),
    want: "additive",
  },
  {
    what: "what only the service sets is limited",
    edit: set(`${LOAN}/properties/id/maxLength`, 9),
    want: "additive",
  },
  {
    what: "what is only sent is limited",
    edit: set(`${LOAN}/properties/pin/maxLength`, 9),
    want: "breaking",
  },
];

export const SECURITY: readonly Change[] = [
  {
    what: "an alternative is added",
    edit: set("/paths/~1orders/post/security/-", { key: [] }),
    want: "additive",
  },
  { what: "an alternative goes", edit: drop(`${LIST}/security/0`), want: "breaking" },
  {
    what: "an operation asks for credentials",
    edit: set("/paths/~1loans/post/security", [{ key: [] }]),
    want: "breaking",
  },
  {
    what: "an operation asks for none any more",
    edit: set("/paths/~1orders/post/security", []),
    want: "additive",
  },
  { what: "credentials become optional", edit: set("/paths/~1orders/post/security/-", {}), want: "additive" },
  {
    what: "a second scheme is asked for beside the first",
    edit: set("/paths/~1orders/post/security/0/key", []),
    want: "breaking",
  },
  { what: "a scope is asked for", edit: set(`${LIST}/security/1/account/-`, "write"), want: "breaking" },
  {
    what: "a scope isn't asked for any more",
    edit: set("/paths/~1orders/post/security/0/account", ["write"]),
    want: "additive",
  },
  {
    what: "a scheme is added",
    edit: set("/components/securitySchemes/certificate", { type: "mutualTLS" }),

    want: "additive",
  },
  {
    what: "a scheme that nothing uses goes",
    edit: drop("/components/securitySchemes/basic"),
    given: set("/components/securitySchemes/basic", { type: "http", scheme: "digest" }),
    want: "breaking",
  },
  { what: "the key goes under another name", edit: set(`${KEY}/name`, "X-Api-Key"), want: "breaking" },
  { what: "the key goes into the query", edit: set(`${KEY}/in`, "query"), want: "breaking" },
  { what: "the scheme's type changes", edit: set(KEY, { type: "http", scheme: "bearer" }), want: "breaking" },
  {
    what: "tokens come from another place",
    edit: set(`${FLOW}/tokenUrl`, "https://library.example/oauth/token"),
    want: "breaking",
  },
  { what: "a scope is defined", edit: set(`${FLOW}/scopes/admin`, "All"), want: "additive" },
  {
    what: "a flow is added",
    edit: set("/components/securitySchemes/account/flows/authorizationCode", {
      authorizationUrl: "https://library.example/authorize",
      tokenUrl: "https://library.example/token",
      scopes: {},
    }),
    want: "additive",
  },
  {
    what: "a flow becomes another",
    edit: both(
      set("/components/securitySchemes/account/flows/authorizationCode", {
        authorizationUrl: "https://library.example/authorize",
        tokenUrl: "https://library.example/token",
        scopes: {},
      }),
      drop(FLOW),
    ),
    want: "breaking",
  },
  { what: "the description changes", edit: set(`${KEY}/description`, "A key"), want: "editorial" },
];
