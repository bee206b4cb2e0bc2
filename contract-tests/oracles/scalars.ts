import fc from "fast-check";
import { arrayOr, type Json } from "../../generator/openapi/document.js";
import type { Conjunction } from "./conjunctions.js";

/** Texts of a format, where fast-check draws them (JSON Schema Validation 2020-12, section 7.3). */
const FORMATS: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  date: () => isoDate().map((text) => text.slice(0, 10)),
  time: () => isoDate().map((text) => text.slice(11)),
  "date-time": isoDate,
  email: () => fc.emailAddress(),
  hostname: () => fc.domain(),
  ipv4: () => fc.ipV4(),
  ipv6: () => fc.ipV6(),
  uri: () => fc.webUrl(),
  "uri-reference": () => fc.webPath(),
  uuid: () => fc.uuid(),
  byte: () => fc.base64String(),
};

function isoDate(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString());
}

/** Numbers beyond which a format allows none (OpenAPI 3.1, section 4.4). */
const INTEGERS: Readonly<Record<string, { readonly min: number; readonly max: number }>> = {
  int32: { min: -(2 ** 31), max: 2 ** 31 - 1 },
};

/**
 * Texts that the schemas ask for. Where they ask for several things at once, one of them is certain and the others are
 * likely: the documented examples are drawn too.
 */
export function texts(schemas: Conjunction): fc.Arbitrary<string> {
  const known = schemas
    .flatMap(({ example, default: preset, examples }) => [example, preset, ...arrayOr(examples)])
    .filter((value) => typeof value === "string");
  const drawn = matching(schemas) ?? formatted(schemas) ?? plain(schemas);
  return known.length === 0
    ? drawn
    : fc.oneof({ arbitrary: drawn, weight: 4 }, { arbitrary: fc.constantFrom(...known), weight: 1 });
}

/** Undefined where no schema has a pattern, or fast-check can't draw from it (it knows no look-around, for one). */
function matching(schemas: Conjunction): fc.Arbitrary<string> | undefined {
  for (const { pattern } of schemas) {
    if (typeof pattern !== "string") continue;
    try {
      return fc.stringMatching(new RegExp(pattern, "u"));
    } catch {}
  }
  return undefined;
}

function formatted(schemas: Conjunction): fc.Arbitrary<string> | undefined {
  for (const { format } of schemas) {
    const key = String(format);
    if (Object.hasOwn(FORMATS, key)) return FORMATS[key]?.();
  }
  return undefined;
}

function plain(schemas: Conjunction): fc.Arbitrary<string> {
  return fc.string({ unit: "grapheme-ascii", ...lengths(schemas, "minLength", "maxLength") });
}

/** The closest of the limits that the schemas set; none where they exclude each other. */
export function lengths(
  schemas: Conjunction,
  least: string,
  most: string,
): { readonly minLength: number; readonly maxLength?: number } {
  const minLength = Math.max(0, ...limits(schemas, least));
  const maxLength = Math.min(...limits(schemas, most));
  return Number.isFinite(maxLength)
    ? { minLength, maxLength: Math.max(minLength, maxLength) }
    : { minLength };
}

/** Numbers within the limits of the schemas, the limits among them; undefined where there are none. */
export function numbers(schemas: Conjunction, isInteger: boolean): fc.Arbitrary<number> | undefined {
  const [step] = limits(schemas, "multipleOf");
  const ofFormat = schemas.flatMap(({ format }) => INTEGERS[String(format)] ?? []);
  const min = Math.max(
    ...ofFormat.map((format) => format.min),
    ...limits(schemas, "minimum"),
    ...limits(schemas, "exclusiveMinimum"),
  );
  const max = Math.min(
    ...ofFormat.map((format) => format.max),
    ...limits(schemas, "maximum"),
    ...limits(schemas, "exclusiveMaximum"),
  );
  const minExcluded = limits(schemas, "exclusiveMinimum").includes(min);
  const maxExcluded = limits(schemas, "exclusiveMaximum").includes(max);
  if (step === undefined && !isInteger) {
    const isEmpty = min > max || (min === max && (minExcluded || maxExcluded));
    const bounds = {
      ...(Number.isFinite(min) ? { min, minExcluded } : {}),
      ...(Number.isFinite(max) ? { max, maxExcluded } : {}),
    };
    return isEmpty ? undefined : fc.double({ ...bounds, noNaN: true, noDefaultInfinity: true });
  }
  const unit = step ?? 1;
  const first = Math.ceil(Math.max(min, Number.MIN_SAFE_INTEGER) / unit);
  const last = Math.floor(Math.min(max, Number.MAX_SAFE_INTEGER) / unit);
  const from = minExcluded && first * unit === min ? first + 1 : first;
  const to = maxExcluded && last * unit === max ? last - 1 : last;
  return from > to ? undefined : fc.integer({ min: from, max: to }).map((count) => count * unit);
}

function limits(schemas: Conjunction, keyword: string): number[] {
  return schemas
    .map((schema): Json | undefined => schema[keyword])
    .filter((limit) => typeof limit === "number");
}
