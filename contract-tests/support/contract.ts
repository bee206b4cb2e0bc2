import { buildModel } from "../../generator/model/build.js";
import type { OperationTypes } from "../../generator/model/names.js";
import { normalize } from "../../generator/normalize/index.js";
import type { JsonObject } from "../../generator/openapi/document.js";
import type { Path } from "../../generator/openapi/pointer.js";
import { isJson } from "../../generator/runtime/media-type.js";
import type { Validator } from "../../generator/runtime/standard-schema.js";
import { bundleFragment, OVERLAY_FILES } from "./fragment.js";
import { withHeirs } from "./heirs.js";
import { jsonSchemaTerms, partPath } from "./json-schema-terms.js";
import { asValidator, type Exports, loadPackage, member, type Package } from "./load-package.js";
import { MemoryValidator } from "./memory-validator.js";
import { type Part, partsOf } from "./parts.js";

/** A part of an operation with everything that judges its values. */
export interface JudgedPart extends Part {
  /** What the package calls the operation. */
  readonly methodName: string;
  /** The folder of the operation's validators. */
  readonly folder: string;
  /** The generated type, as seen through `import type * as types`. */
  readonly type: string;
  /** The path of its schema for `memory`; undefined where it has none or isn't JSON, and nothing validates it. */
  readonly path: Path;
  readonly memory: MemoryValidator;
  /** @throws Error where the package has none */
  readonly emitted: () => Validator<unknown>;
}

/** One reading of the fragment: as it is documented, or as the overlays make it. */
export interface Profile {
  readonly name: "documented" | "observed";
  readonly document: JsonObject;
  /** Whether the package's types are made from this profile: they are, from the last. */
  readonly isTyped: boolean;
  readonly parts: readonly JudgedPart[];
}

/** The package and the profiles of its document; without overlays there is only the documented one. */
export interface Contract {
  readonly package: Package;
  readonly documented: Profile;
  readonly profiles: readonly Profile[];
  /** What the package calls each operation, by method and path template: `post /pets`. */
  readonly names: ReadonlyMap<string, PackageNames>;
}

/** Loads the package, and reads the fragment beside it. */
export async function loadContract(): Promise<Contract> {
  const installed = await loadPackage();
  const isOverlaid = OVERLAY_FILES.length > 0;
  const first = withHeirs(installed.document);
  const last = isOverlaid ? withHeirs(await bundleFragment(OVERLAY_FILES)) : first;
  const names = packageNames(last);
  const documented: Profile = {
    name: "documented",
    document: first,
    isTyped: !isOverlaid,
    parts: judgedParts(first, installed.documented, names),
  };
  const observed: Profile = {
    name: "observed",
    document: last,
    isTyped: true,
    parts: judgedParts(last, installed.observed, names),
  };
  const profiles = isOverlaid ? [documented, observed] : [documented];
  return { package: installed, documented, profiles, names };
}

export interface PackageNames {
  readonly methodName: string;
  readonly folder: string;
  readonly types: OperationTypes;
}

/** What the package calls each operation, by method and path template. */
function packageNames(document: JsonObject): ReadonlyMap<string, PackageNames> {
  const { operations } = buildModel(normalize(document));
  return new Map(operations.map((operation) => [`${operation.method} ${operation.template}`, operation]));
}

function judgedParts(
  document: JsonObject,
  validators: Exports,
  names: ReadonlyMap<string, PackageNames>,
): JudgedPart[] {
  const parts = partsOf(document);
  const memory = {
    sent: new MemoryValidator(jsonSchemaTerms(document, parts, "sent"), "sent"),
    received: new MemoryValidator(jsonSchemaTerms(document, parts, "received"), "received"),
  };
  return parts.map((part) => {
    const name = names.get(`${part.method} ${part.template}`);
    if (!name) throw new Error(`The package has no operation for ${part.title}.`);
    return {
      ...part,
      methodName: name.methodName,
      folder: name.folder,
      type: typeOf(part, name.types),
      path: partPath(part),
      memory: memory[part.direction],
      emitted: () => asValidator(member(validators, name.methodName, ...exportPath(part)), part.title),
    };
  });
}

function exportPath({ direction, name }: Part): string[] {
  return [direction === "sent" ? "request" : "responses", name];
}

function typeOf({ direction, isBody, name, mediaTypes }: Part, types: OperationTypes): string {
  if (direction === "received")
    return `types.${types.responses}[${/^\d+$/.test(name) ? name : JSON.stringify(name)}]`;
  if (isBody && (mediaTypes.length > 1 || mediaTypes.some((type) => type.includes("*")))) {
    const json = mediaTypes.filter(isJson).map((type) => JSON.stringify(type));
    return `types.${types.requestBodies}[${json.join(" | ")}]`;
  }
  return isBody ? `types.${types.requestBody}` : `NonNullable<types.${types.parameters}["${name}"]>`;
}
