import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, test } from "vitest";
import * as formats from "./formats.js";
import * as numberFormats from "./number-formats.js";

/** ajv-formats' own verdict, whatever the shape of its definition. */
function reference(format: string, value: unknown): boolean {
  const definition: unknown = Reflect.get(fullFormats, format);
  const check =
    typeof definition === "object" && definition !== null && "validate" in definition
      ? definition.validate
      : definition;
  if (check instanceof RegExp) return check.test(String(value));
  if (typeof check === "function") return Boolean(check(value));
  return expect.fail(`ajv-formats has no ${format}`);
}

interface Row<Value> {
  readonly format: string;
  readonly check: (value: Value) => boolean;
  readonly valid: readonly Value[];
  readonly invalid: readonly Value[];
  /** Whether ajv-formats has it too. */
  readonly shared?: boolean;
}

const STRINGS: readonly Row<string>[] = [
  {
    format: "date",
    check: formats.date,
    valid: ["2024-02-29", "2000-02-29", "1999-12-31", "0000-01-01", "2023-04-30"],
    invalid: [
      "2023-02-29",
      "1900-02-29",
      "2023-04-31",
      "2023-13-01",
      "2023-00-10",
      "2023-01-00",
      "2023-1-1",
      "23-01-01",
      "2023-01-01Z",
      " 2023-01-01",
      "2023-01-01\n",
      "",
    ],
  },
  {
    format: "time",
    check: formats.time,
    valid: [
      "00:00:00Z",
      "23:59:59z",
      "12:30:45.123Z",
      "12:30:45+05:30",
      "12:30:45+0530",
      "12:30:45-05",
      "23:59:60Z",
      "15:59:60-08:00",
      "00:29:60+00:30",
      "22:29:60-01:30",
    ],
    invalid: [
      "12:30:45",
      "24:00:00Z",
      "12:60:00Z",
      "12:30:60Z",
      "22:59:60Z",
      "23:59:61Z",
      "12:30Z",
      "12:30:45+24:00",
      "12:30:45+05:60",
      "12:30:45.Z",
      "1:30:45Z",
      "",
      "12:30:45 Z",
    ],
  },
  {
    format: "date-time",
    check: formats.dateTime,
    valid: [
      "2024-02-29T12:30:45Z",
      "2024-02-29t12:30:45z",
      "2024-02-29 12:30:45Z",
      "2024-02-29T12:30:45.5+01:00",
      "1998-12-31T23:59:60Z",
    ],
    invalid: [
      "2023-02-29T12:30:45Z",
      "2024-02-29T12:30:45",
      "2024-02-29",
      "12:30:45Z",
      "2024-02-29T25:30:45Z",
      "2024-02-29TT12:30:45Z",
      "2024-02-29_12:30:45Z",
      "2024-02-29T12:30:45ZT",
      "",
    ],
  },
  {
    format: "duration",
    check: formats.duration,
    valid: ["P1Y", "P1Y2M3D", "P1YT1S", "PT1H30M", "PT0S", "P2W", "P1M", "PT1M", "P10D"],
    invalid: ["P", "PT", "1Y", "P1", "P1S", "PT1D", "P1W1D", "P-1Y", "P1.5Y", "p1y", "P1YT", ""],
  },
  {
    format: "email",
    check: formats.email,
    valid: ["a@b.co", "first.last+tag@sub.example.com", "a_b!#$%&'*/=?^`{|}~-@x-y.de", "A@B.CO", "1@2.3"],
    invalid: [
      "a@b",
      "@b.co",
      "a@",
      "a.@b.co",
      ".a@b.co",
      "a..b@c.de",
      "a@-b.co",
      "a@b-.co",
      "a b@c.de",
      "a@b..co",
      "ü@b.co",
      '"a"@b.co',
      "a@[1.2.3.4]",
      "",
    ],
  },
  {
    format: "hostname",
    check: formats.hostname,
    valid: [
      "a",
      "example.com",
      "example.com.",
      "xn--bcher-kva.example",
      "1.2.3.4",
      "a-b",
      "A.B",
      `${"a".repeat(63)}.com`,
    ],
    invalid: [
      "",
      ".",
      "-a",
      "a-",
      "a..b",
      ".a",
      "a_b",
      "a b",
      "ü.de",
      `${"a".repeat(64)}.com`,
      `${"a.".repeat(127)}a`,
    ],
  },
  {
    format: "ipv4",
    check: formats.ipv4,
    valid: ["0.0.0.0", "255.255.255.255", "127.0.0.1", "1.20.199.249"],
    invalid: [
      "256.0.0.1",
      "1.2.3",
      "1.2.3.4.5",
      "01.2.3.4",
      "1.2.3.4.",
      "1..2.3",
      "1.2.3.4/8",
      "a.b.c.d",
      "",
      " 1.2.3.4",
      "1.2.3.4\n",
    ],
  },
  {
    format: "ipv6",
    check: formats.ipv6,
    valid: [
      "::",
      "::1",
      "1::",
      "1:2:3:4:5:6:7:8",
      "1:2:3:4:5:6:7::",
      "::2:3:4:5:6:7:8",
      "1:2:3:4:5:6::8",
      "fe80::ABCD",
      "::ffff:1.2.3.4",
      "1:2:3:4:5:6:1.2.3.4",
      "1::1.2.3.4",
      "1:2:3:4:5::1.2.3.4",
    ],
    invalid: [
      "",
      ":",
      ":::",
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      "1:2:3:4:5:6:7:8::",
      "1::2::3",
      "::12345",
      "::g",
      "1.2.3.4",
      "1:2:3:4:5:6::1.2.3.4",
      "1:2:3:4:5:6:7:1.2.3.4",
      "::1.2.3.256",
      "::1.2.3.4:1",
      "1.2.3.4::",
      ":1:2:3:4:5:6:7:8",
      "1:2:3:4:5:6:7:8:",
      "fe80::1%eth0",
      "1:2:3:4:5:6:7:",
    ],
  },
  {
    format: "uuid",
    check: formats.uuid,
    valid: [
      "123e4567-e89b-12d3-a456-426614174000",
      "123E4567-E89B-12D3-A456-426614174000",
      "urn:uuid:123e4567-e89b-12d3-a456-426614174000",
      "00000000-0000-0000-0000-000000000000",
    ],
    invalid: [
      "123e4567e89b12d3a456426614174000",
      "123e4567-e89b-12d3-a456-42661417400",
      "123e4567-e89b-12d3-a456-4266141740000",
      "g23e4567-e89b-12d3-a456-426614174000",
      "{123e4567-e89b-12d3-a456-426614174000}",
      "",
    ],
  },
  {
    format: "uri",
    check: formats.uri,
    valid: [
      "https://example.com",
      "http://user:pw@example.com:8080/a/b?c=d#e",
      "urn:isbn:0451450523",
      "mailto:a@b.co",
      "file:///etc/hosts",
      "http://[::1]:80/",
      "http://a@[2001:db8::1.2.3.4]/x",
      "http://[v1.a:b]",
      "tel:+1-816-555-1212",
      "a:b",
      "http://a/%20?%41#%42",
    ],
    invalid: [
      "",
      "example.com",
      "/a/b",
      "//example.com",
      "http:",
      "http://a b",
      "http://a/%2",
      "http://[::1",
      "http://[::g]/",
      "http://[]",
      "1http://a",
      "http://a/ü",
      "http://a#b#c",
      "http://a/<b>",
      ":a",
      "http:?a",
      "http:#a",
      "http://a\\b",
      'http://a/"b"',
    ],
  },
  {
    format: "uri-reference",
    check: formats.uriReference,
    valid: [
      "",
      "a",
      "/a/b",
      "//example.com/a",
      "?a=b",
      "#a",
      "../a",
      "https://example.com",
      "a?b#c",
      "//[::1]/a",
      "%20",
      `"a"`,
    ],
    invalid: ["a b", "a#b#c", "%2", "\\a", "ü", "<a>", "//[::1", "//[::g]", "a[b]", "{a}", "a\n"],
  },
  {
    format: "uri-template",
    check: formats.uriTemplate,
    valid: ["", "/a/{b}", "{?a,b*}", "{+path:3}/x", "{#frag}", "{a_1}", "%20", "ü"],
    invalid: ["{", "}", "{}", "{a", "a b", "{a b}", "%2", "{a:0}", "{a:12345}", "<a>", "{-a}"],
  },
  {
    format: "json-pointer",
    check: formats.jsonPointer,
    valid: ["", "/", "/a", "/a/0/~0~1", "//", "/ü b"],
    invalid: ["a", "#/a", "/~", "/~2", "/a/~", " /a"],
  },
  {
    format: "relative-json-pointer",
    check: formats.relativeJsonPointer,
    valid: ["0", "1/a", "10#", "0/a/~0", "2/"],
    invalid: ["", "/a", "01", "-1", "1a", "1#/a", "1##", "a"],
  },
  {
    format: "regex",
    check: formats.regex,
    valid: ["", "^a+$", "[a-z]", "(?<a>b)", "\\d", "\\p{L}"],
    invalid: ["(", "[", "a**", "*", "a\\Z", "(?<a>b)(?<a>c)"],
  },
  {
    format: "byte",
    check: formats.byte,
    valid: ["", "YQ==", "YWI=", "YWJj", "+/+/", "YWJjZA=="],
    invalid: ["Y", "YQ", "YQ=", "YWJ", "YQ==YQ==", "-_-_", "YW Jj", "====", "ü"],
  },
  {
    format: "iri",
    check: formats.iri,
    shared: false,
    valid: ["https://bücher.example/ü?ß#日本", "urn:ü", "https://example.com", "http://a/😀"],
    invalid: ["", "bücher", "http://a b", "http://ü<", "http://[::1", "http://a/\ud800", "http://a/\u0080"],
  },
  {
    format: "iri-reference",
    check: formats.iriReference,
    shared: false,
    valid: ["", "ü", "/bücher?ß#日本", "//bücher.example", "a"],
    invalid: ["ü b", "ü#a#b", "<ü>", "\\ü", "%ü"],
  },
  {
    format: "idn-email",
    check: formats.idnEmail,
    shared: false,
    valid: ["ü@bücher.example", "日本@例え.jp", "a@b.co"],
    invalid: ["ü", "@ü.de", "ü@", "ü ü@a.de", "ü@-ü.de", "ü@ü"],
  },
];

