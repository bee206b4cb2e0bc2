import type { Json } from "../../generator/openapi/document.js";
import { isJson } from "../../generator/runtime/media-type.js";
import { toTheLetter } from "../support/instance.js";
import { samples } from "../support/samples.js";
import { validForm } from "../support/valid-form.js";
import type { Parameter, Place } from "../wire/operations.js";
import { readSimple } from "../wire/parameters.js";
import { type ContractRequest, contractRequests } from "../wire/requests.js";
import type { ProviderOperation } from "./operations.js";

/** Values that no example can know, such as the id of something that is there, by the parameter's name. */
export type GivenParameters = ReadonlyMap<string, string>;

/**
 * The contract's requests, as few as have every body and every value of a parameter once: a service is somebody's, and
 * each may create something.
 */
export function fewestRequests(operation: ProviderOperation, given: GivenParameters): ContractRequest[] {
  const seen = new Set<string>();
  return contractRequests(operation)
    .filter(({ body, arrives }) => body === undefined || arrives !== undefined)
    .map((request) => withGiven(operation, request, given))
    .filter((request) => {
      const added = factsOf(request).filter((fact) => !seen.has(fact));
      for (const fact of added) seen.add(fact);
      return added.length > 0;
    });
}

function factsOf({ body, path, query, header, cookie }: ContractRequest): string[] {
  const parameters = Object.entries({ path, query, header, cookie }).flatMap(([place, values]) =>
    Object.entries(values).map(([name, value]) => JSON.stringify([place, name, value])),
  );
  return [JSON.stringify(["body", body ?? null]), ...parameters];
}

function withGiven(
  { parameters }: ProviderOperation,
  request: ContractRequest,
  given: GivenParameters,
): ContractRequest {
  const own = parameters.flatMap((parameter) => {
    const text = given.get(parameter.name);
    return text === undefined ? [] : [{ ...parameter, value: readGiven(parameter, text) ?? text }];
  });
  const values = (place: Place) =>
    Object.fromEntries(own.filter((one) => one.place === place).map(({ name, value }) => [name, value]));
  return {
    ...request,
    title: [request.title, ...own.map(({ name }) => `${name} as given`)].join(", "),
    path: { ...request.path, ...values("path") },
    query: { ...request.query, ...values("query") },
    header: { ...request.header, ...values("header") },
    cookie: { ...request.cookie, ...values("cookie") },
  };
}

/** A parameter's value from its text; undefined where the document doesn't take it. */
export function readGiven(parameter: Parameter, text: string): Json | undefined {
  const { place, memory, path } = parameter;
  const reading = readSimple(
    { ...parameter, style: "simple" },
    place === "header" ? text : encodeURIComponent(text),
  );
  const value = "value" in reading ? reading.value : undefined;
  return value !== undefined && memory.accepts(path, value) ? value : undefined;
}

/** Each documented body as its schema takes it, with everything in it, from which counter-examples come. */
export function wholeBodies({ body }: ProviderOperation): { readonly name: string; readonly value: Json }[] {
  if (!body || body.part.schema === undefined || !body.part.mediaTypes.some(isJson)) return [];
  const { memory, path, examples } = body.part;
  const documented = examples
    .filter(({ mediaType }) => isJson(mediaType))
    .map(({ name, value }) => ({ name, value: validForm(memory, path, value) }));
  const made = samples(memory, path).slice(0, 1);
  const all = documented.length > 0 ? documented : made.map((value) => ({ name: "sample", value }));
  return [...new Map(all.map((one) => [toTheLetter(one.value), one])).values()];
}
