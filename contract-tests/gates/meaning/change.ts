import type { Json, OpenApiDocument } from "../../../generator/openapi/document.js";
import { type Path, parsePointer, resolve, valueAt } from "../../../generator/openapi/pointer.js";
import { directionOf, undirected, undirectedNames } from "./directed.js";
import type { Direction, Verdict } from "./finding.js";
import type { ReportedChange } from "./redocly-diff.js";

/** One difference between two documents, before it is said what it means. */
export interface Change {
  readonly kind: "added" | "removed" | "modified";
  /** Redocly's name of what has changed: `Schema`, `Parameter`, … */
  readonly type: string;
  /** The keyword or field, where one was modified. */
  readonly property: string | undefined;
  /** Its key is another. */
  readonly isRenamed: boolean;
  readonly direction: Direction;
  /** From the document's root, through references; with the property where that is what has changed. */
  readonly path: Path;
  /** The same place behind all references. */
  readonly target: Path;
  /** What was there, and what holds it. */
  readonly before: Side;
  readonly after: Side;
  /** What Redocly makes of it. */
  readonly reported: Judgement & { readonly message: string | undefined };
}

export interface Side {
  readonly value: Json | undefined;
  /** The object that has the value: the schema of a keyword, the parameter of a field. */
  readonly owner: Json | undefined;
}

/** What a change means, and the rule that says so. */
export interface Judgement {
  readonly rule: string;
  readonly verdict: Verdict;
}

/** Two readings of one API: what was released, and what is to be. */
export interface Pair {
  readonly base: OpenApiDocument;
  readonly revision: OpenApiDocument;
}

const VERDICT_OF = { major: "breaking", minor: "additive", patch: "editorial" } as const;

/** A change of Redocly's report, with all that a rule may want to know of it. */
export function readChange(reported: ReportedChange, { base, revision }: Pair): Change {
  const { kind, typeName, property, impact, verdicts } = reported;
  // For Redocly the root is at `#/`.
  const at = parsePointer(encodeURI(reported.path === "#/" ? "#" : reported.path)) ?? [];
  // Within an extension that is the name of a value.
  const isRenamed = property === "key" && typeName !== "SpecExtension";
  const [first] = verdicts;
  return {
    kind,
    type: typeName,
    property,
    isRenamed,
    direction: directionOf(at),
    path: property === undefined || isRenamed ? at : [...at, property],
    target: undirected(parsePointer(encodeURI((reported.revision ?? reported.base)?.pointer ?? "#")) ?? []),
    before: readSide(base, reported.base, property, at),
    after: readSide(revision, reported.revision, property, at),
    reported: {
      rule: first?.ruleId ?? [kebab(typeName), kebab(property ?? ""), kind].filter(Boolean).join("-"),
      verdict: VERDICT_OF[impact],
      message:
        verdicts.length === 0 ? undefined : verdicts.map(({ message }) => undirectedNames(message)).join(" "),
    },
  };
}

function readSide(
  document: OpenApiDocument,
  side: ReportedChange["base"],
  property: string | undefined,
  at: Path,
): Side {
  const pointer = side && parsePointer(encodeURI(side.pointer));
  if (!side || !pointer) return { value: undefined, owner: follow(document, at.slice(0, -1)) };
  // Where a keyword is missing, Redocly points at what lacks it.
  const isOwn = property !== undefined && pointer.at(-1) !== property;
  const owner = valueAt(document, isOwn ? pointer : pointer.slice(0, -1));
  return { value: side.value, owner };
}

/** The value at a path that leads through references. */
export function follow(document: OpenApiDocument, path: Path): Json | undefined {
  let value: Json | undefined = document;
  for (const token of path) value = valueAt(resolve(document, value) ?? null, [token]);
  return resolve(document, value);
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}
