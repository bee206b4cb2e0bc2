import type { HttpMethod } from "../openapi/document.js";
import type { Path } from "../openapi/pointer.js";
import type { Envelope } from "../runtime/envelope.js";
import type { FormEncoding, Serialization } from "../runtime/operation.js";
import type { OperationTypes } from "./names.js";
import type { SecurityScheme } from "./security-schemes.js";

/** What the document declares, with every name settled: frozen, and safe to print as code from here on. */
export interface Model {
  readonly title: string;
  /** The document's own version, as semantic versioning has it. */
  readonly version: string;
  readonly description: string | undefined;
  /** An SPDX licence expression, where the document gives one. */
  readonly license: string | undefined;
  /** The first server, its variables at their defaults; undefined where the document names none or a relative one. */
  readonly baseUrl: string | undefined;
  readonly operations: readonly Operation[];
  /** The requests that the service makes: each one's template is its name. */
  readonly webhooks: readonly Operation[];
  /** One for each of components.schemas, in the order of the document. */
  readonly schemas: readonly NamedSchema[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** The one whose credentials a client takes from the environment when it is given none. */
  readonly defaultScheme: SecurityScheme | undefined;
}

export interface NamedSchema {
  /** The key in components.schemas. */
  readonly component: string;
  readonly typeName: string;
}

export interface Operation {
  /** The operationId of the document, or one made of method and path. */
  readonly id: string;
  /** The client's method for it. */
  readonly methodName: string;
  /** The folder of its validators. */
  readonly folder: string;
  readonly types: OperationTypes;
  readonly method: HttpMethod;
  /** The path template as the document writes it. */
  readonly template: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly externalDocs: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly Response[];
  /** How a query parameter has the answer wrapped (`x-envelope` of the parameter). */
  readonly envelope: Envelope | undefined;
  /** Whether it is declared to need no authentication: an empty `security` (OpenAPI 3.1.1 section 4.8.10.1). */
  readonly anonymous: boolean;
  /** Where the operation stands in the document. */
  readonly path: Path;
}

export const PARAMETER_LOCATIONS = ["path", "query", "header", "cookie"] as const;
export type ParameterLocation = (typeof PARAMETER_LOCATIONS)[number];

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  /** Where its schema stands, after references. */
  readonly schema: Path | undefined;
  /** How it is written; undefined in the default style of its place. */
  readonly serialization: Serialization | undefined;
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

export interface Response {
  /** `200`, a range such as `4XX`, or `default` (OpenAPI 3.1.1 section 4.8.16). */
  readonly status: string;
  readonly description: string | undefined;
  readonly content: readonly MediaType[];
}

export interface MediaType {
  readonly mediaType: string;
  /** Where the Media Type Object stands. */
  readonly path: Path;
  /** Where its schema stands. */
  readonly schema: Path | undefined;
  /** How the properties of a form are written, where the document says so. */
  readonly encoding: FormEncoding;
}

/** Whether an operation is one that the service calls (OpenAPI 3.1.1 section 4.8.1, `webhooks`). */
export function isWebhook({ path }: Operation): boolean {
  return path[0] === "webhooks";
}

export function isSuccess(status: string): boolean {
  return status.startsWith("2");
}
