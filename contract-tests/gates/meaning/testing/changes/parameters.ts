import { both, type Change, drop, rename, set } from "../change.js";

const BOOK = "/paths/~1books~1{bookId}";
const LIST = "/paths/~1books/get";
const genre = `${LIST}/parameters/0`;
const limit = `${LIST}/parameters/1`;
const author = `${LIST}/parameters/2`;
const isbn = `${LIST}/parameters/3`;
const shelf = `${LIST}/parameters/4`;
const tag = `${LIST}/parameters/5`;
const branch = `${LIST}/parameters/6`;
const text = { type: "string" };

export const PARAMETERS: readonly Change[] = [
  {
    what: "an optional one in the query is added",
    edit: set(`${LIST}/parameters/-`, { name: "year", in: "query", schema: text }),
    want: "additive",
  },
  {
    what: "a required one in the query is added",
    edit: set(`${LIST}/parameters/-`, { name: "year", in: "query", required: true, schema: text }),
    want: "breaking",
  },
  {
    what: "an optional header is added",
    edit: set(`${LIST}/parameters/-`, { name: "X-Year", in: "header", schema: text }),
    want: "additive",
  },
  {
    what: "a required header is added",
    edit: set(`${LIST}/parameters/-`, { name: "X-Year", in: "header", required: true, schema: text }),
    want: "breaking",
  },
  { what: "one is removed", edit: drop(author), want: "breaking" },
  { what: "one is renamed", edit: set(`${author}/name`, "writer"), want: "breaking" },
  { what: "a header gets other capitals", edit: set(`${branch}/name`, "X-BRANCH"), want: "breaking" },
  { what: "a header goes to the query", edit: set(`${branch}/in`, "query"), want: "breaking" },
  {
    what: "one of a path is renamed there, too",
    edit: both(set(`${BOOK}/parameters/0/name`, "id"), rename(BOOK, "~1books~1{id}")),
    want: "breaking",
  },
  { what: "one becomes required", edit: set(`${author}/required`, true), want: "breaking" },
  { what: "one becomes optional", edit: drop(`${shelf}/required`), want: "additive" },
  {
    what: "a value of an enumeration is added",
    edit: set(`${genre}/schema/enum/-`, "drama"),
    want: "additive",
  },
  { what: "a value of an enumeration is removed", edit: drop(`${genre}/schema/enum/0`), want: "breaking" },
  { what: "one gets an enumeration", edit: set(`${branch}/schema/enum`, ["north"]), want: "breaking" },
  { what: "an enumeration becomes any text", edit: drop(`${genre}/schema/enum`), want: "additive" },
  { what: "the maximum rises", edit: set(`${limit}/schema/maximum`, 500), want: "additive" },
  { what: "the maximum falls", edit: set(`${limit}/schema/maximum`, 50), want: "breaking" },
  { what: "the minimum rises", edit: set(`${limit}/schema/minimum`, 5), want: "breaking" },
  { what: "the minimum goes", edit: drop(`${limit}/schema/minimum`), want: "additive" },
  { what: "the shortest gets longer", edit: set(`${author}/schema/minLength`, 3), want: "breaking" },
  { what: "the longest gets longer", edit: set(`${author}/schema/maxLength`, 80), want: "additive" },
  { what: "one gets a longest", edit: set(`${shelf}/schema/maxLength`, 80), want: "breaking" },
  { what: "one gets a pattern", edit: set(`${shelf}/schema/pattern`, "^s"), want: "breaking" },
  { what: "a pattern becomes another", edit: set(`${isbn}/schema/pattern`, "^[0-9]{10}$"), want: "breaking" },
  { what: "a pattern goes", edit: drop(`${isbn}/schema/pattern`), want: "additive" },
  { what: "a list may have fewer items", edit: set(`${tag}/schema/maxItems`, 3), want: "breaking" },
  { what: "a list may have any number of items", edit: drop(`${tag}/schema/maxItems`), want: "additive" },
  { what: "an integer becomes a number", edit: set(`${limit}/schema/type`, "number"), want: "additive" },
  { what: "a text becomes an integer", edit: set(`${shelf}/schema/type`, "integer"), want: "breaking" },
  { what: "the items' type changes", edit: set(`${tag}/schema/items/type`, "integer"), want: "breaking" },
  { what: "the default changes", edit: set(`${limit}/schema/default`, 50), want: "breaking" },
  { what: "the default goes", edit: drop(`${limit}/schema/default`), want: "breaking" },
  { what: "one gets a default", edit: set(`${author}/schema/default`, "Woolf"), want: "additive" },
  {
    what: "the style changes",
    edit: both(set(`${tag}/style`, "pipeDelimited"), set(`${tag}/explode`, false)),
    want: "breaking",
  },
  { what: "a list is no longer exploded", edit: set(`${tag}/explode`, false), want: "breaking" },
  { what: "the default of explode is written down", edit: set(`${tag}/explode`, true), want: "editorial" },
  { what: "one is deprecated", edit: set(`${author}/deprecated`, true), want: "additive" },
  { what: "the description changes", edit: set(`${limit}/description`, "At most"), want: "editorial" },
  { what: "an example is added", edit: set(`${limit}/example`, 10), want: "editorial" },
];
