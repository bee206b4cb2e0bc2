import { mediaTypeEssence } from "../media-type.js";
import type { DocumentedContent } from "./definition.js";

/** How much a media type is wanted, 0 to 1, by an Accept header (RFC 9110, section 12.5.1). Without one all are. */
export function quality(accept: string | null, mediaType: string): number {
  if (accept === null || accept.trim() === "") return 1;
  const type = mediaTypeEssence(mediaType);
  // The closest range counts.
  const ranges = ["*/*", type.replace(/\/.*/, "/*"), type];
  const fitting = accept
    .split(",")
    .map((range) => ({ range, closeness: ranges.indexOf(mediaTypeEssence(range)) }))
    .filter(({ closeness }) => closeness >= 0)
    .sort((a, b) => b.closeness - a.closeness);
  const [closest] = fitting;
  return closest ? weightOf(closest.range) : 0;
}

function weightOf(range: string): number {
  const [, weight] = /;\s*q=([01](?:\.\d{0,3})?)\s*(?:;|$)/i.exec(range) ?? [];
  return weight === undefined ? 1 : Number(weight);
}

/** The content that is wanted most, of those alike the document's first. Where none is wanted, it is the first of all. */
export function chooseContent(
  contents: readonly DocumentedContent[],
  accept: string | null,
): DocumentedContent | undefined {
  const weighed = contents.map((content) => ({ content, weight: quality(accept, content.mediaType) }));
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.content;
}
