import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a package's package.json says of it, as far as a bill of materials repeats it. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Component {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly dependencies: readonly string[];
}

/**
 * The software bill of materials of the package in a folder: itself and all that it needs at run time, in the versions
 * that are installed, as CycloneDX 1.6 in JSON (ECMA-424). Neither a serial number nor a time, which the format leaves
 * open, and no address that something was fetched from: the same package has the same bill, whoever writes it.
 *
 * @throws Error where a dependency isn't installed.
 */
export function sbomOf(folder: string): string {
  const components = new Map<string, Component>();
  const [root, ...others] = [...collect(folder, components).values()];
  if (root === undefined) throw new Error(`There is no package in ${folder}.`);
  const sorted = others.sort((a, b) => (purl(a.manifest) < purl(b.manifest) ? -1 : 1));
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: componentOf(root.manifest) },
    components: sorted.map(({ manifest }) => ({ ...componentOf(manifest), scope: "required" })),
    dependencies: [root, ...sorted].map(({ manifest, dependencies }) => ({
      ref: purl(manifest),
      dependsOn: [...dependencies].sort(),
    })),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** By folder, the package itself first. */
function collect(folder: string, found: Map<string, Component>): Map<string, Component> {
  if (found.has(folder)) return found;
  const manifest = readManifest(folder);
  const folders = Object.keys(manifest.dependencies ?? {}).map((name) => installed(name, folder));
  found.set(folder, { folder, manifest, dependencies: folders.map((each) => purl(readManifest(each))) });
  for (const each of folders) collect(each, found);
  return found;
}

/** Where Node.js finds a dependency: in the nearest node_modules upwards. */
function installed(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  if (dirname(from) === from) throw new Error(`${name} isn't installed.`);
  return installed(name, dirname(from));
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function componentOf(manifest: Manifest) {
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(manifest.name) ?? [];
  return {
    type: "library",
    "bom-ref": purl(manifest),
    ...(group !== undefined && { group }),
    name,
    version: manifest.version,
    ...(manifest.description !== undefined && { description: manifest.description }),
    ...(manifest.license !== undefined && { licenses: [licenseOf(manifest.license)] }),
    purl: purl(manifest),
  };
}

/** The id of a license or an expression of several (SPDX), or what else `license` may be in a package.json. */
function licenseOf(license: string) {
  if (/^(UNLICENSED$|SEE LICENSE IN )/.test(license)) return { license: { name: license } };
  return /\s/.test(license) ? { expression: license } : { license: { id: license } };
}

/** The package URL of an npm package (ECMA-427), with the scope's `@` escaped. */
function purl({ name, version }: Manifest): string {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
}
