import { both, type Change, drop, set } from "../change.js";

const LIST = "/paths/~1books/get/responses/200";
const text = { type: "string" };

export const RESPONSES: readonly Change[] = [
  {
    what: "an error is added",
    edit: set("/paths/~1orders/post/responses/422", { $ref: "#/components/responses/Problem" }),
    want: "additive",
  },
  {
    what: "errors of a range are added",
    edit: set("/paths/~1books/get/responses/5XX", { $ref: "#/components/responses/Problem" }),
    want: "additive",
  },
  { what: "an error goes", edit: drop("/paths/~1orders/post/responses/409"), want: "breaking" },
  {
    what: "a success is added",
    edit: set("/paths/~1orders/post/responses/202", { description: "Later" }),
    want: "additive",
  },
  {
    what: "the status of a success changes",
    edit: both(
      drop("/paths/~1books~1{bookId}/delete/responses/204"),
      set("/paths/~1books~1{bookId}/delete/responses/200", { description: "Gone" }),
    ),
    want: "breaking",
  },
  {
    what: "a media type is added",
    edit: set(`${LIST}/content/text~1csv`, { schema: text }),
    want: "breaking",
  },
  {
    what: "a media type becomes another",
    edit: both(
      drop(`${LIST}/content/application~1json`),
      set(`${LIST}/content/application~1xml`, { schema: text }),
    ),
    want: "breaking",
  },
  {
    what: "an answer has no body any more",
    edit: drop("/paths/~1loans/post/responses/200/content"),
    want: "breaking",
  },
  {
    what: "an empty answer gets a body",
    edit: set("/paths/~1books~1{bookId}/delete/responses/204/content", {
      "application/json": { schema: text },
    }),
    want: "additive",
  },
  { what: "the description changes", edit: set(`${LIST}/description`, "The books"), want: "editorial" },
];
