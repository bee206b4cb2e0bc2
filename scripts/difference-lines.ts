import { count } from "../generator/summaries.js";
import { inert } from "../generator/terminal-text.js";
import type { FolderDifference } from "../generator/write.js";

/** How many files are listed; how many more there are is counted. */
const MOST = 20;

/** The most telling first: where not all are listed, a loss isn't to be lost among thousands that are new. */
const CHANGES = ["removed", "changed", "added"] as const;

/**
 * What has changed in a folder, in lines for a person, none where nothing has. What is built follows from the sources: it
 * counts, but a person needs no list of it.
 */
export function differenceLines(difference: FolderDifference): string[] {
  const files = CHANGES.flatMap((change) => difference[change].map((path) => ({ change, path })));
  const sources = files.filter(({ path }) => !path.startsWith("dist/"));
  const built = files.length - sources.length;
  const listed = sources.slice(0, MOST).map(({ change, path }) => `${change.padEnd(8)} ${inert(path)}`);
  const counted = CHANGES.flatMap((change) => {
    const more = sources.slice(MOST).filter((file) => file.change === change).length;
    return more === 0 ? [] : [`${more} more ${change}`];
  });
  if (built > 0) counted.push(`${count(built, "built file")} in dist/`);
  return counted.length === 0 ? listed : [...listed, `and ${counted.join(", ")}`];
}
