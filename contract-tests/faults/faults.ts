import { brotliCompressSync, gzipSync } from "node:zlib";
import { answer, send, sendAndEnd, sendAndReset, trickle } from "./behaviours.js";
import type { Way } from "./calls.js";
import type { Behaviour } from "./fault-server.js";

/** Something that can go wrong between a client and a service, and what becomes of a call then. */
export interface Fault {
  readonly title: string;
  readonly behaviour: Behaviour;
  /** How a POST ends, as `endOf` has it. */
  readonly post: string;
  /** How a GET ends. Default: as a POST. */
  readonly get?: string;
  /** How either ends through `raw`, which has no invalid answers: openapi-fetch reads them. Default: as a POST. */
  readonly raw?: string;
  /** How many requests a GET makes. Default: 1. A POST, which may have been served, always makes one. */
  readonly gets?: number;
  /** Whether only a timeout ends the call. */
  readonly endless?: boolean;
}

const PET = '{"name":"Rex"}';
const HALF = PET.slice(0, 7);
const DATA = `data ${PET}`;
const JSON_TYPE = { "content-type": "application/json" };
const HTML = { "content-type": "text/html" };
const CHUNKED = { "transfer-encoding": "chunked" };

/** A success whose body is JSON, but for what is said. */
const ok = (headers: Readonly<Record<string, string>>, body: string | Uint8Array = PET): Buffer =>
  answer(200, { ...JSON_TYPE, ...headers }, body);

/** A success of whose body a half is sent. */
const broken = ok({ "content-length": "14" }, HALF);
const head = "HTTP/1.1 200 OK\r\nContent-Ty";
const gzipped = gzipSync(PET);

