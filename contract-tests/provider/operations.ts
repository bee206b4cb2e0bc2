import { isObject, type JsonObject, objectOr, stringOr } from "../../generator/openapi/document.js";
import { resolve } from "../../generator/openapi/pointer.js";
import { type WireOperation, wireOperations, wireParts } from "../wire/operations.js";
import { type OperationSecurity, securityOf } from "./security.js";

/** What the document says of an operation, as it concerns the service that has it. */
export interface ProviderOperation extends WireOperation {
  /** The operationId, or method and path template. */
  readonly id: string;
  readonly security: OperationSecurity;
  /** The headers that each entry of the Responses Object requires (OpenAPI 3.1, sections 4.8.17 and 4.8.21). */
  readonly requiredHeaders: ReadonlyMap<string, readonly string[]>;
}

/** Every operation of a bundled document. */
export function providerOperations(document: JsonObject): ProviderOperation[] {
  return wireOperations(document, wireParts(document)).map((wire) => {
    const item = objectOr(resolve(document, objectOr(document.paths)[wire.template]));
    const operation = objectOr(item[wire.method]);
    const responses = Object.entries(objectOr(operation.responses));
    return {
      ...wire,
      id: stringOr(operation.operationId) ?? wire.key,
      security: securityOf(document, operation),
      requiredHeaders: new Map(
        responses.map(([status, response]) => [
          status,
          requiredHeaders(document, resolve(document, response)),
        ]),
      ),
    };
  });
}

function requiredHeaders(document: JsonObject, response: unknown): string[] {
  return Object.entries(isObject(response) ? objectOr(response.headers) : {})
    .filter(([, header]) => objectOr(resolve(document, header)).required === true)
    .map(([name]) => name)
    .filter((name) => name.toLowerCase() !== "content-type");
}
