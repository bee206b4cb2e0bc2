import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { componentsMet } from "./report/components.js";
import { type Evidence, record } from "./report/evidence.js";
import { loadContract } from "./support/contract.js";
import { toTheLetter } from "./support/instance.js";
import { titled } from "./support/titled.js";
import { documentedAnswers, entryOf, type ServedAnswer } from "./wire/answers.js";
import { brokenAnswers, refusedAnswers, undocumentedAnswers } from "./wire/broken-answers.js";
import { type ContractServer, startContractServer } from "./wire/contract-server.js";
import { loadClient, type WireClient } from "./wire/generated-client.js";
import { wireOperations } from "./wire/operations.js";
import { expectedBreach, expectedOutcome, type Outcome, outcomeOf } from "./wire/outcome.js";
import { contractRequests } from "./wire/requests.js";

/**
 * The client beside a real HTTP server that answers from the document alone: what it sends is what the document says,
 * what it gives is what the document has, and an answer that is neither is called what it is.
 */

const contract = await loadContract();
const createClient = await loadClient(contract.package.name);
const operations = contract.profiles.flatMap(({ name, document, parts }) => {
  const all = wireOperations(document, parts);
  return all.map((operation) => ({
    title: `${name}: ${operation.key}`,
    profile: name,
    operation,
    all,
    validators: contract.package[name],
    methodName: contract.names.get(operation.key)?.methodName ?? "",
  }));
});

test("the document has operations", () => {
  expect(operations).not.toHaveLength(0);
});

describe.for(titled(operations))("%s", ([, { profile, operation, all, validators, methodName }]) => {
  const requests = contractRequests(operation);
  const plainest = requests.toSorted((a, b) => Object.keys(a.query).length - Object.keys(b.query).length)[0];
  let server: ContractServer;
  let plain: WireClient;
  let validating: WireClient;

  beforeAll(async () => {
    server = await startContractServer(all);
    plain = createClient({ baseUrl: server.origin });
    validating = createClient({ baseUrl: server.origin, validate: validators });
  });
  afterAll(() => server.close());

  const evidence: Evidence = { kind: "wire", operation: operation.key, profile };
  /** What an answer is evidence for: the entry that it stands under, if there is one. */
  function answered({ status }: ServedAnswer): Evidence {
    const entry = entryOf(status, operation);
    return entry === undefined ? evidence : { ...evidence, part: entry };
  }

  /** What a client makes of an answer. */
  function outcome(client: WireClient, answer: ServedAnswer, query: object = {}): Promise<Outcome> {
    const { headers } = server.prepare(answer);
    const request = { ...plainest, query: { ...plainest?.query, ...query } };
    return outcomeOf(client.call(methodName, request, { headers }));
  }

  test("there are requests", (context) => {
    record(context, evidence);
    expect(requests).not.toHaveLength(0);
  });

  test.for(titled(requests))(
    "sent: %s",
    async ([, { path, query, header, cookie, body, arrives }], context) => {
      const sent = Object.entries({ path, query, header, cookie }).filter(
        ([, values]) => Object.keys(values).length > 0,
      );
      const parts = [...sent.map(([place]) => place), ...(body === undefined ? [] : ["body"])];
      record(context, { ...evidence, part: parts });
      const ways = {
        typed: (headers: Record<string, string>) =>
          plain.call(methodName, { path, query, header, cookie, body }, { headers }),
        validating: (headers: Record<string, string>) =>
          validating.call(methodName, { path, query, header, cookie, body }, { headers }),
        raw: (headers: Record<string, string>) =>
          plain.raw(operation.method, operation.template, {
            params: { path, query, header, cookie },
            // It takes every answer for JSON unless told otherwise, and here only what is sent matters.
            parseAs: "text",
            headers,
            body,
          }),
      };
      for (const [way, send] of Object.entries(ways)) {
        const exchange = server.prepare();
        await send(exchange.headers);
        const { operation: arrivedAt, breaches, received } = exchange.judgement();
        expect.soft(arrivedAt, way).toBe(operation);
        const messages = breaches.map(({ message }) => message);
        expect.soft(messages, way).toEqual([]);
        expect.soft({ ...received, body: undefined }, way).toEqual({ path, query, header, cookie });
        // What the platform alone can write (multipart) is known to have arrived.
        if (body === undefined || arrives !== undefined)
          expect.soft(toTheLetter(received.body), way).toBe(toTheLetter(arrives));
      }
    },
  );

  test.for(titled(documentedAnswers(operation)))("answered: %s", async ([, answer], context) => {
    const { part, value } = answer;
    const schema = part && value !== undefined ? componentsMet(part.memory, part.path, value) : [];
    record(context, { ...answered(answer), schema });
    const expected = expectedOutcome(answer, answer.status < 300);
    const { envelope } = operation;
    for (const client of [plain, validating]) {
      expect(toTheLetter(await outcome(client, answer))).toBe(toTheLetter(expected));
      if (!envelope) continue;
      const wrapped = await outcome(client, answer, { [envelope.parameter]: true });
      expect(toTheLetter(wrapped), "in its envelope").toBe(toTheLetter(expected));
    }
  });

  test.for(titled(undocumentedAnswers(operation)))("undocumented: %s", async ([, answer], context) => {
    record(context, answered(answer));
    for (const client of [plain, validating]) {
      expect(await outcome(client, answer)).toEqual(expectedOutcome(answer, false));
    }
  });

  test.for(titled(brokenAnswers(operation)))("broken: %s", async ([, answer], context) => {
    record(context, answered(answer));
    for (const client of [plain, validating]) {
      expect(await outcome(client, answer)).toMatchObject(expectedBreach(answer, answer.reason, []));
    }
  });

  test.for(titled(refusedAnswers(operation)))("refused: %s", async ([, answer], context) => {
    record(context, answered(answer));
    const { keyword, pointer } = answer.counter;
    const issues = expect.arrayContaining([expect.objectContaining({ keyword, pointer })]);
    expect(await outcome(validating, answer)).toMatchObject(expectedBreach(answer, "schema", issues));
    // Nothing is validated unless asked.
    expect(await outcome(plain, answer)).toEqual(expectedOutcome(answer, answer.status < 300));
  });
});
