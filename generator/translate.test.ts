import { SourceMap } from "node:module";
import { describe, expect, test } from "vitest";
import { translateSources } from "./translate.js";

const SOURCE = `import type { Pet } from "./pet.js";
import { nameOf } from "./names.js";

/** Says \`hello\`. */
export function greet(pet: Pet): string {
  return \`hello \${nameOf(pet)}\`;
}
`;

/** In pieces: whoever reads this file would look for its map. */
const MAP_COMMENT = ["//# sourceMapping", "URL"].join("");

function textOf(built: ReadonlyMap<string, string>, path: string): string {
  return built.get(path) ?? "";
}

describe("a source, translated by itself", () => {
  const built = translateSources(new Map([["src/runtime/greet.ts", SOURCE]]));

  test("gives a module, declarations and a map of each", () => {
    expect([...built.keys()]).toEqual([
      "dist/runtime/greet.js",
      "dist/runtime/greet.js.map",
      "dist/runtime/greet.d.ts",
      "dist/runtime/greet.d.ts.map",
    ]);
    expect(textOf(built, "dist/runtime/greet.js")).toBe(
      `import { nameOf } from "./names.js";
/** Says \`hello\`. */
export function greet(pet) {
	return \`hello \${nameOf(pet)}\`;
}
${MAP_COMMENT}=greet.js.map
`,
    );
    expect(textOf(built, "dist/runtime/greet.d.ts")).toBe(
      `import type { Pet } from "./pet.js";
/** Says \`hello\`. */
export declare function greet(pet: Pet): string;
${MAP_COMMENT}=greet.d.ts.map
`,
    );
  });

  test.each(["js", "d.ts"])("the map of the .%s leads to its words in the source", (kind) => {
    const path = `dist/runtime/greet.${kind}`;
    const map = new SourceMap(JSON.parse(textOf(built, `${path}.map`)));
    const lines = textOf(built, path).split("\n");
    const line = lines.findIndex((each) => each.includes("greet("));
    expect(map.findEntry(line, lines[line]?.indexOf("greet(") ?? 0)).toMatchObject({
      originalSource: "../../src/runtime/greet.ts",
      originalLine: 4,
      originalColumn: SOURCE.split("\n")[4]?.indexOf("greet("),
    });
  });
});

test.each([
  {
    name: "a type that isn't written down",
    text: "export const pets = [nameOf()];",
    told: /src\/a\.ts: .*/s,
  },
  { name: "what isn't TypeScript", text: "export const = 1;", told: /src\/a\.ts: .*/s },
])("$name is an error that names the file", ({ text, told }) => {
  expect(() => translateSources(new Map([["src/a.ts", text]]))).toThrow(told);
});
