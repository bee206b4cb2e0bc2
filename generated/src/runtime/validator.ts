import { escapeSegment, unescapeSegment } from "./json-pointer.js";
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

/** A tuple taken apart by its pattern is iterated over, which takes as long as all the rest. */
function errorPointer(error: CheckError): string {
  const { property: named } = error[0];
  const property = named === undefined ? error[3] : error[2][named];
  return property === undefined ? error[1] : `${error[1]}/${escapeSegment(String(property))}`;
}

/**
 * The segments of a pointer into a value, those that index an array as numbers. Splitting the pointer, or looking up what
 * its last segment leads to, would take several times as long as all the rest of an issue.
 */
function valuePath(pointer: string, value: unknown): (string | number)[] {
  if (pointer === "") return [];
  const end = pointer.indexOf("/", 1);
  const segment = unescapeSegment(end < 0 ? pointer.slice(1) : pointer.slice(1, end));
  const key = Array.isArray(value) ? Number(segment) : segment;
  if (end < 0) return [key];
  // Any object can be indexed by any key here: what isn't there is undefined, and ends the walk.
  const part = Object(value) === value ? (value as Record<string | number, unknown>)[key] : undefined;
  return [key, ...valuePath(pointer.slice(end), part)];
}

/** How many issues are compared with each other, which is the fastest for a few; more of them are looked up. */
const FEW = 16;

function toIssues(errors: readonly CheckError[], value: unknown): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  const seen = errors.length > FEW ? new Set<string>() : undefined;
  for (const error of errors) {
    const { keyword, message: say } = error[0];
    const message = say(error[2]);
    const pointer = errorPointer(error);
    const isRepeated = seen
      ? seen.size === seen.add(`${keyword} ${pointer} ${message}`).size
      : issues.some(
          (issue) => issue.pointer === pointer && issue.message === message && issue.keyword === keyword,
        );
    if (!isRepeated) issues.push({ message, path: valuePath(pointer, value), keyword, pointer });
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
