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
 * (OpenAPI 3.1, section 4.8.8.2).
 */
export function findRoute(
  { basePath, operations }: SandboxDefinition,
  method: string,
  pathname: string,
): Route | undefined {
  const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : pathname;
  const fitting = operations
    .flatMap((operation) => {
      const values = matchTemplate(operation.path, path);
      return values ? [{ operation, values, path }] : [];
    })
    .sort((a, b) => Object.keys(a.values).length - Object.keys(b.values).length);
  const [first] = fitting;
  if (!first) return undefined;
  const onPath = fitting.filter(({ operation }) => operation.path === first.operation.path);
  const found = onPath.find(({ operation }) => operation.method === method);
  return found ?? { allowed: onPath.map(({ operation }) => operation.method), operation: first.operation };
}

function matchTemplate(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = template
    .split(/(\{[^{}]+\})/)
    .map((part) => {
      if (!/^\{.+\}$/.test(part)) return part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  const match = new RegExp(`^${pattern}$`).exec(path);
  return match ? Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ""])) : undefined;
}
