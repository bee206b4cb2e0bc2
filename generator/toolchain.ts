import rootManifest from "../package.json" with { type: "json" };

/** The tools whose versions decide the bytes of a generated package. */
const TOOLS = [
  "@redocly/openapi-core",
  "openapi-typescript",
  "openapi-fetch",
  "@noble/hashes",
  "ts-morph",
  "oxc-transform",
  "ajv",
] as const;

/** Exact versions by package name. */
export type Toolchain = Readonly<Record<(typeof TOOLS)[number], string>>;

/** The versions in use: package.json pins each to one. */
export const toolchain: Toolchain = {
  "@redocly/openapi-core": rootManifest.devDependencies["@redocly/openapi-core"],
  "openapi-typescript": rootManifest.devDependencies["openapi-typescript"],
  "openapi-fetch": rootManifest.devDependencies["openapi-fetch"],
  "@noble/hashes": rootManifest.devDependencies["@noble/hashes"],
  "ts-morph": rootManifest.devDependencies["ts-morph"],
  "oxc-transform": rootManifest.devDependencies["oxc-transform"],
  ajv: rootManifest.devDependencies.ajv,
};
