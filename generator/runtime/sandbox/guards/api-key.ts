import type { ReceivedRequest } from "../received.js";
import type { Scheme } from "./guard.js";

/** A key in a header, the query or a cookie (OpenAPI 3.1, section 4.8.27). */
export function apiKey(place: "header" | "query" | "cookie", name: string): Scheme<string> {
  return {
    credentials: "sandbox-key",
    open: (key) => ({ check: (request) => shownIn(request, place, name) === key }),
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
