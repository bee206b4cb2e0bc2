import type { ReceivedRequest } from "../received.js";
import type { Scheme } from "./guard.js";

const DEFAULTS = { key: "sandbox-key" } as const;

/** A key in a header, the query or a cookie (OpenAPI 3.1, section 4.8.27). */
export function apiKey(
  place: "header" | "query" | "cookie",
  name: string,
): Pick<Scheme, "kind" | "credentials" | "open"> {
  return {
    kind: "apiKey",
    credentials: DEFAULTS,
    open: ({ key }) => ({
      check(request) {
        const shown = shownIn(request, place, name);
        return shown === undefined ? "nothing" : shown === key ? "right" : "wrong";
      },
    }),
  };
}

function shownIn(
  { headers, query }: ReceivedRequest,
  place: "header" | "query" | "cookie",
  name: string,
): string | undefined {
  if (place === "header") return headers.get(name) ?? undefined;
  if (place === "query") return new URLSearchParams(query).get(name) ?? undefined;
  const cookies = headers.get("cookie")?.split("; ") ?? [];
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
}
