import type { Envelope } from "../envelope.js";
import type { Serialization } from "../operation.js";

/** What a sandbox knows of its document, as data: everything but the validators and the ways of authenticating. */
export interface SandboxDefinition {
  readonly title: string;
  /** The path of the document's server, which may stand before that of an operation. */
  readonly basePath: string;
  readonly operations: readonly SandboxOperation[];
  /** By the path template of the collection. */
  readonly collections: Readonly<Record<string, Collection>>;
  /** `x-rate-limit` of the document. */
  readonly rateLimit?: RateLimitRule;
}

export interface SandboxOperation {
  /** The name of its method, by which its validators are found. */
  readonly name: string;
  /** In upper case. */
  readonly method: string;
  /** The path template, as the document writes it. */
  readonly path: string;
  /** The keys of the security schemes that are wanted together, one alternative after the other; none: nothing is. */
  readonly security: readonly (readonly string[])[];
  readonly parameters: readonly SandboxParameter[];
  readonly body?: { readonly required: boolean; readonly mediaTypes: readonly string[] };
  readonly envelope?: Envelope;
  /** The query parameter that has JSON indented (`x-pretty-print`). */
  readonly pretty?: string;
  /** By status, range (`4XX`) or `default`, in the order of the document. */
  readonly answers: Readonly<Record<string, DocumentedAnswer>>;
  /** What it does to a collection; without it, it answers with what the document shows. */
  readonly action?: Action;
}

export interface SandboxParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly shape: "scalar" | "array" | "object";
  /** The properties of an object, which may be fields of their own. */
  readonly properties?: readonly string[];
  /** Absent in the default style of its place. */
  readonly serialization?: Serialization;
}

export interface DocumentedAnswer {
  /** JSON first; none where the answer has no body. */
  readonly contents: readonly DocumentedContent[];
  /** The headers that are required, each with a value. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `x-error-properties` of the schema of its JSON. */
  readonly form?: ErrorForm;
  /** `x-error-codes` of the response. */
  readonly codes?: readonly ErrorCode[];
}

/** A body that an answer can have. */
export interface DocumentedContent {
  /** No range. */
  readonly mediaType: string;
  /** By name. Where the document has none, one is made of the schema, named `sample`. */
  readonly examples: Readonly<Record<string, unknown>>;
}

/** Which property of an error has what. */
export interface ErrorForm {
  readonly status?: string;
  readonly reason?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly parameters?: string;
  /** `at` leads to a list of objects, one for each thing wrong with the request. */
  readonly violations?: { readonly at: readonly string[]; readonly field: string; readonly detail: string };
}

/** A code that an error can have, with its words and with what leads to it. */
export interface ErrorCode {
  readonly code: string;
  /** `{name}` stands for a value of the case. */
  readonly detail?: string;
  /** Keywords of JSON Schema, and names of faults. */
  readonly when?: readonly string[];
}

export interface Action {
  readonly kind: "create" | "list" | "read" | "replace" | "update" | "delete";
  /** The path template of the collection. */
  readonly collection: string;
  /** The property that a list of an object has its items in, and those that count them. */
  readonly list?: { readonly items: string; readonly counts: readonly string[] };
}

export interface Collection {
  /** One for each alternative of the resource's schema. */
  readonly kinds: readonly ResourceKind[];
  readonly unique: readonly UniqueRule[];
}

export interface ResourceKind {
  /** The literals that tell it from the others. */
  readonly match: Readonly<Record<string, unknown>>;
  readonly id: { readonly property: string; readonly sample: unknown };
  /** What the service adds to what was sent. */
  readonly initial: Readonly<Record<string, unknown>>;
  /** The properties that have the time of creation. */
  readonly times: readonly string[];
  /** What the service alone sets. */
  readonly readOnly: readonly string[];
  /** What is sent and never answered. */
  readonly hidden: readonly string[];
  readonly states?: States;
}

/** `x-states`: what a resource goes through. The first state is the one that it begins with. */
export interface States {
  readonly property: string;
  readonly names: Readonly<Record<string, State>>;
}

export interface State {
  readonly next: readonly string[];
  /** What else changes when it is reached. */
  readonly set: Readonly<Record<string, unknown>>;
}

/** `x-unique`: no two resources of a collection agree in all of `properties`. */
export interface UniqueRule {
  /** The resources that it is about. */
  readonly where: Readonly<Record<string, unknown>>;
  readonly properties: readonly string[];
  readonly code?: string;
}

/** A token bucket: `capacity` requests at once, `refill` more every `seconds`. */
export interface RateLimitRule {
  readonly capacity: number;
  readonly refill: number;
  readonly seconds: number;
  readonly code?: string;
  readonly detail?: string;
}
