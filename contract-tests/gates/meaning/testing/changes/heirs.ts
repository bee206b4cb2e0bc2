import { both, type Change, drop, type Edit, set } from "../change.js";

const DISC = "/components/schemas/Disc";
const PART = `${DISC}/allOf/1`;
const item = { $ref: "#/components/schemas/Item" };
const text = { type: "string" };
const parent = set("/components/schemas/Item", {
  type: "object",
  required: ["kind"],
  properties: { kind: text },
  discriminator: { propertyName: "kind" },
});
const heir = (properties: Readonly<Record<string, object>>, name: string): Edit =>
  set(`/components/schemas/${name}`, {
    allOf: [item, { type: "object", properties: JSON.parse(JSON.stringify(properties)) }],
  });
const family = both(parent, heir({ label: text, year: { type: "integer" } }, "Disc"), heir({}, "Map"));
const received = both(family, set("/components/schemas/Book/properties/with", item));
const sent = both(family, set("/components/schemas/NewBook/properties/with", item));

/** Schemas that nothing refers to: they extend one with a discriminator, whose values are their names. */
export const HEIRS: readonly Change[] = [
  {
    what: "one that is received loses a property",
    given: received,
    edit: drop(`${PART}/properties/year`),
    want: "breaking",
  },
  {
    what: "one that is received has a property always",
    given: received,
    edit: set(`${PART}/required`, ["year"]),
    want: "additive",
  },
  {
    what: "one that is sent has to have a property",
    given: sent,
    edit: set(`${PART}/required`, ["year"]),
    want: "breaking",
  },
  {
    what: "one that is sent may have a property more",
    given: sent,
    edit: set(`${PART}/properties/length`, { type: "integer" }),
    want: "additive",
  },
  {
    what: "a property of one that is received has another type",
    given: received,
    edit: set(`${PART}/properties/year/type`, "string"),
    want: "breaking",
  },
  {
    what: "one that is received extends the parent no longer",
    given: received,
    edit: set(DISC, { type: "object", properties: { kind: text, label: text, year: { type: "integer" } } }),
    want: "breaking",
  },
  { what: "one more is received", given: received, edit: heir({}, "Pen"), want: "breaking" },
  { what: "one more may be sent", given: sent, edit: heir({}, "Pen"), want: "additive" },
];
