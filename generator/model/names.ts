import { camelCase, freeName, isIdentifier, pascalCase } from "../code/names.js";

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

export interface OperationNames {
  readonly methodName: string;
  readonly typeName: string;
}

/** The suffixes of an operation's types. */
const OPERATION_TYPES = ["", "Parameters", "RequestBody", "RequestBodies", "Request", "Responses", "Result"];

/**
 * Gives each schema, operation and security scheme a name that no other has: the document's own wherever it can stand in
 * code. Who has a name in the document keeps it, wherever the document lists those whose name only comes to the same in
 * code (`get-pet` beside `getPet`). Among the latter, and among names whose types or folders clash (`getPet` and
 * `getpet`, `pet` and `petRequest`), the first in the document's order goes without a number: one that is added before
 * them renumbers them, as does a schema that is named like an operation's type.
 */
export class NameRegistry {
  readonly #types = new Set<string>(RESERVED_TYPES);
  /** In lower case: each method has a folder of its own, and some file systems know no capitals. */
  readonly #methods = new Set<string>(RESERVED_METHODS);

  /** @returns in the order of `components`. */
  schemas(components: readonly string[]): string[] {
    return ownNamesFirst(components, (component) => this.#schema(component));
  }

  /** @returns in the order of `ids`. */
  operations(ids: readonly string[]): OperationNames[] {
    return ownNamesFirst(ids, (id) => this.#operation(id));
  }

  #schema(component: string): string {
    const name = freeName(isIdentifier(component) ? component : pascalCase(component), this.#types);
    this.#types.add(name);
    return name;
  }

  /** The function that makes a security scheme: named for its key, beginning in lower case. */
  securityScheme(key: string): string {
    const name = pascalCase(key);
    const wanted = camelCase(name.charAt(0).toLowerCase() + name.slice(1));
    const free = freeName(wanted, this.#types);
    this.#types.add(free);
    return free;
  }

  #operation(id: string): OperationNames {
    const methodName = freeName(camelCase(id), {
      has: (name) => this.#methods.has(name.toLowerCase()),
    });
    this.#methods.add(methodName.toLowerCase());
    const clash = { has: (name: string) => OPERATION_TYPES.some((suffix) => this.#types.has(name + suffix)) };
    const typeName = freeName(pascalCase(id), clash);
    for (const suffix of OPERATION_TYPES) this.#types.add(typeName + suffix);
    return { methodName, typeName };
  }
}

/** Names those first whose text is a name in code, and gives all names in the order of the texts. */
function ownNamesFirst<Name>(texts: readonly string[], name: (text: string) => Name): Name[] {
  const own = texts.flatMap((text, index) => (isIdentifier(text) ? [index] : []));
  const others = texts.flatMap((text, index) => (isIdentifier(text) ? [] : [index]));
  const named = new Map([...own, ...others].map((index) => [index, name(texts[index] ?? "")]));
  return texts.flatMap((_, index) => named.get(index) ?? []);
}
