import { expect, test } from "vitest";
import { findSecrets } from "./secret-search.js";

const SECRET = 'Sécr3t "quoted" / + & % = 100';
const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** Everywhere a secret could be found, and is. */
test.each<[string, unknown]>([
  ["a text", `x${SECRET}x`],
  ["a property", { a: [{ b: SECRET }] }],
  ["a key", { [SECRET]: 1 }],
  ["what isn't enumerable", Object.defineProperty({}, "hidden", { value: SECRET })],
  ["what a symbol names", { [Symbol("hidden")]: SECRET }],
  ["the name of a symbol", { [Symbol(SECRET)]: 1 }],
  [
    "a getter",
    {
      get token() {
        return SECRET;
      },
    },
  ],
  [
    "a class's getter",
    new (class {
      get token() {
        return SECRET;
      }
    })(),
  ],
  ["a property of a function", Object.assign(() => {}, { token: SECRET })],
  ["a Map", new Map([["token", { value: SECRET }]])],
  ["a Set", new Set([SECRET])],
  ["headers", new Headers({ authorization: `Basic ${base64(`user:${SECRET}`)}` })],
  ["a Request", new Request("http://a.example", { headers: { "x-key": encodeURIComponent(SECRET) } })],
  ["the URL of a Request", new Request(`http://a.example?${new URLSearchParams({ key: SECRET })}`)],
  ["bytes", Buffer.from(`--${SECRET}--`)],
  ["a buffer", new TextEncoder().encode(SECRET).buffer],
  ["the message of an error", new Error(`It's ${SECRET}`)],
  ["the stack of an error", Object.assign(new Error("x"), { stack: SECRET })],
  ["the cause of a cause", new Error("x", { cause: new Error("y", { cause: new Error(SECRET) }) })],
  ["one of many errors", new AggregateError([new Error("x"), new Error(SECRET)])],
  ["what its JSON is", { toJSON: () => SECRET }],
  ["what its text is", { toString: () => SECRET }],
  ["a promise", Promise.resolve(SECRET)],
  ["percent-encoded", { url: encodeURI(SECRET) }],
  ["form-encoded", { url: `${new URLSearchParams({ SECRET })}` }],
  ["hexadecimal", { hash: Buffer.from(SECRET).toString("hex").toUpperCase() }],
  ["base64url", Buffer.from(SECRET).toString("base64url")],
  ["JSON in JSON", { text: JSON.stringify({ text: SECRET }) }],
  ...["", "a", "ab", "abc"].map((before): [string, unknown] => [
    `base64 after ${before.length} others`,
    { text: base64(`${before}${SECRET}z`) },
  ]),
])("finds it in %s", (_, value) => {
  expect(findSecrets(value, ["another", SECRET])).not.toEqual([]);
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["what is like it", { a: SECRET.slice(1), b: base64("Secret"), c: new Headers({ "x-key": "Secr3t" }) }],
  ["a closure", ((secret: string) => ({ length: () => secret.length }))(SECRET)],
  [
    "a private field",
    new (class {
      readonly #secret = SECRET;
      length() {
        return this.#secret.length;
      }
    })(),
  ],
  [
    "a circle",
    (() => {
      const circle: Record<string, unknown> = {};
      circle.me = circle;
      return circle;
    })(),
  ],
])("finds nothing in %s", (_, value) => {
  expect(findSecrets(value, [SECRET])).toEqual([]);
});
