import type { JsonObject } from "../../generator/openapi/document.js";
import type { Contract, Profile } from "../support/contract.js";
import { type Family, familiesOf, type Sources } from "./cases.js";
import { type Claims, documentClaims } from "./claims.js";
import { Equivalences } from "./equivalences.js";
import { type Mutant, mutantsOf } from "./mutants.js";
import { OPERATION_MUTATIONS } from "./operation-mutations.js";
import { packageClaims } from "./package-claims.js";
import { operationsOf, schemasOf, securitySchemesOf } from "./places.js";
import { tagsOf } from "./property-claims.js";
import { SchemaJudge } from "./schema-judge.js";
import { SCHEMA_MUTATIONS } from "./schema-mutations.js";
import { DOCUMENT_MUTATIONS, SECURITY_SCHEME_MUTATIONS } from "./security-mutations.js";
import { refusedRequest, type SentRequest, sentRequests } from "./sent-requests.js";
import { type Subject, subjectsOf } from "./subjects.js";

/** What became of a mutant. */
export interface Outcome {
  readonly mutant: Mutant;
  readonly subject: Subject;
  /** The case whose verdict it changes; undefined where it lives. */
  readonly killer: string | undefined;
  /** Why no case can tell it from the document; undefined where one should. */
  readonly equivalence: readonly string[] | undefined;
}

/** Everything of the suite that can tell a mutant from its document, made from the document as it was. */
export interface Suite {
  readonly document: JsonObject;
  /** Values, and the verdict of each. */
  readonly families: readonly Family[];
  /** Facts that the package shows. */
  readonly shown: Claims;
  /** Requests of the package's client. */
  readonly requests: readonly SentRequest[];
}

export async function suiteOf(contract: Contract, profile: Profile, sources?: Sources): Promise<Suite> {
  return {
    document: profile.document,
    families: familiesOf(profile.parts, sources),
    shown: await packageClaims(contract, profile),
    requests: await sentRequests(contract, profile),
  };
}

/** Every mutant of a document. */
export function allMutants(document: JsonObject): Mutant[] {
  const whole = { document, path: [], value: document };
  return [
    ...mutantsOf(document, SCHEMA_MUTATIONS, schemasOf(document)),
    ...mutantsOf(document, OPERATION_MUTATIONS, operationsOf(document)),
    ...mutantsOf(document, SECURITY_SCHEME_MUTATIONS, securitySchemesOf(document)),
    ...mutantsOf(document, DOCUMENT_MUTATIONS, [whole]),
  ];
}

/** Judges every mutant: by the facts that the package shows, the values that the schemas take, and what the client sends. */
export function score({ document, families, shown, requests }: Suite): Outcome[] {
  const tags = tagsOf(document);
  const claimed = documentClaims(document, tags);
  const judge = new SchemaJudge(document, families);
  const equivalences = new Equivalences(document);
  const subjectOf = subjectsOf(document);
  return allMutants(document).map((mutant) => {
    const reasons = once(() => equivalences.reasons(mutant));
    const killer =
      contradicted(claimed, documentClaims(mutant.document, tags), shown) ??
      judge.killer(mutant, () => reasons() !== undefined) ??
      (mutant.mutation === "parameter" ? refusedRequest(mutant.document, requests) : undefined);
    const equivalence = killer === undefined ? reasons() : undefined;
    return { mutant, subject: subjectOf(mutant.change.path), killer, equivalence };
  });
}

/** What a function gives, asked for once and only if anyone asks. */
function once<Result>(ask: () => Result): () => Result {
  let known: { readonly result: Result } | undefined;
  return () => {
    known ??= { result: ask() };
    return known.result;
  };
}

/** A fact of the document that the package shows, and a mutant doesn't claim so. What an overlay changes isn't one. */
function contradicted(before: Claims, after: Claims, shown: Claims): string | undefined {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].find(
    (name) => before.get(name) === shown.get(name) && after.get(name) !== shown.get(name),
  );
}
