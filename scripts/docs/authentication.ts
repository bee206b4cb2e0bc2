import { type JsonObject, objectOr, stringOr } from "../../generator/openapi/document.js";
import { resolve } from "../../generator/openapi/pointer.js";
import { inline } from "../../generator/package/readme/markdown.js";
import { code, paragraphs, table } from "./markdown.js";

/** The ways of authenticating that a document declares (OpenAPI 3.1.1, section 4.8.27); empty where there are none. */
export function authenticationSection(document: JsonObject): string {
  const declared = Object.entries(objectOr(objectOr(document.components).securitySchemes));
  return paragraphs(
    ...declared.map(([key, reference]) => {
      const scheme = objectOr(resolve(document, reference));
      return paragraphs(
        `## ${inline(key)}`,
        stringOr(scheme.description),
        table(["", ""], schemeRows(scheme)),
      );
    }),
  );
}

function schemeRows(scheme: JsonObject): string[][] {
  const variables = Object.entries(objectOr(scheme["x-environment"])).map(
    ([credential, variable]) => `${code(credential)} in ${code(String(variable))}`,
  );
  return [
    ["Kind", kindWords(scheme)],
    ...Object.entries(objectOr(scheme.flows)).flatMap(([flow, value]) =>
      Object.entries(objectOr(value))
        .filter(([, place]) => typeof place === "string")
        .map(([name, place]) => [`${code(name)} of ${code(flow)}`, code(String(place))]),
    ),
    ...(variables.length > 0 ? [["Read from the environment", variables.join(", ")]] : []),
  ];
}

function kindWords({ type, scheme, in: place, name }: JsonObject): string {
  if (type === "http") return `HTTP ${code(String(scheme))}`;
  if (type === "apiKey") return `API key, ${code(String(name))} in ${code(String(place))}`;
  if (type === "oauth2") return "OAuth 2.0";
  return code(String(type));
}
