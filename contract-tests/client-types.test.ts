import { expect, test } from "vitest";
import { record } from "./report/evidence.js";
import { loadContract } from "./support/contract.js";
import { titled } from "./support/titled.js";
import { checkStatements } from "./support/type-oracle.js";
import { documentedAnswers, entryOf } from "./wire/answers.js";
import { wireOperations } from "./wire/operations.js";

/**
 * The signatures of the client are those of the types that values are judged by: where one is wider, `any` above all, a
 * program compiles that the contract refuses.
 */

const contract = await loadContract();
const { name } = contract.package;
const HEADER = [
  `import type { Client as RawClient } from "openapi-fetch";`,
  `import type * as main from "${name}";`,
  `import type * as validators from "${name}/validators";`,
  `import type * as documented from "${name}/validators/documented";`,
  // Not fooled by `any`, which is assignable to and from everything.
  "type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;",
  "type IsAny<T> = 0 extends 1 & T ? true : false;",
  // A range of statuses is one member of the union.
  "type At<R, Ok, Status, Key> = R extends { ok: Ok; status: infer S } ? Status extends S ? R[Key & keyof R] : never : never;",
  'type Output<V> = V extends { "~standard": { types?: infer T } } ? NonNullable<T> extends { output: infer O } ? O : never : never;',
].join(" ");

/** Something that the compiler has to take. */
interface Claim {
  readonly title: string;
  readonly operation: string;
  readonly part?: string;
  readonly statement: string;
}

const claims = contract.profiles.flatMap(({ isTyped, document, parts }) => {
  if (!isTyped) return [];
  return wireOperations(document, parts).flatMap((operation): Claim[] => {
    const { methodName = "", types } = contract.names.get(operation.key) ?? {};
    const label = parts.find(({ method, template }) => operation.key === `${method} ${template}`)?.operation;
    const claim = (title: string, condition: string, part?: string): Claim => ({
      title: `${operation.key}: ${title}`,
      operation: label ?? operation.key,
      ...(part === undefined ? {} : { part }),
      statement: `{ const holds: ${condition} = true; void holds; }`,
    });
    const method = `main.Client[${JSON.stringify(methodName)}]`;
    const result = `Awaited<ReturnType<${method}>>`;
    const all = `main.${types?.responses}`;
    const answers = new Map(
      documentedAnswers(operation).map(({ status }) => [status, entryOf(status, operation) ?? ""]),
    );
    const successes = [...answers].filter(([status]) => status < 300);
    const at = (key: string): string => `${all}[${/^\d+$/.test(key) ? key : JSON.stringify(key)}]`;
    return [
      claim("takes its request", `Same<NonNullable<Parameters<${method}>[0]>, main.${types?.request}>`),
      ...(operation.body
        ? [
            claim(
              "sends the body of its type",
              `Same<NonNullable<main.${types?.request}["body"]>, main.${types?.requestBody}>`,
              "body",
            ),
          ]
        : []),
      ...(["path", "query", "header"] as const)
        .filter((place) => operation.places[place])
        .map((place) =>
          claim(
            `sends ${place} parameters of their type`,
            `Same<main.${types?.request}["${place}"], main.${types?.parameters}["${place}"]>`,
            place,
          ),
        ),
      ...[...answers].map(([status, key]) =>
        claim(
          `answers ${status} with the body of its type`,
          `Same<At<${result}, ${status < 300}, ${status}, "${status < 300 ? "data" : "error"}">, ${at(key)}>`,
          key,
        ),
      ),
      ...(successes.length > 0
        ? [
            claim(
              "gives the data of its successes by orThrow()",
              `Same<Awaited<ReturnType<ReturnType<${method}>["orThrow"]>>, ${successes.map(([, key]) => at(key)).join(" | ")}>`,
            ),
          ]
        : []),
      claim("is there by raw too", `Same<main.Client["raw"], RawClient<main.paths>>`),
      ...documentedAnswers(operation)
        .filter(({ mediaType }) => mediaType !== undefined)
        .map(({ status, mediaType }) => {
          const key = entryOf(status, operation) ?? "";
          const responses = `main.paths[${JSON.stringify(operation.template)}]["${operation.method}"]["responses"]`;
          const body = `${responses}[${/^\d+$/.test(key) ? key : JSON.stringify(key)}]["content"][${JSON.stringify(mediaType)}]`;
          return claim(
            `answers ${status} ${mediaType} by raw with a body that isn't any`,
            `Same<IsAny<${body}>, false>`,
            key,
          );
        }),
    ];
  });
});

const validated = contract.profiles.flatMap(({ name: profile, isTyped, parts }) =>
  parts
    .filter(({ schema }) => schema !== undefined)
    .map(({ title, operation, name: part, direction, methodName, type }): Claim => {
      const place =
        direction === "sent" ? `["request"]["${part}"]` : `["responses"][${JSON.stringify(part)}]`;
      const module = profile === "documented" ? "documented" : "validators";
      const output = `Output<typeof ${module}[${JSON.stringify(methodName)}]${place}>`;
      // The package's types are those of the last profile; what another says of a value is no type of its own.
      const condition = isTyped ? `Same<${output}, ${type}>` : `Same<IsAny<${output}>, false>`;
      return {
        title: `${profile}: ${title} is validated as its type`,
        operation,
        part,
        statement: `{ const holds: ${condition.replaceAll("types.", "main.")} = true; void holds; }`,
      };
    }),
);

// Examples of one answer make the same claims.
const all = [...new Map([...claims, ...validated].map((claim) => [claim.title, claim])).values()];
const problems = checkStatements(
  HEADER,
  all.map(({ statement }) => statement),
);

test.for(titled(all.map((claim, index) => ({ ...claim, index }))))(
  "%s",
  ([, { operation, part, index }], context) => {
    record(context, { kind: "artifact", operation, ...(part === undefined ? {} : { part }) });
    expect(problems[index]).toEqual([]);
  },
);
