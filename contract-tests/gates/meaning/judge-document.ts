import { isDeepStrictEqual } from "node:util";
import {
  arrayOr,
  isObject,
  type Json,
  type OpenApiDocument,
  objectOr,
} from "../../../generator/openapi/document.js";
import type { Path } from "../../../generator/openapi/pointer.js";
import { type Change, type Judgement, type Pair, readChange } from "./change.js";
import { directDocument } from "./directed.js";
import { effective } from "./effective/index.js";
import { declaredAt, isInherited } from "./effective/inherited.js";
import { isInUnused, useSchemas } from "./effective/unused-schemas.js";
import { FINDERS } from "./finders/index.js";
import type { Direction } from "./finding.js";
import { reachedSchemas } from "./reached-schemas.js";
import { redoclyDiff } from "./redocly-diff.js";
import { judge } from "./rules/index.js";

/** What a change of a document means, at a path of the document that leads through references. */
export interface DocumentFinding extends Judgement {
  readonly direction: Direction;
  readonly path: Path;
  /** The same place behind all references. */
  readonly target: Path;
  /** What a list has lost or gained there. */
  readonly members: readonly string[];
  readonly message: string;
  /** What Redocly alone would have said; undefined where it says nothing. */
  readonly redocly?: Judgement["verdict"];
}

/** Keywords of which a declaration names the members that it is about. */
const LISTS: readonly string[] = ["enum", "required"];

/** What each change from one bundled document to another means to those who use the API. */
export async function judgeDocument(pair: Pair): Promise<DocumentFinding[]> {
  if (isDeepStrictEqual(pair.base, pair.revision)) return [];
  const same = { base: effective(pair.base), revision: effective(pair.revision) };
  const unused = unusedIn(same);
  const direct = (document: OpenApiDocument) => directDocument(useSchemas(document, unused));
  const directed = { base: direct(same.base), revision: direct(same.revision) };
  const reported = await redoclyDiff(directed.base, directed.revision);
  const changes = reported
    .map((each) => readChange(each, directed))
    .filter(isUsed)
    .map((change): DocumentFinding => {
      const { kind, direction, path, target, reported: own } = change;
      const document = kind === "removed" ? pair.base : pair.revision;
      return {
        ...judge(change),
        direction,
        path: declaredAt(document, isInUnused(path) ? target : path),
        target: declaredAt(document, target),
        members: changedMembers(change),
        message: describe(change),
        redocly: own.verdict,
      };
    });
  const found = FINDERS.flatMap((find) =>
    find(same).map((each) => ({ ...each, direction: "neither" as const, target: each.path, members: [] })),
  );
  return [...withoutRepetition(changes), ...found];
}

/** The schemas of both documents that no operation of either uses. */
function unusedIn({ base, revision }: Pair): string[] {
  const reached = new Set([base, revision].flatMap((document) => [...reachedSchemas(document)]));
  const [before, after] = [base, revision].map((document) => objectOr(objectOr(document.components).schemas));
  return Object.keys(before ?? {}).filter((name) => after?.[name] !== undefined && !reached.has(name));
}

/** What all operations have from one place changes in each of them. */
function withoutRepetition(findings: readonly DocumentFinding[]): DocumentFinding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}

/** What a component becomes counts where it is used; of the others only the names do, which have a finder. */
function isUsed({ path, isRenamed }: Change): boolean {
  const [section, kind] = path;
  if (section !== "components") return !isInherited(path);
  return kind === "securitySchemes" && path.length > 3 && !isRenamed;
}

function changedMembers({ type, property = "", before, after }: Change): string[] {
  if (type !== "Schema" || !LISTS.includes(property)) return [];
  const [was, is] = [before.value, after.value].map((value) => arrayOr(value).map(String));
  const common = was?.filter((member) => is?.includes(member)) ?? [];
  return [...(was ?? []), ...(is ?? [])].filter((member) => !common.includes(member));
}

function describe({ reported, kind, property, isRenamed, path, direction, before, after }: Change): string {
  if (reported.message !== undefined) return reported.message;
  const name = path.at(-1) ?? "";
  const where = { request: " of a request", answer: " of an answer", neither: "" }[direction];
  if (kind !== "modified") return `\`${name}\`${where} was ${kind}.`;
  if (isRenamed) return `\`${before.value}\`${where} was renamed to \`${after.value}\`.`;
  return `\`${property}\`${where} changed from ${inWords(before.value)} to ${inWords(after.value)}.`;
}

const LONGEST = 60;

function inWords(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (isObject(value)) return "an object";
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
