import { createHash } from "node:crypto";
import { Contrib, Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { PackageURL } from "packageurl-js";
import parse from "spdx-expression-parse";
import type { Dependency, Manifest } from "./dependencies.js";

const makeComponent = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(
  new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory(),
  new Contrib.License.Factories.LicenseFactory(parse),
);

/**
 * What comes with a package, as CycloneDX 1.6 in JSON (ECMA-424): the package by the hash of its tarball, everything that it
 * brings, and what needs what. No serial number and no time: the same package has the same bill.
 */
export function printSbom(
  manifest: Manifest,
  needs: readonly string[],
  dependencies: ReadonlyMap<string, Dependency>,
  tarball: Uint8Array,
): string {
  const own = componentOf(manifest);
  own.hashes.set(Enums.HashAlgorithm["SHA-256"], createHash("sha256").update(tarball).digest("hex"));
  const components = new Map([...dependencies].map(([name, each]) => [name, componentOf(each.manifest)]));
  const link = (component: Models.Component, names: readonly string[]): void => {
    for (const name of names) {
      const needed = components.get(name);
      if (needed) component.dependencies.add(needed.bomRef);
    }
  };
  link(own, needs);
  for (const [name, component] of components) link(component, dependencies.get(name)?.needs ?? []);

  const bom = new Models.Bom();
  bom.metadata.component = own;
  for (const component of components.values()) bom.components.add(component);
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf(manifest: Manifest): Models.Component {
  const { name, version, license } = manifest;
  const component = makeComponent.makeComponent({
    ...manifest,
    ...(typeof license === "string" ? { license } : { license: "" }),
  });
  if (!component) throw new Error(`${name} has no name.`);
  const [scope, own] = name.startsWith("@") ? name.split("/", 2) : [undefined, name];
  component.purl = new PackageURL("npm", scope, own, version).toString();
  component.bomRef.value = component.purl;
  return component;
}