const NUMBERS: readonly Row<number>[] = [
  {
    format: "int32",
    check: numberFormats.int32,
    valid: [0, -0, 1, -1, 2 ** 31 - 1, -(2 ** 31)],
    invalid: [2 ** 31, -(2 ** 31) - 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY],
  },
  {
    format: "int64",
    check: numberFormats.int64,
    valid: [0, -1, 2 ** 53, -(2 ** 63), 1e300],
    invalid: [1.5, -0.1, Number.NaN, Number.NEGATIVE_INFINITY],
  },
];

function agrees<Value>({ check, format, valid, invalid, shared = true }: Row<Value>): void {
  test.each([
    ...valid.map((value) => ({ value, want: true })),
    ...invalid.map((value) => ({ value, want: false })),
  ])("$value: $want", ({ value, want }) => {
    expect(check(value)).toBe(want);
    if (shared) expect(reference(format, value)).toBe(want);
  });
}

describe.each(STRINGS)("$format", (row) => agrees(row));
describe.each(NUMBERS)("$format", (row) => agrees(row));

test("each export is a format by its name in camel case, and every one is in the table", () => {
  const camelCase = (format: string): string =>
    format.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  expect(Object.keys(formats).sort()).toEqual(STRINGS.map(({ format }) => camelCase(format)).sort());
  expect(Object.keys(numberFormats).sort()).toEqual(NUMBERS.map(({ format }) => format).sort());
});

test("byte takes one line alone, where ajv-formats takes any line of several", () => {
  expect(formats.byte("!!\nYQ==")).toBe(false);
  expect(reference("byte", "!!\nYQ==")).toBe(true);
});

describe("hostile texts take linear time", () => {
  const long = 20_000;
  test.each(STRINGS.filter(({ format }) => format !== "regex"))("$format", ({ check }) => {
    const prefixes = ["", "a@", "http://", "P", "/", "{", "a:", "0/", "2024-02-29T12:30:45.", "1:", "["];
    const started = performance.now();
    for (const prefix of prefixes) {
      for (const unit of [
        "a",
        "a-",
        "a.",
        "-",
        "1",
        ":",
        "/",
        "%20",
        "~0",
        ".",
        "@",
        "A+",
        "[",
        "{a",
        ",a",
        " ",
        "ü",
      ]) {
        check(`${prefix}${unit.repeat(long)}\u0000`);
      }
    }
    // 187 texts, 4 million characters and more. Quadratic time would take minutes.
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
