import { issueMessage, type KeywordParams } from "./issue-message.js";
import { escapeSegment, pointerSegments } from "./json-pointer.js";
import type { ValidationIssue, Validator } from "./standard-schema.js";

/** One failure as ajv reports it (with the options `allErrors: true, messages: false`). */
export interface CheckError {
  /** Where, as a JSON Pointer. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: KeywordParams;
  /** The property whose name was checked, for failures within `propertyNames`. */
  readonly propertyName?: string;
}

/** A validation function as ajv's standalone code exports it: whether the value is valid, and on the function why not. */
export interface CheckFunction {
  (data: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

/** The parameter that names the property a failure is about, for the keywords that are checked on the object around it. */
const PROPERTY_PARAM: Readonly<Record<string, string>> = {
  required: "missingProperty",
  dependentRequired: "missingProperty",
  additionalProperties: "additionalProperty",
  unevaluatedProperties: "unevaluatedProperty",
  propertyNames: "propertyName",
  discriminator: "tag",
};

function errorPointer({ instancePath, keyword, params, propertyName }: CheckError): string {
  const param = Object.hasOwn(PROPERTY_PARAM, keyword) ? PROPERTY_PARAM[keyword] : undefined;
  const property = param === undefined ? propertyName : params[param];
  return property === undefined ? instancePath : `${instancePath}/${escapeSegment(String(property))}`;
}

/** The segments of a pointer into a value, those that index an array as numbers. */
function valuePath(pointer: string, value: unknown): (string | number)[] {
  let at = value;
  return pointerSegments(pointer).map((segment) => {
    const key = Array.isArray(at) ? Number(segment) : segment;
    // Any object can be indexed by any key here: what isn't there is undefined, and undefined ends the walk.
    at = typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[key] : undefined;
    return key;
  });
}

function toIssues(errors: readonly CheckError[], value: unknown): ValidationIssue[] {
  const issues = new Map<string, ValidationIssue>();
  for (const error of errors) {
    const { keyword } = error;
    if (keyword === "if") continue;
    const pointer = errorPointer(error);
    const message = issueMessage(keyword, error.params);
    const identity = JSON.stringify([pointer, keyword, message]);
    if (!issues.has(identity)) {
      issues.set(identity, { message, path: valuePath(pointer, value), keyword, pointer });
    }
  }
  return [...issues.values()];
}

/**
 * The refusal of a value. The issues are made when they are first read, because many callers only ask whether there
 * are any, and making them costs several times the check. What they are made from is private, so that nothing of the
 * value shows in a log; JSON and Node's inspect() show the issues. `structuredClone` takes `issues`, not the refusal.
 */
class Refusal {
  readonly #errors: readonly CheckError[];
  readonly #value: unknown;
  #issues: ValidationIssue[] | undefined;

  constructor(errors: readonly CheckError[], value: unknown) {
    this.#errors = errors;
    this.#value = value;
  }

  get issues(): readonly ValidationIssue[] {
    this.#issues ??= toIssues(this.#errors, this.#value);
    return this.#issues;
  }

  toJSON(): { readonly issues: readonly ValidationIssue[] } {
    return { issues: this.issues };
  }

  [Symbol.for("nodejs.util.inspect.custom")](): { readonly issues: readonly ValidationIssue[] } {
    return this.toJSON();
  }
}

/**
 * Makes a validator of one of ajv's standalone functions, compiled with `allErrors: true, messages: false`.
 *
 * Issues come in the order in which ajv met them: those of the alternatives of `anyOf` and `oneOf` before the issue
 * that sums them up. Equal issues of several alternatives are one issue, and `if` gives none beside those of its
 * `then` or `else`.
 */
export function createValidator<T>(check: CheckFunction): Validator<T> {
  return {
    "~standard": {
      version: 1,
      vendor: "openapi-contract",
      // The check is what proves that the value is a T: both are made from the same schema.
      validate: (value) => (check(value) ? { value: value as T } : new Refusal(check.errors ?? [], value)),
    },
  };
}
