import { unpack } from "@publint/pack";

/** The files of a package, path inside of it to content. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * What a tarball holds, read in memory: nothing is written, wherever its paths point.
 *
 * @throws Error where it is no tarball.
 */
export async function readTarball(tarball: Uint8Array): Promise<PackageFiles> {
  const { files, rootDir } = await unpack(tarball);
  return new Map(files.map(({ name, data }) => [name.slice(rootDir.length + 1), data]));
}

/** The text of a file; undefined where there is none. */
export function textOf(files: PackageFiles, path: string): string | undefined {
  const content = files.get(path);
  return content && new TextDecoder().decode(content);
}

/** A JSON object of the package; undefined where the file isn't one. */
export function jsonOf(files: PackageFiles, path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(textOf(files, path) ?? "");
    // An object that is no array has names and values.
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
