import { type Change, drop, rename, set } from "../change.js";

const LIST = "/paths/~1books/get";
const branches = (...names: string[]) => ({
  url: "https://{branch}.library.example",
  variables: { branch: { default: names[0] ?? "", enum: names } },
});
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
  { what: "the operationId goes", edit: drop(`${LIST}/operationId`), want: "breaking" },
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
  {
    what: "an operation gets a server of its own",
    edit: set(`${LIST}/servers`, [{ url: "https://third.example" }]),
    want: "breaking",
  },
  {
    what: "the default of a server's variable changes",
    given: set("/servers", [branches("north", "south")]),
    edit: set("/servers", [branches("south", "north")]),
    want: "breaking",
    alone: true,
  },
  {
    what: "a server's variable loses a value",
    given: set("/servers", [branches("north", "south")]),
    edit: set("/servers", [branches("north")]),
    want: "breaking",
    alone: true,
  },
];
