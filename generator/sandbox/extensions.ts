import { arrayOr, isObject, type Json, type JsonObject, objectOr, stringOr } from "../openapi/document.js";
import type {
  ErrorCode,
  ErrorForm,
  RateLimitRule,
  State,
  UniqueRule,
} from "../runtime/sandbox/definition.js";

/** What the document says by extensions, as far as it can be read: `find-faults.ts` tells what can't. */

/** `x-error-properties` of a schema: which property of an error has what. */
export function readErrorForm(schema: JsonObject): ErrorForm | undefined {
  const declared = schema["x-error-properties"];
  if (!isObject(declared)) return undefined;
  const named = ["status", "reason", "code", "detail", "parameters"].flatMap((role) => {
    const property = stringOr(declared[role]);
    return property === undefined ? [] : [[role, property]];
  });
  const violations = objectOr(declared.violations);
  const [field, detail] = [stringOr(violations.field), stringOr(violations.detail)];
  return {
    ...Object.fromEntries(named),
    ...(field === undefined || detail === undefined
      ? {}
      : { violations: { at: arrayOr(violations.at).map(String), field, detail } }),
  };
}

/** `x-error-codes` of a response: the codes that it can have, by name. */
export function readErrorCodes(response: JsonObject): readonly ErrorCode[] {
  return Object.entries(objectOr(response["x-error-codes"])).map(([code, declared]) => {
    const { detail, when } = objectOr(declared);
    return {
      code,
      ...(typeof detail === "string" ? { detail } : {}),
      ...(when === undefined ? {} : { when: arrayOr(when).map(String) }),
    };
  });
}

/** `x-states` of a property: the states that it goes through, by name. */
export function readStates(property: JsonObject): Readonly<Record<string, State>> | undefined {
  const declared = property["x-states"];
  if (!isObject(declared)) return undefined;
  return Object.fromEntries(
    Object.entries(declared).map(([name, state]) => {
      const { next, set } = objectOr(state);
      return [name, { next: arrayOr(next).map(String), set: objectOr(set) }];
    }),
  );
}

/** `x-unique` of an operation that creates: what no two resources have alike. */
export function readUniqueRules(operation: JsonObject): readonly UniqueRule[] {
  return arrayOr(operation["x-unique"]).map((rule) => {
    const { where, properties, code } = objectOr(rule);
    return {
      where: objectOr(where),
      properties: arrayOr(properties).map(String),
      ...(typeof code === "string" ? { code } : {}),
    };
  });
}

/** `x-rate-limit` of the document. */
export function readRateLimit(declared: Json | undefined): RateLimitRule | undefined {
  if (!isObject(declared)) return undefined;
  const { capacity, refill, seconds, code, detail } = declared;
  return {
    capacity: Number(capacity),
    refill: Number(refill),
    seconds: Number(seconds),
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof detail === "string" ? { detail } : {}),
  };
}
