import { type Document, isMap, isNode, isScalar, isSeq, type Node, Scalar } from "yaml";
import type { Path } from "../openapi/pointer.js";

/** What a person chose for a text of several lines; quotes are the printer's affair. */
const BLOCKS: readonly unknown[] = [Scalar.BLOCK_LITERAL, Scalar.BLOCK_FOLDED];

/** The node that stands at `path` in a parsed document, undefined where there is none. Aliases aren't followed. */
export function nodeAt({ contents }: Document, path: Path): Node | undefined {
  let node: unknown = contents;
  for (const token of path)
    node = isMap(node) ? node.items.find(({ key }) => keyOf(key) === token)?.value : undefined;
  return isNode(node) ? node : undefined;
}

/**
 * Gives the nodes of a new document the comments, blank lines and kinds of text blocks of the one that it was made of,
 * wherever the two have the same keys.
 */
export function keepForm(node: unknown, source: unknown): void {
  if (!isNode(node) || !isNode(source)) return;
  if (source.commentBefore) node.commentBefore = source.commentBefore;
  if (source.comment) node.comment = source.comment;
  if (source.spaceBefore) node.spaceBefore = true;
  if (isMap(node) && isMap(source)) {
    for (const pair of node.items) {
      const old = source.items.find(({ key }) => keyOf(key) === keyOf(pair.key));
      keepForm(pair.key, old?.key);
      keepForm(pair.value, old?.value);
    }
  } else if (isSeq(node) && isSeq(source) && node.items.length === source.items.length) {
    for (const [index, item] of node.items.entries()) keepForm(item, source.items[index]);
  } else if (isScalar(node) && isScalar(source) && node.value === source.value) {
    if (source.type && BLOCKS.includes(source.type)) node.type = source.type;
  }
}

/** A status is a number to YAML, and a text in a document. */
function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
