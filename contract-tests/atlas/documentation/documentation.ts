import type { Json, JsonObject } from "../../../generator/openapi/document.js";

/**
 * What the documentation of an API states, beside its prose: read from a document, or transcribed from a page. Facts bear
 * the names that OpenAPI 3.1 and JSON Schema have for them, but for those explained here.
 */
export interface Documentation {
  /** What is said of the document as a whole; of its webhooks, the names: what they are is among the operations. */
  readonly facts?: JsonObject;
  readonly operations: readonly OperationFacts[];
  /** By name of the component. */
  readonly schemas: Readonly<Record<string, SchemaFacts>>;
  /** By name of the component: the Security Scheme Object without prose. */
  readonly securitySchemes: Readonly<Record<string, JsonObject>>;
}

export interface OperationFacts {
  readonly operationId: string | undefined;
  /** In upper case, as HTTP has it (RFC 9110, section 9.1). */
  readonly method: string;
  readonly path: string;
  /** Everything else that is said of the operation itself. */
  readonly facts: JsonObject;
  /** By place and name: `query parameter page`. */
  readonly parameters: Readonly<Record<string, ParameterFacts>>;
  readonly body?: BodyFacts;
  /** By status. */
  readonly responses: Readonly<Record<string, BodyFacts>>;
  /** By language and way of authenticating: `cURL with Digest`. */
  readonly codeSamples: Readonly<Record<string, JsonObject>>;
}

export interface ParameterFacts {
  readonly facts: JsonObject;
  readonly schema?: SchemaFacts;
  readonly content?: ContentFacts;
}

export interface BodyFacts {
  readonly facts: JsonObject;
  readonly headers?: Readonly<Record<string, ParameterFacts>>;
  readonly content: ContentFacts;
}

/** By media type. */
export type ContentFacts = Readonly<Record<string, MediaTypeFacts>>;

export interface MediaTypeFacts {
  readonly facts?: JsonObject;
  readonly schema?: SchemaFacts;
  /** In their order: their names are each document's own. */
  readonly examples?: readonly Json[];
}

/**
 * The keywords of a schema. `schema` is the name of the one that it refers to; `attributes` are the properties, each with
 * its own `required`; `values` are those of `enum` or the one of `const`; subschemas are read in the same way.
 */
export type SchemaFacts = JsonObject;
