import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readTarball, TarballError } from "./tarball.js";

/** Archives that one reader would take for one thing, and another for something else. */

/** One entry: a header with its sum, and the content. */
const entry = (name: string, content = "", type = "0", change = (_: Buffer) => {}) => {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(content.length.toString(8).padStart(11, "0"), 124);
  header.write("        ", 148);
  header.write(type, 156, "latin1");
  header.write("ustar\x0000", 257, "latin1");
  change(header);
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, "0")}\0 `,
    148,
  );
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)]);
};
const end = Buffer.alloc(1024);
const read = (...parts: readonly Buffer[]) => readTarball(gzipSync(Buffer.concat(parts)));

test("is read by its files, also with a folder and a path in two parts", async () => {
  const long = entry("b", "B", "0", (header) => header.write("package/long", 345));
  const found = await read(entry("package/", "", "5"), entry("package/a", "A"), long, end);
  expect([...found].map(([path, content]) => [path, Buffer.from(content).toString()])).toEqual([
    ["a", "A"],
    ["long/b", "B"],
  ]);
});

const a = entry("package/a", "A");
const size = (octal: string) => (header: Buffer) => header.write(octal, 124, "latin1");
test.each([
  { title: "a name twice", parts: [a, entry("package/a", "B"), end], want: "package/a is there twice" },
  {
    title: "the same name in another folder",
    parts: [a, entry("other/a", "B"), end],
    want: "is there twice",
  },
  {
    title: "a name for the next entry",
    parts: [entry("x", "18 path=package/b\n", "x"), a, end],
    want: "x is no file inside",
  },
  { title: "a link", parts: [a, entry("package/b", "", "2"), end], want: "package/b is no file inside" },
  {
    title: "a hard link",
    parts: [a, entry("package/b", "", "1"), end],
    want: "package/b is no file inside",
  },
  { title: "a device", parts: [a, entry("package/b", "", "3"), end], want: "package/b is no file inside" },
  { title: "files after the end", parts: [a, end, entry("package/b", "B"), end], want: "no end" },
  {
    title: "files after half an end",
    parts: [a, end.subarray(512), entry("package/b", "B"), end],
    want: "no end",
  },
  {
    title: "a size that isn't octal",
    parts: [a, entry("b/b", "B", "0", size("\x80"))],
    want: "what doesn't belong there",
  },
  {
    title: "a size beyond all",
    parts: [entry("package/a", "A", "0", size("77777777777")), end],
    want: "too early",
  },
  {
    title: "a size that is larger than the archive",
    parts: [entry("package/a", "A").subarray(0, 512)],
    want: "too early",
  },
  {
    title: "a name that goes on after its end",
    parts: [entry("package/a\0\nb", "A"), end],
    want: "what doesn't belong there",
  },
  {
    title: "a prefix of another form",
    parts: [entry("b", "B", "0", (header) => header.fill(0, 257, 265).write("package/c", 345)), end],
    want: "a prefix that only some would read",
  },
  { title: "a wrong sum", parts: [Buffer.from(a).fill("7", 148, 150), end], want: "damaged" },
  {
    title: "a file beside the package's folder",
    parts: [entry("a", "A"), end],
    want: "a is no file inside",
  },
  {
    title: "an absolute path",
    parts: [entry("/etc/passwd", "A"), end],
    want: "/etc/passwd is no file inside",
  },
  ...[
    "package/../../a",
    "package/b/../../../a",
    "package/./a",
    "package//a",
    "package/..\\a",
    "package/c:/a",
  ].map((name) => ({
    title: name,
    parts: [entry(name, "A"), end],
    want: `${name} leads out of the package`,
  })),
  { title: "nothing", parts: [end], want: "no files" },
])("with $title is refused, and says why", async ({ parts, want }) => {
  await expect(read(...parts)).rejects.toThrow(TarballError);
  await expect(read(...parts)).rejects.toThrow(want);
});

test.each([
  { title: "a text", content: Buffer.from("# Read me"), want: "isn't gzipped" },
  { title: "half a tarball", content: gzipSync(a).subarray(0, 40), want: "cut off" },
  {
    title: "what unpacks to too much",
    content: gzipSync(Buffer.alloc(2 ** 28 + 1), { level: 1 }),
    want: "more than 256 MB",
  },
])("isn't $title", async ({ content, want }) => {
  await expect(readTarball(content)).rejects.toThrow(TarballError);
  await expect(readTarball(content)).rejects.toThrow(want);
});
