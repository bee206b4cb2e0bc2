import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "../../../generator/openapi/document.js";
import type { Path } from "../../../generator/openapi/pointer.js";
import { type Change, type Judgement, type Pair, readChange } from "./change.js";
import { directDocument } from "./directed.js";
import { FINDERS } from "./finders/index.js";
import type { Direction } from "./finding.js";
import { redoclyDiff } from "./redocly-diff.js";
import { judge } from "./rules/index.js";

/** What a change of a document means, at a path of the document that leads through references. */
export interface DocumentFinding extends Judgement {
  readonly direction: Direction;
  readonly path: Path;
  /** The same place behind all references. */
  readonly target: Path;
  readonly message: string;
  /** What Redocly alone would have said; undefined where it says nothing. */
  readonly redocly?: Judgement["verdict"];
}

/** What each change from one bundled document to another means to those who use the API. */
export async function judgeDocument(pair: Pair): Promise<DocumentFinding[]> {
  if (isDeepStrictEqual(pair.base, pair.revision)) return [];
  const directed = { base: directDocument(pair.base), revision: directDocument(pair.revision) };
  const reported = await redoclyDiff(directed.base, directed.revision);
  const changes = reported.map((each) => readChange(each, directed)).filter(isUsed);
  return [
    ...changes.map((change): DocumentFinding => {
      const { direction, path, target, reported: own } = change;
      return { ...judge(change), direction, path, target, message: describe(change), redocly: own.verdict };
    }),
    ...FINDERS.flatMap((find) =>
      find(pair).map((found) => ({ ...found, direction: "neither" as const, target: found.path })),
    ),
  ];
}

/** What a component becomes counts where it is used; of the others only the names do, which have a finder. */
function isUsed({ path, property }: Change): boolean {
  const [section, kind] = path;
  return section !== "components" || (kind === "securitySchemes" && path.length > 3 && property !== "key");
}

function describe({ reported, kind, property, path, direction, before, after }: Change): string {
  if (reported.message !== undefined) return reported.message;
  const name = path.at(-1) ?? "";
  const where = { request: " of a request", answer: " of an answer", neither: "" }[direction];
  if (kind !== "modified") return `\`${name}\`${where} was ${kind}.`;
  if (property === "key") return `\`${before.value}\`${where} was renamed to \`${after.value}\`.`;
  return `\`${property}\`${where} changed from ${inWords(before.value)} to ${inWords(after.value)}.`;
}

const LONGEST = 60;

function inWords(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (isObject(value)) return "an object";
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
