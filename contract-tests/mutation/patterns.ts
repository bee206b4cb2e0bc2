/** A pattern that takes all that another takes and is likely to take more, and a stricter one for texts that tell the two apart. */
export interface LooserPattern {
  readonly words: string;
  readonly pattern: string;
  /** Takes texts that only the looser one takes, for the most part. */
  readonly telling: string;
}

/** No letter or digit, and nothing that a pattern is likely to ask for. */
const STRANGER = "~";

/** A piece of a regular expression (ECMA-262, section 22.2.1) that says how often, or which characters. */
const PIECES =
  /\\.|\[(?<negated>\^?)(?:\\.|[^\]\\])*\]|\{(?<least>\d+)(?:(?<comma>,)(?<most>\d*))?\}|(?<some>\+)|\$(?=$)|^\^/gu;

/**
 * The ways in which a pattern gets loose: an anchor is lost, a repetition has one more or fewer, a class has one more. Of
 * many repetitions and classes it is the first and the last. What has one fewer in one branch is often what another branch
 * takes anyway, so that a pattern with branches doesn't get it.
 */
export function looserPatterns(pattern: string): LooserPattern[] {
  const pieces = [...pattern.matchAll(PIECES)].map((match) => ({ match, looser: looserAt(pattern, match) }));
  const told = pieces.filter(({ looser }) => looser.length > 0);
  const of = (kind: RegExp) => told.filter(({ match: [piece] }) => kind.test(piece));
  return [...of(/^[$^]/), ...ends(of(/^\[/)), ...ends(of(/^[{+]/))].flatMap(({ looser }) => looser);
}

/** The first and the last. */
function ends<T>(list: readonly T[]): T[] {
  return list.filter((_, index) => index === 0 || index === list.length - 1);
}

function looserAt(pattern: string, { index, 0: piece, groups = {} }: RegExpExecArray): LooserPattern[] {
  const put = (text: string) => pattern.slice(0, index) + text + pattern.slice(index + piece.length);
  const looser = (words: string, text: string, telling = text): LooserPattern => ({
    words: `${JSON.stringify(piece)} at ${index} ${words}`,
    pattern: put(text),
    telling: put(telling),
  });
  if (piece === "^") return [looser("lost", "", `^${STRANGER}`)];
  if (piece === "$") return [looser("lost", "", `${STRANGER}$`)];
  if (piece === "+") return [looser("loosened to *", "*", "{0}")];
  if (groups.least !== undefined) return repetitions(groups, /(?<!\\)\|/.test(pattern), looser);
  if (groups.negated !== "") return [];
  const wider = `${piece.slice(0, -1)}${STRANGER}]`;
  return [looser(`widened to ${wider}`, wider, STRANGER)];
}

function repetitions(
  { least = "", comma, most = "" }: Readonly<Record<string, string | undefined>>,
  hasBranches: boolean,
  looser: (words: string, text: string, telling: string) => LooserPattern,
): LooserPattern[] {
  const [from, to] = [Number(least), comma === undefined ? Number(least) : Number(most)];
  const written = (less: number, more: number) => (less === more ? `{${less}}` : `{${less},${more}}`);
  return [
    ...(from > 0 && !hasBranches
      ? [
          looser(
            "with one fewer",
            comma && most === "" ? `{${from - 1},}` : written(from - 1, to),
            `{${from - 1}}`,
          ),
        ]
      : []),
    ...(comma && most === "" ? [] : [looser("with one more", written(from, to + 1), `{${to + 1}}`)]),
  ];
}
