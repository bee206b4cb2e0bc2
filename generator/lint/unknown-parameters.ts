import type { LocationObject, NormalizedProblem } from "@redocly/openapi-core";

const LACKS = "The operation does not define the path parameter ";

/**
 * What Redocly found, but for path parameters that an operation seems to lack where one that applies to it can't be found:
 * that may be the one.
 */
export function withoutUnknownParameters(found: readonly NormalizedProblem[]): NormalizedProblem[] {
  const withUnknown = new Set(
    found
      .filter(({ ruleId }) => ruleId === "no-unresolved-refs")
      .flatMap(({ location }) => location.flatMap((at) => holder(at, /\/parameters\/\d+$/) ?? [])),
  );
  // An operation's own, and those of the path item around it.
  const isUnknown = (at: LocationObject) =>
    [/\/parameters$/, /\/[^/]*\/parameters$/].some((end) => withUnknown.has(holder(at, end) ?? ""));
  return found.filter(({ message, location }) => !(message.startsWith(LACKS) && location.some(isUnknown)));
}

/** What is around a place whose pointer ends so. */
function holder({ source, pointer = "" }: LocationObject, end: RegExp): string | undefined {
  return end.test(pointer) ? `${source.absoluteRef}${pointer.replace(end, "")}` : undefined;
}
