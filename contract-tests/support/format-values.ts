import type { Json } from "../../generator/openapi/document.js";

/** Values of a format, the plainest first, and values that are nearly of it. */
export interface FormatValues {
  readonly valid: readonly Json[];
  readonly invalid: readonly Json[];
}

/** The registry of formats takes every text, or every number. */
const EVERY_TEXT: FormatValues = { valid: ["text", "", "\u0000"], invalid: [] };
const EVERY_NUMBER: FormatValues = { valid: [1.5, 1e300], invalid: [] };

/**
 * One row a format that the validators know (JSON Schema Validation 2020-12, section 7.3, and OpenAPI 3.1, section 4.4).
 * `int64` is as wide as a JavaScript number can tell: beyond 2^53 not every integer is one, and 2^63 isn't told from what
 * lies below it.
 */
export const FORMAT_VALUES: Readonly<Record<string, FormatValues>> = {
  date: {
    valid: ["2020-02-29", "0000-01-01", "9999-12-31"],
    invalid: ["2019-02-29", "2020-13-01", "2020-2-9", "2020-02-29T12:00:00Z", "2020-02-29\n"],
  },
  time: {
    valid: ["12:00:00Z", "23:59:60Z", "00:00:00.5+05:30"],
    invalid: ["24:00:00Z", "12:60:00Z", "12:00:00", "12:00Z"],
  },
  "date-time": {
    valid: ["2020-02-29T12:00:00Z", "1998-12-31T23:59:60Z", "2020-02-29t00:00:00.5-01:00"],
    invalid: ["2019-02-29T12:00:00Z", "2020-02-29T24:00:00Z", "2020-02-29T12:00:00", "2020-02-29"],
  },
  duration: { valid: ["P1D", "P1Y2M3DT4H5M6S", "P2W"], invalid: ["P", "PT", "1D", "P1W1D"] },
  uri: {
    valid: ["https://example.com/", "urn:isbn:0451450523", "http://[::1]:80/?a#b"],
    invalid: ["example.com", "/a", "http://a b", "https://example.com/ü"],
  },
  "uri-reference": { valid: ["/a", "", "?b#c"], invalid: ["a b", "%2", "\\a"] },
  "uri-template": { valid: ["/a/{b}", "{?a,b*}"], invalid: ["{", "{a b}", "}"] },
  iri: { valid: ["https://example.com/", "https://bücher.example/ü"], invalid: [] },
  "iri-reference": { valid: ["/a", "/ü"], invalid: [] },
  email: {
    valid: ["person@example.com", "first.last+tag@sub.example.com"],
    invalid: ["person", "person@", "@example.com", "per son@example.com", "a..b@example.com"],
  },
  "idn-email": { valid: ["person@example.com", "ü@bücher.example"], invalid: [] },
  hostname: {
    valid: ["example.com", "a", `${"a".repeat(63)}.example`],
    invalid: ["", "-a", "a_b", "a..b", `${"a".repeat(64)}.example`],
  },
  ipv4: { valid: ["192.0.2.1", "0.0.0.0", "255.255.255.255"], invalid: ["256.0.0.1", "1.2.3", "1.2.3.4/8"] },
  ipv6: {
    valid: ["2001:db8::1", "::", "::ffff:1.2.3.4"],
    invalid: ["1:2:3:4:5:6:7", "1::2::3", "::g", "1.2.3.4"],
  },
  regex: { valid: ["^a+$", "", "\\p{L}"], invalid: ["(", "[", "*"] },
  uuid: {
    valid: [
      "32b6e34b-3d91-447a-9b20-e7b8123456ab",
      "32B6E34B-3D91-447A-9B20-E7B8123456AB",
      "00000000-0000-0000-0000-000000000000",
    ],
    invalid: [
      "32b6e34b3d91447a9b20e7b8123456ab",
      "32b6e34b-3d91-447a-9b20-e7b8123456a",
      "g2b6e34b-3d91-447a-9b20-e7b8123456ab",
    ],
  },
  "json-pointer": { valid: ["/a/0/~0~1", "", "/"], invalid: ["a", "#/a", "/~2"] },
  "relative-json-pointer": { valid: ["1/a", "0", "10#"], invalid: ["", "/a", "01", "-1"] },
  byte: { valid: ["YWJj", "", "YQ=="], invalid: ["Y", "YQ", "-_-_"] },
  int32: {
    valid: [1, 2 ** 31 - 1, -(2 ** 31)],
    invalid: [2 ** 31, -(2 ** 31) - 1, 1.5],
  },
  int64: {
    valid: [1, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, -(2 ** 63)],
    invalid: [1.5, -0.5],
  },
  float: EVERY_NUMBER,
  double: EVERY_NUMBER,
  binary: EVERY_TEXT,
  password: EVERY_TEXT,
};

/** Formats that ajv-formats doesn't know and the package's runtime does: of those only certain values can be tried. */
export const UNJUDGED_FORMATS: readonly string[] = ["iri", "iri-reference", "idn-email"];
