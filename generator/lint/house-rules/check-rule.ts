import { resolve } from "node:path";
import {
  BaseResolver,
  createConfig,
  lintDocument,
  makeDocumentFromString,
  ResolveError,
  Source,
} from "@redocly/openapi-core";
import { toProblems } from "../problems.js";
import houseRules from "./index.js";

class MemoryResolver extends BaseResolver {
  readonly #files: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>) {
    super();
    this.#files = files;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    const name = Object.keys(this.#files).find((file) => resolve("/", file) === absoluteRef);
    if (name === undefined) throw new ResolveError(new Error(`There is no file "${absoluteRef}".`));
    return new Source(absoluteRef, this.#files[name] ?? "");
  }
}

/**
 * For tests: what one rule finds in a document, as `line:column what it says`, with the file before it where that isn't
 * the root. `document` goes on where the line `openapi: 3.1.0`, which is line 1, ends.
 */
export async function checkRule(
  rule: string,
  document: string,
  files: Readonly<Record<string, string>> = {},
  options: object = {},
): Promise<string[]> {
  const version = rule === "house/overlay-reason" ? "overlay: 1.0.0" : "openapi: 3.1.0";
  const found = await lintDocument({
    document: makeDocumentFromString(`${version}\n${document.replace(/^\n/, "")}`, "/openapi.yaml"),
    config: await createConfig({
      plugins: [houseRules()],
      rules: { [rule]: { severity: "error", ...options } },
    }),
    externalRefResolver: new MemoryResolver(files),
  });
  return toProblems(found).map(({ message, place: { file, line, column } }) =>
    [file === "/openapi.yaml" ? "" : `${file.slice(1)}:`, `${line}:${column} ${message}`].join(""),
  );
}
