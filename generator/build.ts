import { translateSources } from "./translate.js";

/** Types alone: no code, and declarations that are the text itself, of a large document megabytes. */
const TYPES = "src/types.ts";

/**
 * What a consumer imports, out of the package's sources: each `src/*.ts` as ESM and as declarations; what is
 * JavaScript already stays as it is.
 *
 * @throws Error where a source can't be translated by itself: a defect of the generator.
 */
export function buildPackage(sources: ReadonlyMap<string, string>): Map<string, string> {
  const inSource = [...sources].filter(([path]) => path.startsWith("src/"));
  const isTranslated = (path: string) => path !== TYPES && path.endsWith(".ts") && !path.endsWith(".d.ts");
  const built = new Map<string, string>();
  for (const [path, text] of inSource) {
    if (path === TYPES) built.set("dist/types.js", "export {};\n").set("dist/types.d.ts", text);
    else if (!isTranslated(path)) built.set(path.replace(/^src\//, "dist/"), text);
  }
  return new Map([...built, ...translateSources(new Map(inSource.filter(([path]) => isTranslated(path))))]);
}
