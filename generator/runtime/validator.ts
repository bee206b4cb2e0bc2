import { escapeSegment, pointerSegments } from "./json-pointer.js";
import type { KeywordParams, Rule } from "./rules.js";
import type { ValidationIssue, Validator } from "./standard-schema.js";

/** One failure: by which rule, where as a JSON Pointer, and what ajv says of it. */
export type CheckError = readonly [
  rule: Rule,
  pointer: string,
  params: KeywordParams,
  /** The property whose name was checked, for failures within `propertyNames`. */
  propertyName?: string,
];

/** A function of a module of validators: whether the value is valid, and on the function why not. */
export interface CheckFunction {
  (data: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

function errorPointer([rule, pointer, params, propertyName]: CheckError): string {
  const property = rule.property === undefined ? propertyName : params[rule.property];
  return property === undefined ? pointer : `${pointer}/${escapeSegment(String(property))}`;
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
  const issues: ValidationIssue[] = [];
  const byPointer = new Map<string, ValidationIssue[]>();
  for (const error of errors) {
    const [{ keyword, message: say }, , params] = error;
    const pointer = errorPointer(error);
    const message = say(params);
    const here = byPointer.get(pointer) ?? [];
    if (here.some((issue) => issue.keyword === keyword && issue.message === message)) continue;
    const issue = { message, path: valuePath(pointer, value), keyword, pointer };
    byPointer.set(pointer, here);
    here.push(issue);
    issues.push(issue);
  }
  return issues;
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
 * Makes a validator of a function that ajv wrote.
 *
 * Issues come in the order in which ajv met them: those of the alternatives of `anyOf` and `oneOf` before the issue
 * that sums them up. Equal issues of several alternatives are one issue.
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
