import type { SecurityScheme } from "../../generator/model/security-schemes.js";
import { credentialVariables } from "../../generator/package/readme/client-code.js";
import type { Auth } from "../../generator/runtime/auth/auth.js";
import { fromEnvironment } from "../../generator/runtime/auth/environment.js";
import { authBy, curlBy, fromVariables, inClear, type Values, WRONG, wrongScheme } from "./schemes.js";
import type { Alternative, OperationSecurity } from "./security.js";
import type { ShellWord } from "./shell.js";

/** What a caller shows of itself. */
export interface Credentials {
  readonly auth: Auth | undefined;
  /** The same for curl, without a value that is secret. */
  curl(baseUrl: string): ShellWord[];
}

export const NO_CREDENTIALS: Credentials = { auth: undefined, curl: () => [] };

/** The credentials that there are. Of each alternative there is one, whose token serves all requests. */
export class Wallet {
  readonly #schemes: ReadonlyMap<string, SecurityScheme>;
  readonly #found = new Map<string, Credentials | undefined>();

  constructor(schemes: ReadonlyMap<string, SecurityScheme>) {
    this.#schemes = schemes;
  }

  /**
   * The first of an operation's alternatives that the environment has everything for; nothing is shown where nothing is
   * wanted.
   *
   * @throws TypeError where it has one half of a pair, with the names of the others.
   */
  forOperation({ isRequired, alternatives }: OperationSecurity): Credentials | undefined {
    for (const alternative of alternatives) {
      const key = JSON.stringify(alternative);
      if (!this.#found.has(key)) this.#found.set(key, this.#fromEnvironment(alternative));
      const credentials = this.#found.get(key);
      if (credentials) return credentials;
    }
    return isRequired ? undefined : NO_CREDENTIALS;
  }

  /** The environment variables that would let a caller in, or how the document names them, in words. */
  wanted({ alternatives }: OperationSecurity): string {
    const ways = alternatives.flatMap((alternative) => {
      const names = alternative.map((key) => this.#schemes.get(key)?.environment);
      return names.every((one) => one)
        ? [names.flatMap((one) => Object.values(one ?? {})).join(" and ")]
        : [];
    });
    return ways.length > 0 ? `set ${ways.join(", or ")}` : this.#unnamed(alternatives);
  }

  #unnamed(alternatives: readonly Alternative[]): string {
    const schemes = alternatives.flat().flatMap((key) => this.#schemes.get(key) ?? []);
    const likely = schemes.map((scheme) => {
      const variables = Object.entries(credentialVariables(scheme)).map((pair) => pair.join(": "));
      return `${scheme.key} with \`x-environment: { ${variables.join(", ")} }\``;
    });
    const example = likely.length > 0 ? `, ${likely.join(" or ")} for one` : "";
    return `the document names no variables for them${example}`;
  }

  /** Credentials of an alternative that no service takes; undefined where a scheme isn't known. */
  wrong(alternative: Alternative): Credentials | undefined {
    const schemes = this.#all(alternative)?.map(wrongScheme);
    return schemes && together(schemes.map((scheme) => one(scheme, WRONG, inClear(WRONG))));
  }

  /** What the environment has that must not be printed: all but names. */
  secrets(): string[] {
    return [...this.#schemes.values()].flatMap(({ environment = {} }) =>
      Object.entries(environment).flatMap(([credential, name]) =>
        ["username", "clientId"].includes(credential) ? [] : process.env[name] || [],
      ),
    );
  }

  #fromEnvironment(alternative: Alternative): Credentials | undefined {
    const found = this.#all(alternative)?.map((scheme) => {
      const { environment } = scheme;
      return (
        environment &&
        fromEnvironment(environment, (values) => one(scheme, values, fromVariables(environment)))
      );
    });
    const all = found?.flatMap((credentials) => credentials ?? []);
    return all && all.length === alternative.length ? together(all) : undefined;
  }

  #all(alternative: Alternative): SecurityScheme[] | undefined {
    const schemes = alternative.flatMap((key) => this.#schemes.get(key) ?? []);
    return schemes.length === alternative.length ? schemes : undefined;
  }
}

function one(scheme: SecurityScheme, values: Values, word: (name: string) => ShellWord): Credentials {
  return { auth: authBy(scheme, values), curl: (baseUrl) => curlBy(scheme, word, baseUrl) };
}

/** All of them on the same request. */
function together(all: readonly Credentials[]): Credentials {
  const auths = all.flatMap(({ auth }) => auth ?? []);
  return {
    auth: auths.reduce((outer, inner) => ({
      authenticate: (request, send, exchange, baseUrl) =>
        outer.authenticate(
          request,
          (shown, again) => inner.authenticate(shown, (both) => send(both, again), exchange, baseUrl),
          exchange,
          baseUrl,
        ),
      close: async (exchange) => {
        await Promise.all([outer.close?.(exchange), inner.close?.(exchange)]);
      },
    })),
    curl: (baseUrl) => all.flatMap(({ curl }) => curl(baseUrl)),
  };
}
