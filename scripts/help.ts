import { wrap } from "../generator/terminal-text.js";

/** The most that a line of help has, in characters: it is read on the narrowest terminal. */
const WIDTH = 80;

/** A longer name has its meaning below it. */
const NAME_WIDTH = 24;

export interface OptionHelp {
  /** What stands for its value, such as FILE; none of a switch. */
  readonly value?: string;
  readonly help: string;
}

/** A table of the help beside that of the options: a heading, and names with what they mean. */
export interface HelpTable {
  readonly heading: string;
  readonly rows: Readonly<Record<string, string>>;
}

/** What `--help` says of a command. */
export interface CommandHelp {
  /** How it is started: `npm run generate -- [options]`. */
  readonly usage: string;
  /** What it does, a text a paragraph. */
  readonly about: readonly string[];
  readonly options: Readonly<Record<string, OptionHelp>>;
  readonly tables?: readonly HelpTable[];
  /** Whole lines for a shell, in the project's folder. */
  readonly examples: readonly string[];
  readonly exitCodes: Readonly<Record<number, string>>;
}

/** The help of a command, at most 80 columns wide. */
export function helpText({ usage, about, options, tables = [], examples, exitCodes }: CommandHelp): string {
  const names = Object.entries(options).map(([name, { value, help }]) => [
    `--${name}${value === undefined ? "" : ` ${value}`}`,
    help,
  ]);
  return [
    wrap(`Usage: ${usage}`, WIDTH, "Usage: ".length),
    ...about.map((text) => wrap(text, WIDTH)),
    table({ heading: "Options", rows: Object.fromEntries(names) }),
    ...tables.map(table),
    ["Examples:", ...examples.map((line) => `  ${line}`)].join("\n"),
    table({ heading: "Exit codes", rows: exitCodes }),
  ]
    .map((part) => `${part}\n`)
    .join("\n");
}

function table({ heading, rows }: HelpTable): string {
  const names = Object.keys(rows);
  const column = Math.min(NAME_WIDTH, Math.max(...names.map((name) => name.length)));
  const indent = 2 + column + 2;
  const lines = Object.entries(rows).map(([name, meaning]) => {
    const text = wrap(`${" ".repeat(indent)}${meaning}`, WIDTH, indent).slice(indent);
    return name.length > column
      ? `  ${name}\n${" ".repeat(indent)}${text}`
      : `  ${name.padEnd(column)}  ${text}`;
  });
  return [`${heading}:`, ...lines].join("\n");
}
