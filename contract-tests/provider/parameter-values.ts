import type { Json } from "../../generator/openapi/document.js";
import { boundaryValues, counterExamples, type TriedValue } from "../support/violations.js";
import { handMade } from "../wire/hand-made.js";
import type { Parameter, Place } from "../wire/operations.js";
import type { ContractRequest } from "../wire/requests.js";
import type { ProviderCase } from "./cases.js";
import type { ProviderOperation } from "./operations.js";
import { readGiven } from "./requests.js";

type Row = Pick<ProviderCase, "title" | "request" | "isPath">;

/** A request for each text that a parameter's schema refuses, whatever type the text is taken for. */
export function refusedParameters(operation: ProviderOperation, valid: ContractRequest): Row[] {
  return withEach(operation, valid, (parameter, value) =>
    textsOf(parameter, counterExamples(parameter.memory, parameter.path, value)).filter(
      (text) => readGiven(parameter, text) === undefined,
    ),
  );
}

/** A request for each text that a parameter's schema just takes. In the path it would name something else. */
export function boundaryParameters(operation: ProviderOperation, valid: ContractRequest): Row[] {
  return withEach(operation, valid, (parameter, value) =>
    parameter.place === "path"
      ? []
      : textsOf(parameter, boundaryValues(parameter.memory, parameter.path, value)).filter(
          (text) => readGiven(parameter, text) !== undefined,
        ),
  );
}

function withEach(
  operation: ProviderOperation,
  valid: ContractRequest,
  texts: (parameter: Parameter, value: Json) => string[],
): Row[] {
  return operation.parameters.flatMap((parameter) => {
    const { place, name, shape, isJson } = parameter;
    const value = valid[place][name];
    if (value === undefined || shape !== "scalar" || isJson) return [];
    return texts(parameter, value).map((text) => ({
      title: `${place} parameter ${name} ${JSON.stringify(text)}`,
      isPath: place === "path",
      request: handMade(operation, { ...valid, [place]: { ...valid[place], [name]: text } }),
    }));
  });
}

function textsOf({ place }: Parameter, tried: readonly TriedValue[]): string[] {
  const texts = tried.filter(({ value }) => typeof value !== "object").map(({ value }) => String(value));
  return [...new Set(texts)].filter(CAN_STAND[place]);
}

/**
 * Where a text arrives as it is. An empty segment and dots make another path (RFC 3986, section 5.2.4), an empty field
 * is none to many, and in a header there are no spaces at the ends.
 */
const CAN_STAND: Readonly<Record<Place, (text: string) => boolean>> = {
  path: (text) => !/^\.{0,2}$|\p{Cs}/u.test(text),
  query: (text) => !/^$|\p{Cs}/u.test(text),
  header: (text) => /^[!-~]([ -~]*[!-~])?$/.test(text),
  cookie: (text) => !/^$|\p{Cs}/u.test(text),
};
