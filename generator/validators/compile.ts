import { _, type CodeOptions } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { ValueScope } from "ajv/dist/compile/codegen/index.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import { isObject, type Json, type JsonObject } from "../openapi/document.js";
import { patternFlags } from "../patterns/flags.js";
import type { Target } from "./components.js";
import { FORMATS } from "./formats.js";
import { ISSUES } from "./issues.js";
import {
  anyOfKeyword,
  discriminatorKeyword,
  oneOfKeyword,
  referenceKeyword,
  refusingKeyword,
} from "./keywords.js";

// The package is CommonJS and marks itself as an ES module: its default export is one level down.
const standaloneCode = standaloneModule.default;

/** JavaScript of ajv's standalone code, of one document. */
export class Compiler {
  readonly #ajv: Ajv2020;

  constructor(follow: (ref: string) => Target) {
    this.#ajv = new Ajv2020({
      allErrors: true,
      discriminator: true,
      strict: false,
      logger: false,
      meta: false,
      validateSchema: false,
      addUsedSchema: false,
      // Tells the index of an item from the name of a property.
      jsPropertySyntax: true,
      // A property named `constructor` isn't there because every object inherits one.
      ownProperties: true,
      formats: FORMATS,
      code: { source: true, esm: true, lines: true, formats: _`formats`, regExp, process: () => NOT_RUN },
    });
    for (const keyword of [
      refusingKeyword("readOnly"),
      refusingKeyword("writeOnly"),
      referenceKeyword(follow),
      discriminatorKeyword,
      anyOfKeyword,
      oneOfKeyword,
    ]) {
      this.#ajv.removeKeyword(String(keyword.keyword));
      this.#ajv.addKeyword(keyword);
    }
    for (const { keyword, definition } of this.#ajv.RULES.rules.flatMap(({ rules }) => rules)) {
      const error = ISSUES[keyword];
      if (error !== undefined) definition.error = error;
    }
  }

  /**
   * One function for each of `roots`, schemas reduced to their assertions, exported under its key. A function of another
   * module is a call of `component(module)`. With `tracksEvaluated` each says which properties and items it has looked at.
   */
  compile(roots: JsonObject, tracksEvaluated: boolean): string {
    // Ajv2020 sets it whatever it is told.
    Reflect.set(this.#ajv.opts, "unevaluated", tracksEvaluated);
    // An instance takes longer to make than most schemas to compile. Without what it keeps it names things anew.
    this.#ajv.removeSchema();
    Reflect.set(this.#ajv, "scope", new ValueScope({ ...this.#ajv.scope.opts, scope: {} }));
    for (const [key, schema] of Object.entries(roots)) this.#ajv.addSchema(schemaOf(schema), key);
    return standaloneCode(this.#ajv, Object.fromEntries(Object.keys(roots).map((key) => [key, key])));
  }
}

/** ajv would make a function of its code, for itself, of which only the text is wanted. */
const NOT_RUN = "return function () {};";

/** What is `false` by itself ajv would give a function of another form than all others. */
function schemaOf(schema: Json): object {
  if (schema === false) return { allOf: [false] };
  return isObject(schema) ? schema : {};
}

/** Without the flags that ajv asks for, which not every pattern can bear. */
const regExp: NonNullable<CodeOptions["regExp"]> = Object.assign(
  (pattern: string) => new RegExp(pattern, patternFlags(pattern)),
  { code: "new RegExp" },
);
