import { both, type Change, drop, rename, set } from "../change.js";

const LOAN = "/components/schemas/Loan";

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
