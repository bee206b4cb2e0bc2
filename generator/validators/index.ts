import { propertyKey } from "../code/literals.js";
import { freeName } from "../code/names.js";
import type { Model, Operation } from "../model/model.js";
import type { Json, OpenApiDocument } from "../openapi/document.js";
import { NO_CACHE, type StageCache } from "../stage-cache.js";
import { Components } from "./components.js";
import { ModulePrinter, SHARED, type ValidatorModule } from "./module-printer.js";
import { reduceToAssertions } from "./reduce.js";
import { requestSources, responseSources, type ValidatorSource } from "./sources.js";

/**
 * The validators of one profile: an ESM module with its declarations for each operation and direction, a module for
 * each schema that is referred to and isn't small, and an index over the operations. Paths are relative to `folder`, which stands two levels below the folder of the runtime's parent.
 */
export function emitValidators(
  document: OpenApiDocument,
  model: Model,
  folder: string,
  cache: StageCache = NO_CACHE,
): Map<string, string> {
  const files = new Map<string, string>();
  const components = new Components(document, model.schemas);
  const printer = new ModulePrinter(components, cache);

  for (const operation of [...model.operations, ...model.webhooks]) {
    const directory = `${folder}/${operation.folder}`;
    for (const module of directions(document, operation)) {
      const code = printer.print(directionModule(module, (schema) => reduceToAssertions(document, schema)));
      files.set(`${directory}/${module.name}.js`, code);
      files.set(`${directory}/${module.name}.d.ts`, moduleTypes(module));
    }
  }
  for (const { module, schema, isAsked } of components.separate()) {
    const exported = [{ name: "check", root: "check" }];
    const code = printer.print({ kind: "shared", roots: { check: schema }, exported, isAsked });
    files.set(`${folder}/${SHARED}/${module}.js`, code);
  }
  files.set(`${folder}/index.ts`, indexCode(document, model));
  return files;
}

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

function directionModule(
  { name, sources }: DirectionModule,
  reduce: (schema: Json) => Json,
): ValidatorModule {
  const schemas = [...new Set(sources.map(({ schema }) => JSON.stringify(schema)))];
  const rootOf = ({ schema }: ValidatorSource) => `root${schemas.indexOf(JSON.stringify(schema))}`;
  return {
    kind: name,
    roots: Object.fromEntries(sources.map((source) => [rootOf(source), reduce(source.schema)])),
    exported: sources.map((source) => ({ name: source.name, root: rootOf(source) })),
    isAsked: false,
  };
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
