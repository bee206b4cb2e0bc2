import {
  arrayOr,
  type Json,
  type JsonObject,
  objectOr,
  stringOr,
} from "../../../generator/openapi/document.js";

/** What the samples of `x-codeSamples` do, as far as it shows in their text, by language and way of authenticating. */
export function readCodeSamples(samples: Json | undefined): Record<string, JsonObject> {
  const read = new Map<string, JsonObject>();
  for (const { lang, source } of arrayOr(samples).map(objectOr)) {
    const facts = readCodeSample(stringOr(lang) ?? "", stringOr(source) ?? "");
    const name = facts.authentication === undefined ? String(lang) : `${lang} with ${facts.authentication}`;
    const same = [...read.keys()].filter((key) => key === name || key.startsWith(`${name}, number `)).length;
    read.set(same === 0 ? name : `${name}, number ${same + 1}`, facts);
  }
  return Object.fromEntries(read);
}

function readCodeSample(lang: string, source: string): JsonObject {
  const code = source.replaceAll(/^\s*(#|\/\/).*$/gm, "");
  const authentication = /--digest\b/.test(code) ? "Digest" : /\bAuthorization: (\w+)/.exec(code)?.[1];
  const headers = [...code.matchAll(/"(Accept|Content-Type): ([^"]+)"/gi)].map(([, name, value]) => [
    name,
    value,
  ]);
  return {
    ...(authentication === undefined ? {} : { authentication }),
    ...Object.fromEntries(headers),
    ...(/shell|curl|bash/i.test(lang)
      ? { ...listed("uses", commands(code)), ...listed("methods", methods(code)) }
      : { ...listed("uses", imports(code)), ...listed("calls", calls(code)) }),
    ...listed("environment", found(code, /\$\{([A-Z][A-Z0-9_]*)\}|\benv\.([A-Z][A-Z0-9_]*)/g)),
    ...listed("URLs", found(code, /(https?:[^\s"'`\\)]+)/g).map(withPlainPlaceholders)),
    ...listed("dates", found(code, /\b(\d{4}-\d{2}-\d{2})\b/g)),
  };
}

function imports(code: string): string[] {
  return found(code, /\b(?:from|import)\s+["']([^"']+)["']/g);
}

/** Command and subcommands, up to the first option or argument, of each command that begins a line. */
function commands(code: string): string[] {
  return found(onOneLine(code), /^(?:\w+=\$\()?([a-z]\w*(?: [a-z]\w*)*)(?=\s|$)/gim);
}

/** Of each curl command: the one that it names, or else the one that curl takes for what there is to send (curl(1)). */
function methods(code: string): string[] {
  return [...onOneLine(code).matchAll(/\bcurl\s.*/g)].map(([command]) => {
    const named = /\s(?:-X|--request)[\s=]?\s*["']?([A-Za-z]+)/.exec(command)?.[1];
    return named ?? (/\s(?:-d|--data(?:-\w+)?|--json)\b/.test(command) ? "POST" : "GET");
  });
}

/** A command may go on where a line ends in a backslash. */
function onOneLine(code: string): string {
  return code.replaceAll(/\\\n/g, " ");
}

/** The names of the functions and methods that are called, but for those that print. */
function calls(code: string): string[] {
  return found(code, /(?<!\bconsole\.)\b([A-Za-z_$][\w$]*)\(/g);
}

/** `{id}` in a template, and `${ID}` in a shell: each stands for what its reader has to fill in. */
function withPlainPlaceholders(url: string): string {
  return url.replaceAll(/\$?\{[^}]*\}/g, "{}");
}

/** What the groups of a pattern match, each once. */
function found(text: string, pattern: RegExp): string[] {
  return [
    ...new Set([...text.matchAll(pattern)].flatMap(([, ...groups]) => groups.filter((group) => group))),
  ];
}

function listed(name: string, values: readonly string[]): JsonObject {
  return values.length === 0 ? {} : { [name]: values };
}
