import { both, type Change, drop, rename, set } from "../change.js";

const SHELF = "/components/schemas/Shelf";
const KEY = "/components/securitySchemes/key";
const ENVELOPE = "/paths/~1books/get/parameters/7";
const text = { type: "string" };
const shelf = set(SHELF, { type: "object", required: ["room"], properties: { room: text, row: text } });
const environment = set(`${KEY}/x-environment`, { key: "LIBRARY_KEY" });
const byDefault = both(set("/security", [{ key: [] }]), environment);
const envelope = set("/paths/~1books/get/parameters/-", {
  name: "envelope",
  in: "query",
  schema: { type: "boolean" },
  "x-envelope": { status: "status", content: "content" },
});

/** What the package promises beyond the wire: its name, its types, and what its client does by itself. */
export const PACKAGE: readonly Change[] = [
  {
    what: "the title names another package",
    edit: set("/info/title", "Books"),
    want: "breaking",
    alone: true,
  },
  {
    what: "the title changes, and the package has a name of its own",
    given: set("/info/x-package-name", "library-client"),
    edit: set("/info/title", "Books"),
    want: "editorial",
    alone: true,
  },
  {
    what: "the package's own name changes",
    given: set("/info/x-package-name", "library-client"),
    edit: set("/info/x-package-name", "books-client"),
    want: "breaking",
    alone: true,
  },
  {
    what: "a schema that nothing uses loses a property",
    given: shelf,
    edit: drop(`${SHELF}/properties/row`),
    want: "breaking",
  },
  {
    what: "a schema that nothing uses has a property of another type",
    given: shelf,
    edit: set(`${SHELF}/properties/row/type`, "integer"),
    want: "breaking",
  },
  {
    what: "a schema that nothing uses gets a property",
    given: shelf,
    edit: set(`${SHELF}/properties/lamp`, text),
    want: "additive",
  },
  {
    what: "a schema that nothing uses gets a description",
    given: shelf,
    edit: set(`${SHELF}/description`, "Where books stand"),
    want: "editorial",
  },
  { what: "credentials come from the environment, too", edit: environment, want: "additive" },
  {
    what: "credentials come from another variable",
    given: environment,
    edit: set(`${KEY}/x-environment/key`, "BOOKS_KEY"),
    want: "breaking",
  },
  {
    what: "credentials no longer come from the environment",
    given: environment,
    edit: drop(`${KEY}/x-environment`),
    want: "breaking",
  },
  {
    what: "a client without credentials finds none in the environment any more",
    given: byDefault,
    edit: set("/security", [{ key: [], account: ["read"] }]),
    want: "breaking",
    alone: true,
  },
  {
    what: "an envelope is taken off",
    given: envelope,
    edit: drop(`${ENVELOPE}/x-envelope`),
    want: "breaking",
  },
  {
    what: "an envelope is opened by another property",
    given: envelope,
    edit: set(`${ENVELOPE}/x-envelope/content`, "body"),
    want: "breaking",
  },
  {
    what: "an answer is taken out of an envelope",
    given: both(envelope, drop(`${ENVELOPE}/x-envelope`)),
    edit: set(`${ENVELOPE}/x-envelope`, { status: "status", content: "content" }),
    want: "breaking",
  },
  {
    what: "an extension of something that the package doesn't read changes inside",
    given: set("/components/schemas/Book/x-owner", { team: { name: "us" } }),
    edit: set("/components/schemas/Book/x-owner/team/name", "them"),
    want: "editorial",
  },
  {
    what: "a type is renamed that nothing uses",
    given: shelf,
    edit: rename(SHELF, "Rack"),
    want: "breaking",
  },
];
