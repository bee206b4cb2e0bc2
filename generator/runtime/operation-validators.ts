import type { Validator } from "./standard-schema.js";

/** The validators of one operation, as the package's `validators` module has them. */
export interface OperationValidators {
  /** Of each part of the request. A part without one isn't checked. */
  readonly request?: {
    readonly path?: Validator<unknown>;
    readonly query?: Validator<unknown>;
    readonly header?: Validator<unknown>;
    readonly cookie?: Validator<unknown>;
    readonly body?: Validator<unknown>;
  };
  /** Of each documented answer's body, keyed by status, range (`4XX`) or `default`. */
  readonly responses?: Readonly<Record<string, Validator<unknown>>>;
}

/** The parts of a request, grouped as the document groups them (OpenAPI 3.1, sections 4.8.12 and 4.8.13). */
export interface RequestParts {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly header?: Readonly<Record<string, unknown>> | undefined;
  readonly cookie?: Readonly<Record<string, unknown>> | undefined;
  /** The media type of the body, where the operation documents several. */
  readonly contentType?: string | undefined;
  readonly body?: unknown;
}
