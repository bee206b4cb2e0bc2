/** One thing that is wrong with a value: a Standard Schema issue, with the keyword that failed and where. */
export interface ValidationIssue {
  /** What is wanted, in words. Never holds the value, which could be a secret. */
  readonly message: string;
  /** Where: property names, and array indices as numbers, from the outside in. */
  readonly path: readonly (string | number)[];
  /**
   * The JSON Schema keyword that failed. `pathSegment` and `headerField` are the client's own, for what can't stand in a
   * URL's path or in a header.
   */
  readonly keyword: string;
  /** Where, as a JSON Pointer (RFC 6901). Of a missing or an extra property it is the property's own. */
  readonly pointer: string;
}

/** What a validator says of a value: the value itself, or the issues, at least one. */
export type ValidationResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

/**
 * A validator for values of type `T`: a Standard Schema (https://standardschema.dev, version 1), so that form, router
 * and RPC libraries take it as it is. It answers synchronously, changes nothing, and gives the same value back.
 */
export interface Validator<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => ValidationResult<T>;
    /** For type inference alone; absent at run time. */
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}
