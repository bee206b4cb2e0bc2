import { expect, test } from "vitest";
import { isJson, isText, matchesMediaType } from "./media-type.js";

test.each([
  { type: "application/json", json: true, text: false },
  { type: "Application/JSON; charset=utf-8", json: true, text: false },
  { type: "application/vnd.pets.v1+json;charset=utf-8", json: true, text: false },
  { type: "text/json", json: true, text: true },
  { type: "application/jsonp", json: false, text: false },
  { type: "application/json-seq", json: false, text: false },
  { type: "text/html; x=application/json", json: false, text: true },
  { type: "application/xml", json: false, text: true },
  { type: "image/svg+xml", json: false, text: true },
  { type: "application/x-www-form-urlencoded", json: false, text: true },
  { type: "image/png", json: false, text: false },
  { type: "", json: false, text: false },
])("$type is JSON: $json, text: $text", ({ type, json, text }) => {
  expect(isJson(type)).toBe(json);
  expect(isText(type)).toBe(text);
});

test.each([
  { documented: "application/json", got: "application/json;charset=utf-8", want: true },
  { documented: "application/json", got: "APPLICATION/JSON", want: true },
  { documented: "application/vnd.a+json", got: "application/json", want: true },
  { documented: "application/json", got: "application/problem+json", want: true },
  { documented: "text/*", got: "text/csv", want: true },
  { documented: "*/*", got: "image/png", want: true },
  { documented: "text/*", got: "textual/csv", want: false },
  { documented: "application/json", got: "text/html", want: false },
  { documented: "text/csv", got: "application/json", want: false },
  { documented: "text/csv", got: "text/html", want: false },
])("$got where $documented is documented: $want", ({ documented, got, want }) => {
  expect(matchesMediaType(documented, got)).toBe(want);
});
