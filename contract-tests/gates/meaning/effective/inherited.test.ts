import { expect, test } from "vitest";
import { type Path, parsePointer } from "../../../../generator/openapi/pointer.js";
import { declaredAt, writeOutInherited } from "./inherited.js";

const parameter = (name: string, required = false) => ({ name, in: "query", required });
const DOCUMENT = {
  servers: [{ url: "https://a.example/" }],
  security: [{ key: [] }],
  paths: {
    "/a": {
      parameters: [parameter("own"), parameter("shared")],
      get: { parameters: [parameter("own", true)] },
      put: { security: [], servers: [{ url: "/" }] },
    },
    "/b": { servers: [{ url: "https://b.example" }], get: {} },
  },
};

test("operations have what their path item and the document give them, and their own before that", () => {
  const { paths } = writeOutInherited(DOCUMENT);
  const servers = [{ url: "https://a.example" }];
  const security = [{ key: [] }];
  expect(paths).toEqual({
    "/a": {
      parameters: DOCUMENT.paths["/a"].parameters,
      get: { parameters: [parameter("own", true), parameter("shared")], servers, security },
      put: { parameters: [parameter("own"), parameter("shared")], servers: [{ url: "/" }] },
    },
    "/b": {
      servers: [{ url: "https://b.example" }],
      get: { servers: [{ url: "https://b.example" }], security },
    },
  });
});

test.each([
  ["#/paths/~1a/get/parameters/0/name", "#/paths/~1a/get/parameters/0/name"],
  ["#/paths/~1a/get/parameters/1/name", "#/paths/~1a/parameters/1/name"],
  ["#/paths/~1a/put/parameters/1", "#/paths/~1a/parameters/1"],
  ["#/paths/~1a/get/servers/0/url", "#/servers/0/url"],
  ["#/paths/~1a/put/servers/0/url", "#/paths/~1a/put/servers/0/url"],
  ["#/paths/~1b/get/servers/0/url", "#/paths/~1b/servers/0/url"],
  ["#/paths/~1a/get/security/0", "#/security/0"],
  ["#/paths/~1a/put/security/0", "#/paths/~1a/put/security/0"],
  ["#/paths/~1a/get/responses/200", "#/paths/~1a/get/responses/200"],
  ["#/components/schemas/A", "#/components/schemas/A"],
])("what is at %s is written at %s", (at, want) => {
  const path = (pointer: string): Path => parsePointer(pointer) ?? [];
  expect(declaredAt(DOCUMENT, path(at))).toEqual(path(want));
});
