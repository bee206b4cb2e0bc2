import { type Change, drop, set } from "../change.js";

const CALLBACKS_AT = "/paths/~1loans/post/callbacks";
const DUE = `${CALLBACKS_AT}/due`;
const SENT = `${DUE}/{$request.body}/post/requestBody/content/application~1json/schema`;
const ANSWERED = `${DUE}/{$request.body}/post/responses/200/content/application~1json/schema`;
const schema = {
  type: "object",
  required: ["loan"],
  properties: { loan: { type: "string", maxLength: 9 }, days: { type: "integer" } },
};
const content = { "application/json": { schema } };

/** Here the API calls: its users receive the request and send the answer. */
const given = set(CALLBACKS_AT, {
  due: {
    "{$request.body}": {
      post: {
        requestBody: { content },
        responses: { 200: { description: "Seen", content } },
      },
    },
  },
});

export const CALLBACKS: readonly Change[] = [
  { what: "one is added", edit: given, want: "additive" },
  { what: "one goes", given, edit: drop(DUE), want: "breaking" },
  { what: "a property of the request goes", given, edit: drop(`${SENT}/properties/days`), want: "breaking" },
  {
    what: "a property of the request becomes required",
    given,
    edit: set(`${SENT}/required/-`, "days"),
    want: "additive",
  },
  {
    what: "texts of the request may be longer",
    given,
    edit: set(`${SENT}/properties/loan/maxLength`, 20),
    want: "breaking",
  },
  {
    what: "a property of the answer becomes required",
    given,
    edit: set(`${ANSWERED}/required/-`, "days"),
    want: "breaking",
  },
  {
    what: "texts of the answer may be longer",
    given,
    edit: set(`${ANSWERED}/properties/loan/maxLength`, 20),
    want: "additive",
  },
];
