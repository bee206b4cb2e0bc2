import { both, type Change, drop, set } from "../change.js";

const KEY = "/components/securitySchemes/key";
const FLOW = "/components/securitySchemes/account/flows/clientCredentials";
const LIST = "/paths/~1books/get";

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
