import type { SandboxDefinition, SandboxOperation } from "./definition.js";

export type Route =
  | {
      readonly operation: SandboxOperation;
      /** The texts in the places of the template's parameters, still percent-encoded. */
      readonly values: Readonly<Record<string, string>>;
      /** The path below the server's. */
      readonly path: string;
    }
  /** Of a path that has other methods. */
  | { readonly allowed: readonly string[]; readonly operation: SandboxOperation };

/**
 * The operation that a request is for. Of several templates that fit a path, one with fewer parameters comes first
 * (OpenAPI 3.1, section 4.8.8.2). A HEAD is a GET's too (RFC 9110, section 9.3.2).
 */
export function findRoute(
  { basePath, operations }: SandboxDefinition,
  method: string,
  pathname: string,
): Route | undefined {
  const whole = normalized(pathname);
  const below = whole.startsWith(`${basePath}/`) ? whole.slice(basePath.length) : whole;
  return routeOf(operations, method, below) ?? routeOf(operations, method, whole);
}

function routeOf(operations: readonly SandboxOperation[], method: string, path: string): Route | undefined {
  const fitting = operations
    .flatMap((operation) => {
      const values = matchTemplate(operation.path, path);
      return values ? [{ operation, values, path }] : [];
    })
    .sort((a, b) => Object.keys(a.values).length - Object.keys(b.values).length);
  const [first] = fitting;
  if (!first) return undefined;
  const onPath = fitting.filter(({ operation }) => operation.path === first.operation.path);
  const by = (wanted: string) => onPath.find(({ operation }) => operation.method === wanted);
  const found = by(method) ?? (method === "HEAD" ? by("GET") : undefined);
  const documented = onPath.map(({ operation }) => operation.method);
  const allowed = [...new Set([...documented, ...(by("GET") ? ["HEAD"] : []), "OPTIONS"])];
  return found ?? { allowed, operation: first.operation };
}

/** A path as it is written most plainly (RFC 3986, sections 6.2.2.1 and 6.2.2.2). */
function normalized(pathname: string): string {
  return pathname.replace(/%[\da-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : encoded.toUpperCase();
  });
}

function matchTemplate(template: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [template.split("/"), path.split("/")];
  if (wanted.length !== given.length) return undefined;
  const values: [string, string][] = [];
  for (const [index, segment] of wanted.entries()) {
    const found = matchSegment(segment, given[index] ?? "");
    if (!found) return undefined;
    values.push(...found);
  }
  return Object.fromEntries(values);
}

/**
 * The values of the parameters in one segment, none of them empty. Each ends where the text behind it comes first, so
 * that the time is linear in the segment.
 */
function matchSegment(template: string, segment: string): [string, string][] | undefined {
  const [start = "", ...rest] = template.split(/\{([^{}]+)\}/);
  if (rest.length === 0) return template === segment ? [] : undefined;
  if (!segment.startsWith(start)) return undefined;
  const values: [string, string][] = [];
  let at = start.length;
  // Names and the texts behind them take turns.
  for (let index = 0; index < rest.length; index += 2) {
    const [name = "", text = ""] = rest.slice(index, index + 2);
    const isLast = index + 2 === rest.length;
    const end = isLast ? segment.length - text.length : segment.indexOf(text, at + 1);
    if (end <= at || !segment.startsWith(text, end)) return undefined;
    values.push([name, segment.slice(at, end)]);
    at = end + text.length;
  }
  return values;
}