const connections: readonly Fault[] = [
  { title: "no fault", behaviour: send(ok({})), post: DATA },
  { title: "a reset before the answer", behaviour: sendAndReset(""), post: "lost", gets: 3 },
  { title: "a reset in the head", behaviour: sendAndReset(head), post: "lost", gets: 3 },
  { title: "a reset in the body", behaviour: sendAndReset(broken), post: "lost" },
  { title: "an end before the answer", behaviour: sendAndEnd(""), post: "lost", gets: 3 },
  { title: "an end in the head", behaviour: sendAndEnd(head), post: "lost", gets: 3 },
  { title: "an end in the body", behaviour: sendAndEnd(broken), post: "lost" },
  {
    title: "an end in the body of an error",
    behaviour: sendAndEnd(answer(409, { ...JSON_TYPE, "content-length": "14" }, HALF)),
    post: "lost",
  },
  {
    title: "an end that is the end of the body",
    behaviour: sendAndEnd(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n${PET}`),
    post: DATA,
  },
];

const endless: readonly Fault[] = [
  { title: "silence", behaviour: send(""), post: "timeout", gets: 3, endless: true },
  {
    title: "a head that doesn't end",
    behaviour: trickle("HTTP/1.1 200 OK\r\nx-slow: ", "x"),
    post: "timeout",
    gets: 3,
    endless: true,
  },
  {
    title: "interim answers that don't end",
    behaviour: trickle("", "HTTP/1.1 103 Early Hints\r\n\r\n"),
    post: "timeout",
    gets: 3,
    endless: true,
  },
  {
    title: "a body that trickles",
    behaviour: trickle(ok({ "content-length": "9999" }), " "),
    post: "timeout",
    endless: true,
  },
  {
    title: "the body of an error that trickles",
    behaviour: trickle(answer(409, { ...JSON_TYPE, "content-length": "9999" }, PET), " "),
    post: "timeout",
    endless: true,
  },
  { title: "half a body", behaviour: send(broken), post: "timeout", endless: true },
  {
    title: "chunks without the last",
    behaviour: send(ok(CHUNKED, `e\r\n${PET}\r\n`)),
    post: "timeout",
    endless: true,
  },
];

const framing: readonly Fault[] = [
  {
    title: "a Content-Length that is too short",
    behaviour: send(ok({ "content-length": "7" })),
    post: "200 invalid: syntax",
    raw: "SyntaxError",
  },
  {
    title: "a Content-Length that is no number",
    behaviour: send(ok({ "content-length": "ten" })),
    post: "lost",
    gets: 3,
  },
  {
    title: "two Content-Lengths",
    behaviour: send(ok({ "content-length": "14", "Content-Length": "7" })),
    post: "lost",
    gets: 3,
  },
  {
    title: "Content-Length beside chunks",
    behaviour: send(ok({ ...CHUNKED, "content-length": "14" }, `e\r\n${PET}\r\n0\r\n\r\n`)),
    post: "lost",
    gets: 3,
  },
  {
    title: "chunks",
    behaviour: send(ok(CHUNKED, `7\r\n${HALF}\r\n7\r\n${PET.slice(7)}\r\n0\r\n\r\n`)),
    post: DATA,
  },
  { title: "trailers", behaviour: send(ok(CHUNKED, `e\r\n${PET}\r\n0\r\nx-end: 1\r\n\r\n`)), post: DATA },
  {
    title: "a chunk with a broken size",
    behaviour: send(ok(CHUNKED, `7\r\n${HALF}\r\nzz\r\n`)),
    post: "lost",
  },
  {
    title: "an end in place of the last chunk",
    behaviour: sendAndEnd(ok(CHUNKED, `e\r\n${PET}\r\n`)),
    post: "lost",
  },
];

const encodings: readonly Fault[] = [
  { title: "gzip", behaviour: send(ok({ "content-encoding": "gzip" }, gzipped)), post: DATA },
  { title: "brotli", behaviour: send(ok({ "content-encoding": "br" }, brotliCompressSync(PET))), post: DATA },
  {
    title: "gzip that stops short",
    behaviour: send(ok({ "content-encoding": "gzip" }, gzipped.subarray(0, 20))),
    post: "200 invalid: syntax",
    raw: "SyntaxError",
  },
  {
    title: "gzip with a wrong checksum",
    behaviour: send(
      ok(
        { "content-encoding": "gzip" },
        gzipped.map((byte, at) => (at < gzipped.length - 8 ? byte : 255)),
      ),
    ),
    post: "lost",
  },
  { title: "gzip that is none", behaviour: send(ok({ "content-encoding": "gzip" })), post: "lost" },
];

const interim: readonly Fault[] = [
  { title: "102 first", behaviour: send("HTTP/1.1 102 Processing\r\n\r\n", ok({})), post: DATA },
  {
    title: "103 twice first",
    behaviour: send("HTTP/1.1 103 Hints\r\nlink: </>\r\n\r\n".repeat(2), ok({})),
    post: DATA,
  },
  {
    title: "100 that nobody asked for",
    behaviour: send("HTTP/1.1 100 Continue\r\n\r\n", ok({})),
    post: "lost",
    gets: 3,
  },
  {
    title: "101 that nobody asked for",
    behaviour: send("HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n"),
    post: "lost",
    gets: 3,
  },
];

const garbage: readonly Fault[] = [
  { title: "another protocol", behaviour: send("SSH-2.0-OpenSSH_9.6\r\n"), post: "lost", gets: 3 },
  { title: "a TLS alert", behaviour: send(Uint8Array.of(21, 3, 1, 0, 2, 2, 40)), post: "lost", gets: 3 },
  { title: "a body alone", behaviour: sendAndEnd(PET), post: "lost", gets: 3 },
  {
    title: "100 KB of headers",
    behaviour: send(ok({ "x-long": "x".repeat(100_000) })),
    post: "lost",
    gets: 3,
  },
  {
    title: "a control character in a header",
    behaviour: send(ok({ "x-bad": "a\0b" })),
    post: "lost",
    gets: 3,
  },
  { title: "a status of two digits", behaviour: send(answer("20", JSON_TYPE, PET)), post: "lost", gets: 3 },
  {
    title: "a status that HTTP doesn't have",
    behaviour: send(answer(700, JSON_TYPE, PET)),
    post: "700 invalid: status",
    raw: `700 ${PET}`,
  },
];

const statuses: readonly Fault[] = [
  ...[502, 503, 504].map(
    (status): Fault => ({
      title: `${status} with a page`,
      behaviour: send(answer(status, HTML, "<h1>Sorry</h1>")),
      post: `${status} "<h1>Sorry</h1>"`,
      get: `${status} invalid: mediaType`,
      gets: 3,
    }),
  ),
  {
    title: "502 without a body",
    behaviour: send(answer(502)),
    post: "502 undefined",
    get: "502 invalid: empty",
    gets: 3,
  },
  {
    title: "204 where a body is documented",
    behaviour: send("HTTP/1.1 204 None\r\n\r\n"),
    post: "204 undefined",
    raw: "data undefined",
  },
  {
    title: "204 with a body",
    behaviour: send(answer(204, JSON_TYPE, PET)),
    post: "204 undefined",
    raw: "data undefined",
  },
  {
    title: "304 that nobody asked for",
    behaviour: send("HTTP/1.1 304 Same\r\n\r\n"),
    post: "304 undefined",
    get: "304 invalid: empty",
    raw: '304 ""',
  },
];

const bodies: readonly Fault[] = [
  { title: "an empty 200", behaviour: send(ok({}, "")), post: "200 invalid: empty", raw: "data undefined" },
  {
    title: "an empty 200 without a type",
    behaviour: send(answer(200)),
    post: "200 invalid: empty",
    raw: "data undefined",
  },
  {
    title: "JSON that stops short",
    behaviour: send(ok({}, HALF)),
    post: "200 invalid: syntax",
    raw: "SyntaxError",
  },
  {
    title: "an error's JSON that stops short",
    behaviour: send(answer(400, JSON_TYPE, HALF)),
    post: "400 invalid: syntax",
    raw: `400 ${JSON.stringify(HALF)}`,
  },
  {
    title: "a page in place of JSON",
    behaviour: send(answer(200, HTML, "<p>")),
    post: "200 invalid: mediaType",
    raw: "SyntaxError",
  },
  {
    title: "JSON as text",
    behaviour: send(answer(200, { "content-type": "text/plain" }, PET)),
    post: "200 invalid: mediaType",
    raw: DATA,
  },
  { title: "JSON without a type", behaviour: send(answer(200, {}, PET)), post: DATA },
  {
    title: "a type that is none",
    behaviour: send(answer(200, { "content-type": ";;" }, PET)),
    post: "200 invalid: mediaType",
    raw: DATA,
  },
  { title: "the same type twice", behaviour: send(ok({ "Content-Type": "application/json" })), post: DATA },
  {
    title: "two types",
    behaviour: send(ok({ "Content-Type": "text/html" })),
    post: "200 invalid: mediaType",
    raw: DATA,
  },
  { title: "a byte order mark", behaviour: send(ok({}, `\ufeff${PET}`)), post: DATA },
  {
    title: "a body that isn't UTF-8",
    behaviour: send(ok({}, Buffer.from('{"name":"\xff"}', "latin1"))),
    post: 'data {"name":"\ufffd"}',
  },
  {
    title: "UTF-16",
    behaviour: send(ok({}, Buffer.from(`\ufeff${PET}`, "utf16le"))),
    post: "200 invalid: syntax",
    raw: "SyntaxError",
  },
];

/** Redirects with the request's own path and query, as a service sends them that has moved. */
const redirects = (elsewhere: string): readonly Fault[] => [
  ...[301, 302, 303, 307, 308].map(
    (status): Fault => ({
      title: `${status} to another origin`,
      behaviour: ({ socket, target }) => void socket.write(answer(status, { location: elsewhere + target })),
      post: `${status} undefined`,
      get: `${status} invalid: empty`,
    }),
  ),
  {
    title: "308 to the same place",
    behaviour: ({ socket, target }) => void socket.write(answer(308, { location: target })),
    post: "308 undefined",
    get: "308 invalid: empty",
  },
  {
    title: "301 without a place",
    behaviour: send(answer(301)),
    post: "301 undefined",
    get: "301 invalid: empty",
  },
];

/**
 * Everything that is tried.
 *
 * @param elsewhere - The origin that redirects lead to.
 */
export function faultsWith(elsewhere: string): readonly Fault[] {
  return [
    ...connections,
    ...endless,
    ...framing,
    ...encodings,
    ...interim,
    ...garbage,
    ...statuses,
    ...bodies,
    ...redirects(elsewhere),
  ];
}

/** How a call ends that meets a fault. */
export function wantedEnd({ post, get = post, raw = post }: Fault, { method, end }: Way): string {
  return end === "raw" ? raw : method === "GET" ? get : post;
}

/** The same for a server, each behaviour within another. */
export function behavioursOf(
  faults: readonly Fault[],
  within: (behaviour: Behaviour) => Behaviour = (behaviour) => behaviour,
): Readonly<Record<string, Behaviour>> {
  return Object.fromEntries(faults.map(({ title, behaviour }) => [title, within(behaviour)]));
}
