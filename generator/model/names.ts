import { camelCase, isIdentifier, pascalCase, typeName } from "../code/names.js";

/** What every package exports whatever its document, and the types that generated code mentions, global or its own. */
export const RESERVED_TYPES: readonly string[] = [
  "paths components operations webhooks $defs WithRequired",
  "createClient bearer",
  "AnswerHeaders Auth Call CallOptions Client ClientOptions ConnectionError ContractBreach ErrorAnswer EventStream Exchange Fetch",
  "HttpStatus InvalidAnswer Middleware MultipartBody NoAnswerReason OutgoingRequest RateLimit RequestError ResendReason ResponseError",
  "Result RetryEvent RetryOptions SendOnce ServerSentEvent SuccessAnswer SuccessData Timeouts ValidationIssue ValidationResult Validator",
  "makeApiKey makeBasic makeBearer makeClientCredentials makeDigest environmentAuth",
  "AuthenticationError BasicCredentials ClientCredentials DigestCredentials OAuthError StoredToken TokenStore",
  "Array Extract NonNullable Omit Promise Readonly ReadonlyArray Record Required",
].flatMap((names) => names.split(" "));
const RESERVED_METHODS = ["raw", "close", "then", "constructor"];

/** What the types of an operation are called, by what each is of. */
export type OperationTypes = Readonly<Record<keyof typeof TYPE_SUFFIXES, string>>;

const TYPE_SUFFIXES = {
  parameters: "Parameters",
  requestBody: "RequestBody",
  requestBodies: "RequestBodies",
  request: "Request",
  responses: "Responses",
  result: "Result",
} as const;

export interface OperationNames {
  readonly methodName: string;
  /** The folder of its validators: unlike any other's where a file system knows no capitals, too. */
  readonly folder: string;
  readonly types: OperationTypes;
}

/** Whose a name is, strongest first: who has it in the document, whose name comes to it, whose is no name in code at all. */
const CLAIMS = ["own", "near", "far"] as const;
type Claim = (typeof CLAIMS)[number];

/** A name that something would have. */
interface Wish {
  readonly claim: Claim;
  /** The name, with what tells it from others where it has to. */
  name(suffix: string): string;
}

/**
 * Gives each schema, operation and security scheme a name that no other has. Names are stable: what is added to a
 * document changes no name that was there, with the exceptions below. So no name depends on others more than it must:
 *
 * - Who has a name in the document keeps it, wherever the document lists those whose name only comes to the same in code
 *   (`get-pet` beside `getPet`), schemas before types of operations, operations before webhooks, both before schemes.
 * - Who can't have a name takes its kind behind it (`getPetOperation`, `ResultSchema`), of an operation's types only the one
 *   that is taken (`PetOperationResponses` beside a schema `PetResponses`).
 *
 * What can't be had: what is added under the very name that was made for something else takes it (a schema
 * `PetResponses`, where that was a type of the operation `pet`), since the document says it and says nothing of the other.
 * Of several that come to one name which none of them has (`new-pet` and `new.pet`), the first in the document has it, so
 * that what is added behind them changes nothing, but what is added before them does.
 */
export class NameRegistry {
  readonly #types = new Set<string>(RESERVED_TYPES);
  readonly #methods = new Set<string>(RESERVED_METHODS);
  readonly #folders = new CaselessNames();

  /** @returns in the order of `components`. */
  schemas(components: readonly string[]): string[] {
    const wishes = components.map(
      (component): Wish => ({
        claim: isIdentifier(component) ? "own" : "far",
        name: (suffix) => `${typeName(component)}${suffix}`,
      }),
    );
    return settle(wishes, this.#types, "Schema");
  }

  /** @returns in the order of `ids`. */
  operations(ids: readonly string[]): OperationNames[] {
    return this.#operations(ids, "", "Operation");
  }

  /** The same of webhooks, which come after all operations. */
  webhooks(ids: readonly string[]): OperationNames[] {
    return this.#operations(ids, " webhook", "Event");
  }

  /** The functions that make security schemes, by key: named for their keys, beginning in lower case. */
  securitySchemes(keys: readonly string[]): ReadonlyMap<string, string> {
    const wishes = keys.map((key) => {
      const name = pascalCase(key);
      const wanted = camelCase(name.charAt(0).toLowerCase() + name.slice(1));
      return { claim: claimOf(key, name), name: (suffix: string) => `${wanted}${suffix}` };
    });
    const names = settle(wishes, this.#types, "Scheme");
    return new Map(keys.map((key, index) => [key, names[index] ?? ""]));
  }

  #operations(ids: readonly string[], ending: string, kind: string): OperationNames[] {
    const methods = ids.map(
      (id): Wish => ({
        claim: isIdentifier(id) ? "own" : "far",
        name: (suffix) => `${camelCase(`${id}${ending}`)}${suffix}`,
      }),
    );
    const methodNames = settle(methods, this.#methods, kind);
    const folders = settle(
      methodNames.map(
        (methodName, index): Wish => ({
          claim: methodName === ids[index] ? "own" : "far",
          name: (suffix) => `${methodName}${suffix}`,
        }),
      ),
      this.#folders,
      kind,
    );
    const types = mapValues(TYPE_SUFFIXES, (typeSuffix) =>
      settle(
        ids.map((id) => ({
          claim: claimOf(id, pascalCase(id)),
          name: (suffix) => `${pascalCase(`${id}${ending}`)}${suffix}${typeSuffix}`,
        })),
        this.#types,
        kind,
      ),
    );
    return methodNames.map((methodName, index) => ({
      methodName,
      folder: folders[index] ?? methodName,
      types: mapValues(types, (names) => names[index] ?? ""),
    }));
  }
}

class CaselessNames {
  readonly #names = new Set<string>();

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  add(name: string): void {
    this.#names.add(name.toLowerCase());
  }
}

/** A text has a name that differs from it by the capital at its beginning alone. */
function claimOf(text: string, name: string): Claim {
  if (text.charAt(0).toUpperCase() + text.slice(1) === name) return "own";
  return isIdentifier(text) ? "near" : "far";
}

/**
 * Grants each wish a name that isn't taken, by claim and then by order; and last, with the kind behind it, those whose name
 * somebody else has.
 *
 * @returns in the order of the wishes.
 */
function settle(
  wishes: readonly Wish[],
  taken: Pick<Set<string>, "has"> & { add(name: string): void },
  kind: string,
): string[] {
  const granted = new Map<Wish, string>();
  const grant = (wish: Wish, suffix: string): void => {
    const name = wish.name(suffix);
    if (taken.has(name)) return;
    taken.add(name);
    granted.set(wish, name);
  };
  for (const claim of CLAIMS) for (const wish of wishes) if (wish.claim === claim) grant(wish, "");
  // Thousands may want the same name.
  const numbers = new Map<string, number>();
  for (const wish of wishes) {
    const wanted = wish.name(kind);
    for (let number = numbers.get(wanted) ?? 1; !granted.has(wish); number++) {
      grant(wish, number === 1 ? kind : `${kind}${number}`);
      numbers.set(wanted, number);
    }
  }
  return wishes.flatMap((wish) => granted.get(wish) ?? []);
}

function mapValues<Key extends string, From, To>(
  object: Readonly<Record<Key, From>>,
  map: (value: From) => To,
): Record<Key, To> {
  const entries = Object.entries(object).map(([key, value]) => [key, map(value as From)]);
  // Object.entries forgets which keys there are.
  return Object.fromEntries(entries) as Record<Key, To>;
}
