import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPackage } from "../../../generator/build.js";
import { generateHere } from "../../../generator/generate-here.js";
import { isPackageName } from "../../../generator/package/package-name.js";
import { PROVENANCE_FILE } from "../../../generator/package/provenance.js";
import { DocumentError } from "../../../generator/problem.js";
import { toolchain } from "../../../generator/toolchain.js";
import { joinFiles } from "../../../generator/write.js";
import type { Fault } from "./fault.js";
import { jsonOf, type PackageFiles, textOf } from "./tarball.js";

/** What a package says that it was made of: a file of its own, and what that file's hash was. */
interface Source {
  readonly file: string;
  readonly sha256: string;
}

interface Provenance {
  readonly openapi: Source;
  readonly overlays: readonly Source[];
  readonly tools: Readonly<Record<string, unknown>>;
}

/**
 * Whether a package is what its own document gives: the hashes of document and overlays, the versions of the tools, and then
 * every file, byte for byte, and no other. Nothing of the package runs.
 */
export async function verifyPackage(files: PackageFiles): Promise<Fault[]> {
  const provenance = readProvenance(files);
  if (provenance === undefined)
    return [
      {
        rule: "provenance",
        file: PROVENANCE_FILE,
        message: "It doesn't say what the package was made of and with.",
        hint: "Only packages of this generator can be verified.",
      },
    ];
  const stated = [...hashFaults(files, provenance), ...toolFaults(provenance)];
  return stated.length > 0 ? stated : compareWithGenerated(files, provenance);
}

function readProvenance(files: PackageFiles): Provenance | undefined {
  const { openapi, overlays, tools } = jsonOf(files, PROVENANCE_FILE) ?? {};
  const isTools = typeof tools === "object" && tools !== null;
  if (!isSource(openapi, /^openapi\.json$/) || !Array.isArray(overlays) || !isTools) return undefined;
  if (!overlays.every((overlay) => isSource(overlay, /^overlays\/[^/\\.][^/\\]*$/))) return undefined;
  if (new Set(overlays.map(({ file }) => file)).size < overlays.length) return undefined;
  return { openapi, overlays, tools: { ...tools } };
}

function isSource(value: unknown, file: RegExp): value is Source {
  if (typeof value !== "object" || value === null || !("file" in value) || !("sha256" in value)) return false;
  return typeof value.file === "string" && file.test(value.file) && typeof value.sha256 === "string";
}

function hashFaults(files: PackageFiles, { openapi, overlays }: Provenance): Fault[] {
  return [openapi, ...overlays].flatMap(({ file, sha256 }) => {
    const content = files.get(file);
    const hash = content && createHash("sha256").update(content).digest("hex");
    if (hash === sha256) return [];
    const message =
      hash === undefined ? "It isn't there." : `Its SHA-256 is ${hash}; ${PROVENANCE_FILE} says ${sha256}.`;
    return [{ rule: "provenance", file, message, hint: "The package was changed after it was made." }];
  });
}

function toolFaults({ tools }: Provenance): Fault[] {
  const here = new Map<string, unknown>(Object.entries(toolchain));
  const names = new Set([...here.keys(), ...Object.keys(tools)]);
  return [...names]
    .filter((name) => here.get(name) !== tools[name])
    .map((name) => ({
      rule: "tools",
      file: PROVENANCE_FILE,
      message: `It was made with ${name} ${tools[name] ?? "in no version"}; here is ${here.get(name) ?? "none"}.`,
      hint: "Verify it with the revision of this project that it was released from.",
    }));
}

/** Makes the package once more, of nothing but the document and the overlays in it. */
async function compareWithGenerated(files: PackageFiles, { overlays }: Provenance): Promise<Fault[]> {
  const { name } = jsonOf(files, "package.json") ?? {};
  if (typeof name !== "string" || !isPackageName(name))
    return [{ rule: "contents", file: "package.json", message: "It has no name." }];
  const folder = await mkdtemp(join(tmpdir(), "verify-"));
  try {
    await mkdir(join(folder, "overlays"));
    for (const file of ["openapi.json", ...overlays.map((overlay) => overlay.file)])
      await writeFile(join(folder, file), textOf(files, file) ?? "");
    const generated = await generateHere({
      spec: join(folder, "openapi.json"),
      overlays: overlays.map(({ file }) => join(folder, file)),
      lintConfig: { kind: "beside-document" },
      name,
    });
    const built = buildPackage(generated.files);
    return compareFiles(files, joinFiles(generated.files, built));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.problems
      .filter(({ severity }) => severity === "error")
      .map(({ place, message }) => ({
        rule: "contents",
        file: place.file.slice(folder.length + 1),
        message: `Nothing can be made of it: ${message}`,
      }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function compareFiles(files: PackageFiles, wanted: ReadonlyMap<string, string>): Fault[] {
  const fault = (file: string, message: string): Fault => ({ rule: "contents", file, message });
  return [
    ...[...wanted].flatMap(([path, text]) => {
      const content = files.get(path);
      if (content === undefined) return [fault(path, "The document gives this file, and it isn't there.")];
      return Buffer.from(text).equals(content) ? [] : [fault(path, "The document gives something else.")];
    }),
    ...[...files.keys()]
      .filter((path) => !wanted.has(path))
      .map((path) => fault(path, "The document doesn't give this file.")),
  ];
}
