import { propertyKey } from "../code/literals.js";
import { freeName } from "../code/names.js";
import type { Model, Operation } from "../model/model.js";
import type { Json, JsonObject, OpenApiDocument } from "../openapi/document.js";
import { Compiler } from "./compile.js";
import { Components } from "./components.js";
import { type DetachedCode, detach } from "./detach.js";
import { asksForEvaluated } from "./evaluated.js";
import { reduceToAssertions } from "./reduce.js";
import { requestSources, responseSources, type ValidatorSource } from "./sources.js";

/**
 * The validators of one profile: an ESM module with its declarations for each operation and direction, a module for
 * each schema that is referred to and isn't small, and an index over the operations. Paths are relative to `folder`, which stands two levels below the folder of the runtime's parent.
 */
export function emitValidators(document: OpenApiDocument, model: Model, folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const components = new Components(document, model.schemas);
  const compiler = new Compiler((ref) => components.follow(ref));
  const compile = (roots: JsonObject, isAsked = false) =>
    compiler.compile(roots, isAsked || Object.values(roots).some(asksForEvaluated));
  const reduce = (schema: Json) => reduceToAssertions(document, schema);

  for (const operation of [...model.operations, ...model.webhooks]) {
    const directory = `${folder}/${operation.folder}`;
    for (const module of directions(document, operation)) {
      files.set(`${directory}/${module.name}.js`, directionCode(module, reduce, compile));
      files.set(`${directory}/${module.name}.d.ts`, moduleTypes(module));
    }
  }
  for (const { module, schema, isAsked } of components.separate()) {
    files.set(`${folder}/${SHARED}/${module}.js`, sharedCode(compile({ check: schema }, isAsked), isAsked));
  }
  files.set(`${folder}/index.ts`, indexCode(document, model));
  return files;
}

/** The folder of the functions that several modules may call. No method can have its name. */
const SHARED = "shared-schemas";

type Compile = (roots: JsonObject) => string;

interface DirectionModule {
  readonly name: "request" | "responses";
  readonly sources: readonly ValidatorSource[];
}

function directions(document: OpenApiDocument, operation: Operation): DirectionModule[] {
  const modules: DirectionModule[] = [
    { name: "request", sources: requestSources(document, operation) },
    { name: "responses", sources: responseSources(document, operation) },
  ];
  return modules.filter(({ sources }) => sources.length > 0);
}

function directionCode(
  { name, sources }: DirectionModule,
  reduce: (schema: Json) => Json,
  compile: Compile,
): string {
  const schemas = [...new Set(sources.map(({ schema }) => JSON.stringify(schema)))];
  const rootOf = ({ schema }: ValidatorSource) => `root${schemas.indexOf(JSON.stringify(schema))}`;
  const standalone = compile(
    Object.fromEntries(sources.map((source) => [rootOf(source), reduce(source.schema)])),
  );
  const validators = sources.map((source) => ({
    key: source.name,
    expression: `/* @__PURE__ */ createValidator(${validateFunction(standalone, rootOf(source))})`,
  }));
  const exported =
    name === "request"
      ? validators.map(({ key, expression }) => `export const ${key} = ${expression};\n`).join("")
      : `export const responses = {\n${validators.map(({ key, expression }) => `  ${propertyKey(key)}: ${expression},\n`).join("")}};\n`;
  return moduleCode(detach(standalone, false), `../${SHARED}`, exported, [["validator", "createValidator"]]);
}

/** Exported by its declaration, so that modules may call each other in a circle. */
function sharedCode(standalone: string, isAsked: boolean): string {
  const exported = `export { ${validateFunction(standalone, "check")} as check };\n`;
  return moduleCode(detach(standalone, isAsked), ".", exported);
}

function moduleCode(
  { code, imports, components }: DetachedCode,
  shared: string,
  exported: string,
  runtime: readonly (readonly [module: string, name: string])[] = [],
): string {
  const lines = [
    ...runtime.map(([module, name]) => importLine([name], `${RUNTIME}/${module}.js`)),
    ...[...imports].map(([module, names]) => importLine(names, `${RUNTIME}/${module}.js`)),
    ...[...components].map(([module, local]) => importLine([`check as ${local}`], `${shared}/${module}.js`)),
  ];
  return `${lines.join("")}\n${exported}\n${code}\n`;
}

const RUNTIME = "../../../runtime";

function importLine(names: readonly string[], module: string): string {
  return `import { ${names.join(", ")} } from "${module}";\n`;
}

function validateFunction(standalone: string, root: string): string {
  const name = new RegExp(`^export const ${root} = (validate\\d+);$`, "m").exec(standalone)?.[1];
  if (name === undefined) throw new Error(`ajv gave no function for ${root}.`);
  return name;
}

function moduleTypes({ name, sources }: DirectionModule): string {
  const types = new Set(sources.map(({ typeName }) => typeName));
  const header = `import type { Validator } from "../../../runtime/standard-schema.js";\nimport type { ${[...types].sort().join(", ")} } from "../../../types.js";\n\n`;
  return name === "request"
    ? header +
        sources.map((source) => `export declare const ${source.name}: Validator<${source.type}>;\n`).join("")
    : `${header}export declare const responses: {\n${sources.map((source) => `  readonly ${propertyKey(source.name)}: Validator<${source.type}>;\n`).join("")}};\n`;
}

function indexCode(document: OpenApiDocument, model: Model): string {
  const operations = [...model.operations, ...model.webhooks];
  const taken = new Set(operations.map(({ methodName }) => methodName));
  const imports: string[] = [];
  const importOf = (name: string, module: DirectionModule["name"]) => {
    const local = freeName(`${name}${module === "request" ? "Request" : "Responses"}`, taken);
    taken.add(local);
    const imported = module === "request" ? `* as ${local}` : `{ responses as ${local} }`;
    imports.push(`import ${imported} from "./${name}/${module}.js";\n`);
    return { type: `typeof ${local}`, value: local };
  };
  const exported = operations.map((operation) => {
    const { methodName: name } = operation;
    const modules = directions(document, operation).map((module) => module.name);
    const [request, responses] = (["request", "responses"] as const).map((module) =>
      modules.includes(module) ? importOf(name, module) : { type: "Record<never, never>", value: "{}" },
    );
    return (
      `export const ${name}: {\n` +
      `  readonly request: ${request?.type};\n` +
      `  readonly responses: ${responses?.type};\n` +
      `} = { request: ${request?.value}, responses: ${responses?.value} };\n`
    );
  });
  return exported.length === 0 ? "export {};\n" : `${imports.join("")}\n${exported.join("\n")}`;
}
