/** Types alone: no code, and declarations that are the text itself, of a large document megabytes. */
const TYPES = "src/types.ts";

/** Gives each TypeScript source as ESM and as declarations. */
export type TranslateSources = (
  sources: ReadonlyMap<string, string>,
) => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;

/**
 * What a consumer imports, out of the package's sources: each `src/*.ts` as ESM and as declarations; what is
 * JavaScript already stays as it is.
 */
export async function buildPackage(
  sources: ReadonlyMap<string, string>,
  translate: TranslateSources,
): Promise<Map<string, string>> {
  const inSource = [...sources].filter(([path]) => path.startsWith("src/"));
  const isTranslated = (path: string) => path !== TYPES && path.endsWith(".ts") && !path.endsWith(".d.ts");
  const built = new Map<string, string>();
  for (const [path, text] of inSource) {
    if (path === TYPES) built.set("dist/types.js", "export {};\n").set("dist/types.d.ts", text);
    else if (!isTranslated(path)) built.set(path.replace(/^src\//, "dist/"), text);
  }
  const translated = await translate(new Map(inSource.filter(([path]) => isTranslated(path))));
  return new Map([...built, ...translated]);
}
