import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadContract } from "../support/contract.js";
import { titled } from "../support/titled.js";
import { type ContractServer, startContractServer } from "./contract-server.js";
import { EVERY_FEATURE } from "./every-feature.js";
import { handMade, send } from "./hand-made.js";
import { wireOperations, wireParts } from "./operations.js";
import { contractRequests } from "./requests.js";
import { BREACHES, type ViolatingRequest } from "./violating-requests.js";

/**
 * A server that finds nothing proves nothing. Requests written by hand are in order, and each with one thing wrong is
 * told to be wrong in that one: for every profile of the contract, and for a document with every kind of breach.
 */

const { profiles } = await loadContract();
const documents = [
  ...profiles.map(({ name, document, parts }) => ({
    title: name,
    operations: wireOperations(document, parts),
  })),
  { title: "every feature", operations: wireOperations(EVERY_FEATURE, wireParts(EVERY_FEATURE)) },
].map(({ title, operations }) => {
  const valid = operations
    // An answer to HEAD has no body for a report.
    .filter(({ method }) => method !== "head")
    .flatMap((operation) =>
      contractRequests(operation)
        // A body that only the platform can write (multipart) isn't written by hand.
        .filter(({ body, arrives }) => body === undefined || arrives !== undefined)
        .map((request) => ({
          title: `${operation.key} ${request.title}`,
          operation,
          request: handMade(operation, request),
        })),
    );
  const violating = Object.entries(BREACHES).flatMap(([kind, commit]) =>
    valid.flatMap(({ operation, request }) =>
      commit(request, operation, operations).map((one) => ({
        ...one,
        kind,
        title: `${operation.key} ${kind} ${one.title}`,
      })),
    ),
  );
  return {
    title,
    operations,
    valid,
    violating: [...new Map(violating.map((one) => [one.title, one])).values()],
  };
});

test("every kind of breach is committed", () => {
  const committed = documents.flatMap(({ violating }) => violating.map(({ kind }) => kind));
  expect(Object.keys(BREACHES).filter((kind) => !committed.includes(kind))).toEqual([]);
});

describe.for(titled(documents))("%s", ([, { operations, valid, violating }]) => {
  let server: ContractServer;
  beforeAll(async () => {
    server = await startContractServer(operations);
  });
  afterAll(() => server.close());

  test.for(titled(valid))("nothing against: %s", async ([, { request }]) => {
    expect(await send(server.origin, request)).toEqual([]);
  });

  test.for(titled<ViolatingRequest>(violating))("%s", async ([, { request, pointer, rule }]) => {
    const breaches = await send(server.origin, request);
    expect(breaches).toContainEqual({ pointer, rule, message: expect.stringMatching(/^\S.*: \S/) });
    // A schema may have more to say of a body, but of nothing else.
    const scope = pointer.startsWith("/body/") ? "/body" : pointer;
    expect(breaches.filter((breach) => !breach.pointer.startsWith(scope))).toEqual([]);
  });
});
