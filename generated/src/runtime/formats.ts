/**
 * The formats of strings (JSON Schema Validation 2020-12, section 7.3, and OpenAPI 3.0 and 3.1), each export a format by
 * its name in camel case. They accept what ajv-formats accepts in its full mode, where that is wider than the RFC too.
 * Every one takes time linear in the length of the text. Not among them: `binary` and `password`, which every string
 * satisfies, and `idn-hostname`, which needs the tables of UTS 46.
 */

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i;
const DURATION = /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d](?:[a-z\d-]*[a-z\d])?$/i;
const HOSTNAME =
  /^(?=.{1,253}\.?$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*\.?$/i;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const IPV6_GROUP = /^[\da-f]{1,4}$/i;
const UUID = /^(?:urn:uuid:)?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const BASE64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;
const JSON_POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/;
const URI_TEMPLATE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 6570, section 2.1 excludes the control characters
  /^(?:[^\x00-\x20"'<>%\\^`{|}]|%[\da-f]{2}|\{[+#./;?&=,!@|]?(?:\w|%[\da-f]{2})+(?::[1-9]\d{0,3}|\*)?(?:,(?:\w|%[\da-f]{2})+(?::[1-9]\d{0,3}|\*)?)*\})*$/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const URI_SUFFIX =
  /^(?:\?(?:[\w\-.~!$&'"()*+,;=:@/?]|%[\da-f]{2})*)?(?:#(?:[\w\-.~!$&'"()*+,;=:@/?]|%[\da-f]{2})*)?$/i;
const URI_PATH = /^(?:[\w\-.~!$&'"()*+,;=:@/]|%[\da-f]{2})*$/i;
const IP_LITERAL =
  /^\/?\/(?:(?:[\w\-.~!$&'()*+,;=:]|%[\da-f]{2})*@)?\[([^\]]*)\](?::\d*)?(?:\/(?:[\w\-.~!$&'"()*+,;=:@/]|%[\da-f]{2})*)?$/i;
const IP_FUTURE = /^v[\da-f]+\.[\w\-.~!$&'()*+,;=:]+$/i;
/** What RFC 3987, section 2.2 allows beyond ASCII, private use included. */
const NON_ASCII = /[\u{a0}-\u{d7ff}\u{e000}-\u{fdcf}\u{fdf0}-\u{ffef}\u{10000}-\u{10fffd}]/gu;

/** A full-date of RFC 3339, section 5.6, in the Gregorian calendar. */
export function date(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number]; // DATE has three groups
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** A full-time of RFC 3339, section 5.6: with its offset, and with second 60 only where UTC has leap seconds. */
export function time(text: string): boolean {
  const match = TIME.exec(text);
  if (!match) return false;
  const [, hour, minute, second, sign, offsetHour, offsetMinute] = match;
  const hours = Number(hour);
  const minutes = Number(minute);
  const seconds = Number(second);
  const offset = (Number(offsetHour ?? 0) * 60 + Number(offsetMinute ?? 0)) * (sign === "-" ? -1 : 1);
  if (Number(offsetHour ?? 0) > 23 || Number(offsetMinute ?? 0) > 59) return false;
  if (hours <= 23 && minutes <= 59 && seconds < 60) return true;
  const utc = hours * 60 + minutes - offset;
  return seconds < 61 && minutes <= 59 && hours <= 23 && (utc + 1) % 1440 === 0;
}

/** A date-time of RFC 3339, section 5.6. The date and the time may have one white-space character between them. */
export function dateTime(text: string): boolean {
  const [day, clock, ...rest] = text.split(/[t\s]/i);
  return day !== undefined && clock !== undefined && rest.length === 0 && date(day) && time(clock);
}

/** A duration of RFC 3339, appendix A. */
export function duration(text: string): boolean {
  return DURATION.test(text);
}

/** An address of RFC 5321, section 4.1.2, in ASCII, without quoted local parts and address literals. */
export function email(text: string): boolean {
  return EMAIL.test(text);
}

/** An address of RFC 6531, section 3.3: `email` with characters beyond ASCII. */
export function idnEmail(text: string): boolean {
  return email(text.replace(NON_ASCII, "x"));
}

/** A host name of RFC 1123, section 2.1, with an optional dot at the end. */
export function hostname(text: string): boolean {
  return HOSTNAME.test(text);
}

/** An IPv4 address of RFC 2673, section 3.2, in four decimal parts. */
export function ipv4(text: string): boolean {
  return IPV4.test(text);
}

/** An IPv6 address of RFC 4291, section 2.2, without a zone. */
export function ipv6(text: string): boolean {
  const halves = text.split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const tail = text.endsWith("::") ? undefined : groups.pop();
  if (tail === undefined) return halves.length === 2 && groups.length < 8 && groups.every(isIpv6Group);
  const size = groups.length + (ipv4(tail) ? 2 : isIpv6Group(tail) ? 1 : Number.NaN);
  return groups.every(isIpv6Group) && (halves.length === 2 ? size < 8 : halves.length === 1 && size === 8);
}

function isIpv6Group(text: string): boolean {
  return IPV6_GROUP.test(text);
}

/** A UUID of RFC 9562, section 4, also as a URN. */
export function uuid(text: string): boolean {
  return UUID.test(text);
}

/** A URI of RFC 3986 with a scheme and something between it and the query. */
export function uri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:[^?#"][^"]*$/i.test(text) && uriReference(text);
}

/** A URI or a relative reference of RFC 3986, section 4.1. Takes double quotes too. */
export function uriReference(text: string): boolean {
  const end = text.search(/[?#]/);
  const suffix = end < 0 ? "" : text.slice(end);
  const path = end < 0 ? text : text.slice(0, end);
  return URI_SUFFIX.test(suffix) && (URI_PATH.test(path) || hasIpLiteral(path.replace(SCHEME, "")));
}

function hasIpLiteral(authority: string): boolean {
  const address = IP_LITERAL.exec(authority)?.[1];
  return address !== undefined && (ipv6(address) || IP_FUTURE.test(address));
}

/** An IRI of RFC 3987: `uri` with characters beyond ASCII. */
export function iri(text: string): boolean {
  return uri(text.replace(NON_ASCII, "x"));
}

/** An IRI or a relative reference of RFC 3987: `uri-reference` with characters beyond ASCII. */
export function iriReference(text: string): boolean {
  return uriReference(text.replace(NON_ASCII, "x"));
}

/** A URI template of RFC 6570, any level, without dots in the names of variables. */
export function uriTemplate(text: string): boolean {
  return URI_TEMPLATE.test(text);
}

/** A JSON Pointer of RFC 6901, section 5. */
export function jsonPointer(text: string): boolean {
  return JSON_POINTER.test(text);
}

/** A relative JSON Pointer (draft-bhutton-relative-json-pointer-00). */
export function relativeJsonPointer(text: string): boolean {
  return RELATIVE_JSON_POINTER.test(text);
}

/** A regular expression of ECMA-262. */
export function regex(text: string): boolean {
  if (/[^\\]\\Z/.test(text)) return false;
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

/** Base64 of RFC 4648, section 4, on one line. */
export function byte(text: string): boolean {
  return BASE64.test(text);
}
