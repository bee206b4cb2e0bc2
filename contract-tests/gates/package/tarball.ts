import { promisify } from "node:util";
import { gunzip } from "node:zlib";

/** The files of a package, path inside of it to content. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

const BLOCK = 512;
/** No package is near that; an archive of zeros unpacks to a thousand times what it is. */
const MOST_BYTES = 2 ** 28;
const FILE = /^[0\0]$/;
const FOLDER = "5";
/** What a file system reads as something else than a name: nothing, this folder, the one above, a Windows path. */
const NO_NAME = /^$|^\.\.?$|[\\:]/;

/** It is no tarball that `npm pack` would make. */
export class TarballError extends Error {
  override readonly name = "TarballError";
}

/**
 * What a tarball holds, read in memory: nothing is written, wherever its paths point. Whatever one reader takes for one thing
 * and another for something else (a name twice, a link, a header that renames the next file, files after the end) is
 * refused, so that what is read here is what npm installs.
 *
 * @throws TarballError where it is no tarball that `npm pack` would make.
 */
export async function readTarball(tarball: Uint8Array): Promise<PackageFiles> {
  const archive = await unzip(tarball);
  const files = new Map<string, Uint8Array>();
  let at = 0;
  while (at + BLOCK <= archive.length && !isZero(archive.subarray(at, at + BLOCK))) {
    const { name, type, size } = readHeader(archive.subarray(at, at + BLOCK));
    const [start, end] = [at + BLOCK, at + BLOCK + size];
    if (end > archive.length) throw new TarballError(`${name} ends too early.`);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    if (type === FOLDER && size === 0) continue;
    // npm installs each file without the first folder of its path.
    const path = /^[^/]+\/(.+)$/.exec(name)?.[1];
    if (!FILE.test(type) || path === undefined)
      throw new TarballError(`${name} is no file inside of a package.`);
    if (path.split("/").some((part) => NO_NAME.test(part)))
      throw new TarballError(`${name} leads out of the package.`);
    if (files.has(path)) throw new TarballError(`${name} is there twice.`);
    files.set(path, archive.subarray(start, end));
  }
  if (files.size === 0 || !isZero(archive.subarray(at)))
    throw new TarballError("It has no files, or no end.");
  return files;
}

async function unzip(tarball: Uint8Array): Promise<Buffer> {
  try {
    return await promisify(gunzip)(tarball, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw new TarballError(
      code === "ERR_BUFFER_TOO_LARGE"
        ? `It holds more than ${MOST_BYTES >> 20} MB.`
        : "It isn't gzipped, or cut off.",
    );
  }
}

/** The header of an entry (POSIX.1-2017, pax, "ustar Interchange Format"). */
function readHeader(header: Buffer) {
  const field = (from: number, length: number, form: RegExp) => {
    const text = form.exec(header.toString("utf8", from, from + length))?.[1];
    if (text === undefined) throw new TarballError("A header has what doesn't belong there.");
    return text;
  };
  const name = (from: number, length: number) => field(from, length, /^([^\0]*)\0*$/);
  const number = (from: number, length: number) =>
    Number.parseInt(field(from, length, /^ *([0-7]+)[ \0]*$/), 8);
  const blank = Buffer.from(header).fill(" ", 148, 156);
  if (blank.reduce((sum, byte) => sum + byte, 0) !== number(148, 8))
    throw new TarballError("A header is damaged.");
  const prefix = name(345, 155);
  if (prefix !== "" && header.toString("latin1", 257, 265) !== "ustar\x0000")
    throw new TarballError("A header has a prefix that only some would read.");
  return {
    name: prefix === "" ? name(0, 100) : `${prefix}/${name(0, 100)}`,
    type: header.toString("latin1", 156, 157),
    size: number(124, 12),
  };
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
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
