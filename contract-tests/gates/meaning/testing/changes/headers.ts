import { type Change, drop, rename, set } from "../change.js";

const LIST = "/paths/~1books/get/responses/200";
const text = { type: "string" };

export const HEADERS: readonly Change[] = [
  {
    what: "an optional one is added",
    edit: set(`${LIST}/headers/X-Page`, { schema: text }),
    want: "additive",
  },
  {
    what: "a required one is added",
    edit: set(`${LIST}/headers/X-Page`, { required: true, schema: text }),
    want: "additive",
  },
  { what: "one goes", edit: drop(`${LIST}/headers/X-Next`), want: "breaking" },
  { what: "one is renamed", edit: rename(`${LIST}/headers/X-Next`, "X-More"), want: "breaking" },
  { what: "one gets other capitals", edit: rename(`${LIST}/headers/X-Next`, "x-next"), want: "breaking" },
  { what: "one becomes optional", edit: drop(`${LIST}/headers/X-Total/required`), want: "breaking" },
  { what: "one becomes required", edit: set(`${LIST}/headers/X-Next/required`, true), want: "additive" },
  { what: "the type changes", edit: set(`${LIST}/headers/X-Total/schema/type`, "string"), want: "breaking" },
  { what: "one is deprecated", edit: set(`${LIST}/headers/X-Next/deprecated`, true), want: "additive" },
  {
    what: "the description changes",
    edit: set(`${LIST}/headers/X-Next/description`, "Next"),
    want: "editorial",
  },
];
