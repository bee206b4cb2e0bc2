import { type BaseResolver, type Document, isRef, unescapePointerFragment } from "@redocly/openapi-core";
import { formatPointer, type Path } from "../openapi/pointer.js";
import type { Problem } from "../problem.js";
import { errorAt } from "./problems.js";

/** A file that was read, and every `$ref` in it. */
export interface ReferringDocument extends Document {
  readonly references: readonly { readonly node: Reference["node"]; readonly path: Path }[];
}

/** A document and all that it refers to, from file to file. What can't be read is left to whoever reports that. */
export async function readReferred(root: Document, resolver: BaseResolver): Promise<ReferringDocument[]> {
  const documents = new Map([[root.source.absoluteRef, withReferences(root)]]);
  // A Map iterates over what is added meanwhile.
  for (const [base, { references }] of documents) {
    const files = references.flatMap(({ node }) => node.$ref.split("#")[0] || []);
    const read = await Promise.allSettled(
      [...new Set(files)].map((file) => resolver.resolveDocument(base, file)),
    );
    for (const result of read) {
      if (result.status === "rejected" || result.value instanceof Error) continue;
      const { source } = result.value;
      if (!documents.has(source.absoluteRef)) documents.set(source.absoluteRef, withReferences(result.value));
    }
  }
  return [...documents.values()];
}

/** How many references may lead from one to the next: whoever follows them has a call open for each. */
const LONGEST_CHAIN = 100;

/** A node with the document that it stands in. */
export interface Target<Node = unknown> {
  readonly document: Document;
  readonly node: Node;
}

export type Reference = Target<{ readonly $ref: string }>;

/**
 * Gives where a reference leads in the end, or undefined where it leads nowhere. Those on the way are added to `trail`,
 * of which the last closes a cycle.
 */
export type Follow = (reference: Reference, trail: Reference[]) => Target | undefined;

/** @param documents every file that was read. */
export function referenceFollower(documents: readonly Document[], resolver: BaseResolver): Follow {
  const byFile = new Map(documents.map((document) => [document.source.absoluteRef, document]));
  return follow;

  function follow(reference: Reference, trail: Reference[]): Target | undefined {
    const closes = trail.some(({ node }) => node === reference.node);
    trail.push(reference);
    if (closes || trail.length > LONGEST_CHAIN) return undefined;
    const [uri = "", pointer = ""] = reference.node.$ref.split("#/");
    let target = root(reference.document, uri.replace(/#$/, ""));
    for (const token of pointer.split("/").filter(Boolean)) {
      if (target && child(target.node, token) === undefined) target = through(target, trail);
      target = target && { document: target.document, node: child(target.node, token) };
    }
    return target && through(target, trail);
  }

  function through({ document, node }: Target, trail: Reference[]): Target | undefined {
    return isRef(node) ? follow({ document, node }, trail) : { document, node };
  }

  function root(from: Document, uri: string): Target | undefined {
    const document = uri ? byFile.get(resolver.resolveExternalRef(from.source.absoluteRef, uri)) : from;
    return document && { document, node: document.parsed };
  }
}

/**
 * The references that lead back to themselves, such as `A: {$ref: B}` beside `B: {$ref: A}`, and so to nothing at all,
 * and those that lead on and on.
 * A schema that contains itself below some keyword isn't one of them.
 */
export function findRefCycles(documents: readonly ReferringDocument[], follow: Follow): Problem[] {
  const problems: Problem[] = [];
  for (const document of documents) {
    for (const { node, path } of document.references) {
      const tell = (message: string) =>
        errorAt(document.source, formatPointer(path), "ref-cycle", `This $ref leads ${message}.`);
      const trail: Reference[] = [];
      follow({ document, node }, trail);
      // One says it for all that are part of the chain.
      if (trail.length > LONGEST_CHAIN) return [tell(`through more than ${LONGEST_CHAIN} others`)];
      if (trail.length === 1 || trail.at(-1)?.node !== node) continue;
      problems.push(tell(`back to itself: ${trail.map((reference) => reference.node.$ref).join(" → ")}`));
    }
  }
  return problems;
}

/** YAML's aliases can make one object occur in several places, or in itself. */
function withReferences(document: Document): ReferringDocument {
  const references: { node: Reference["node"]; path: Path }[] = [];
  const seen = new Set<unknown>();
  const path: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (isRef(node)) references.push({ node, path: [...path] });
    for (const [key, value] of Object.entries(node)) {
      path.push(key);
      visit(value);
      path.pop();
    }
  };
  visit(document.parsed);
  return { ...document, references };
}

function child(node: unknown, token: string): unknown {
  const key = unescapePointerFragment(token);
  return typeof node === "object" && node !== null && Object.hasOwn(node, key)
    ? Reflect.get(node, key)
    : undefined;
}
