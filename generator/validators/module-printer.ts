import { propertyKey } from "../code/literals.js";
import type { JsonObject } from "../openapi/document.js";
import { remember, type StageCache } from "../stage-cache.js";
import { Compiler } from "./compile.js";
import { type Components, referencesIn } from "./components.js";
import { type DetachedCode, detach } from "./detach.js";
import { asksForEvaluated } from "./evaluated.js";

/** The folder of the functions that several modules may call. No method can have its name. */
export const SHARED = "shared-schemas";

/** A module of validators to be. */
export interface ValidatorModule {
  /** The validators of an operation's direction, or the function of one schema for several of them. */
  readonly kind: "request" | "responses" | "shared";
  /** Schemas reduced to their assertions. */
  readonly roots: JsonObject;
  /** Which of the roots each export checks. */
  readonly exported: readonly Export[];
  /** Whether a schema that refers to it reads which properties and items it has looked at. */
  readonly isAsked: boolean;
}

interface Export {
  readonly name: string;
  readonly root: string;
}

/** What is kept of a module: its code, and the references that the code has calls for. */
interface Printed {
  readonly code: string;
  readonly followed: readonly string[];
}

/** Prints the modules of one document, each anew where anything that it is made of has changed. */
export class ModulePrinter {
  readonly #components: Components;
  readonly #cache: StageCache;
  readonly #compiler: Compiler;
  readonly #followed = new Set<string>();

  constructor(components: Components, cache: StageCache) {
    this.#components = components;
    this.#cache = cache;
    this.#compiler = new Compiler((ref) => {
      this.#followed.add(ref);
      return components.target(ref);
    });
  }

  print(module: ValidatorModule): string {
    const references = [...referencesIn({ anyOf: Object.values(module.roots) })];
    const targets = references.map((ref) => {
      const { schema, isInlined, ...called } = this.#components.target(ref);
      return [ref, called, isInlined && schema];
    });
    const { code, followed } = remember(this.#cache, [module, targets], () => this.#make(module));
    for (const ref of followed) this.#components.follow(ref);
    return code;
  }

  #make(module: ValidatorModule): Printed {
    const { roots, isAsked } = module;
    this.#followed.clear();
    const tracksEvaluated = isAsked || Object.values(roots).some(asksForEvaluated);
    const standalone = this.#compiler.compile(roots, tracksEvaluated);
    return { code: moduleCode(module, standalone), followed: [...this.#followed] };
  }
}

function moduleCode({ kind, exported, isAsked }: ValidatorModule, standalone: string): string {
  const { code, imports, components }: DetachedCode = detach(standalone, isAsked);
  const shared = kind === "shared" ? "." : `../${SHARED}`;
  const lines = [
    ...(kind === "shared" ? [] : [importLine(["createValidator"], `${RUNTIME}/validator.js`)]),
    ...[...imports].map(([module, names]) => importLine(names, `${RUNTIME}/${module}.js`)),
    ...[...components].map(([module, local]) => importLine([`check as ${local}`], `${shared}/${module}.js`)),
  ];
  const functions = exported.map(({ name, root }) => ({ name, check: validateFunction(standalone, root) }));
  return `${lines.join("")}\n${EXPORTS[kind](functions)}\n${code}\n`;
}

const RUNTIME = "../../../runtime";

function importLine(names: readonly string[], module: string): string {
  return `import { ${names.join(", ")} } from "${module}";\n`;
}

type PrintExports = (functions: readonly { readonly name: string; readonly check: string }[]) => string;

const EXPORTS: Readonly<Record<ValidatorModule["kind"], PrintExports>> = {
  request: (functions) =>
    functions.map(({ name, check }) => `export const ${name} = ${validator(check)};\n`).join(""),
  responses: (functions) =>
    `export const responses = {\n${functions.map(({ name, check }) => `  ${propertyKey(name)}: ${validator(check)},\n`).join("")}};\n`,
  // Exported by their declarations, so that modules may call each other in a circle.
  shared: (functions) => functions.map(({ name, check }) => `export { ${check} as ${name} };\n`).join(""),
};

function validator(check: string): string {
  return `/* @__PURE__ */ createValidator(${check})`;
}

function validateFunction(standalone: string, root: string): string {
  const name = new RegExp(`^export const ${root} = (validate\\d+);$`, "m").exec(standalone)?.[1];
  if (name === undefined) throw new Error(`ajv gave no function for ${root}.`);
  return name;
}
