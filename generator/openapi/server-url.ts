import { type JsonObject, objectOr, own, stringOr } from "./document.js";

/** The URL of a Server Object with the values that its variables have by default (OpenAPI 3.1.1 section 4.8.5). */
export function serverUrl({ url, variables }: JsonObject): string | undefined {
  return stringOr(url)?.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    return stringOr(objectOr(own(objectOr(variables), name)).default) ?? whole;
  });
}
