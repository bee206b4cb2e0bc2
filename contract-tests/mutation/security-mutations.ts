import { arrayOr, isObject, objectOr, omit } from "../../generator/openapi/document.js";
import { type Change, type Mutation, set } from "./mutants.js";
import type { Place } from "./places.js";

/** What can be changed about a document as a whole (OpenAPI 3.1, sections 4.8.1 and 4.8.5). */
export const DOCUMENT_MUTATIONS: readonly Mutation<Place>[] = [
  { name: "security requirement", changes: requirements },
  { name: "server", changes: servers },
];

/** What can be changed about a security scheme (section 4.8.27). */
export const SECURITY_SCHEME_MUTATIONS: readonly Mutation<Place>[] = [
  { name: "security scheme", changes: securityScheme },
  { name: "credentials in the environment", changes: environment },
];

/** What can be changed about the security requirements of an operation, or of all (section 4.8.30). */
export function requirements({ path, value }: Pick<Place, "path" | "value">): Change[] {
  if (value.security === undefined) return [];
  const list = arrayOr(value.security);
  const dropped = list.map((one, index) =>
    set(
      path,
      "security",
      `${Object.keys(objectOr(one)).join(" with ") || "no authentication"} dropped`,
      list.filter((_, other) => other !== index),
    ),
  );
  return [
    ...(list.length > 1 ? dropped : []),
    list.length > 0
      ? set(path, "security", "no authentication needed", [])
      : set(path, "security", "as the document requires", undefined),
  ];
}

function servers({ path, value }: Place): Change[] {
  return arrayOr(value.servers).flatMap((server, index) => {
    const at = [...path, "servers", String(index)];
    const { url } = objectOr(server);
    return [
      { path: at, words: `server ${url} dropped`, value: undefined },
      set(at, "url", `${url} changed`, `${url}/changed`),
    ];
  });
}

function securityScheme({ path, value }: Place): Change[] {
  const at = (key: string, changed: string): Change =>
    set(path, key, `${value[key]} changed to ${changed}`, changed);
  const flows = Object.entries(objectOr(value.flows)).filter(([, flow]) => isObject(flow));
  return [
    { path, words: "security scheme dropped", value: undefined },
    ...(value.type === "http" ? [at("scheme", value.scheme === "basic" ? "bearer" : "basic")] : []),
    ...(value.type === "apiKey"
      ? [at("name", `${value.name}-changed`), at("in", value.in === "header" ? "query" : "header")]
      : []),
    ...flows.flatMap(([name, flow]) => [
      set([...path, "flows"], name, "flow dropped", undefined),
      ...["tokenUrl", "authorizationUrl", "refreshUrl", "x-revocation-url"].flatMap((key) => {
        const url = objectOr(flow)[key];
        return typeof url === "string"
          ? [
              set([...path, "flows", name], key, `${url} changed`, `${url}/changed`),
              set([...path, "flows", name], key, `${url} dropped`, undefined),
            ]
          : [];
      }),
    ]),
  ];
}

/** The variables of the credentials (`x-environment`). */
function environment({ path, value }: Place): Change[] {
  const declared = objectOr(value["x-environment"]);
  return value["x-environment"] === undefined
    ? []
    : [
        set(path, "x-environment", "dropped", undefined),
        ...Object.entries(declared).flatMap(([key, name]) => [
          set([...path, "x-environment"], key, `${name} changed`, `${name}_CHANGED`),
          set(path, "x-environment", `${name} dropped`, omit(declared, key)),
        ]),
      ];
}
