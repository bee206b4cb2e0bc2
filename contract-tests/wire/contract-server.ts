import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isJson } from "../../generator/runtime/media-type.js";
import { documentedAnswers, type ServedAnswer, withoutBody } from "./answers.js";
import { type Judgement, judgeRequest } from "./judge-request.js";
import type { WireOperation } from "./operations.js";

/** The header by which a request says which exchange it belongs to. */
const EXCHANGE = "x-exchange";

/** One request that is to come, and the answer that waits for it. */
export interface Exchange {
  /** What the request has to have among its headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the document makes of the request. @throws Error when it didn't come, or not once */
  judgement(): Judgement;
}

/** Answers a request that the document has nothing to do with, or says that it is none. */
export type Beside = (target: string, body: string, response: ServerResponse) => boolean;

/** A server that answers from a document. */
export interface ContractServer {
  readonly origin: string;
  /**
   * Expects a request, and has an answer for it, whatever the document says of that. Default: the first documented
   * success.
   */
  prepare(answer?: ServedAnswer): Exchange;
  close(): Promise<void>;
}

/**
 * Starts a server on the loopback interface that checks each request against the document. One that breaks it is answered
 * with a report of every breach; any other with what was prepared for it, or else with the first documented success.
 */
export async function startContractServer(
  operations: readonly WireOperation[],
  beside?: Beside,
): Promise<ContractServer> {
  const answers: (ServedAnswer | undefined)[] = [];
  const judgements = new Map<number, Judgement[]>();

  const server = createServer(async (request, response) => {
    const { method = "", url: target = "", headers } = request;
    const body = await readAll(request);
    if (beside?.(target, body, response)) return;
    const judgement = judgeRequest(operations, { method, target, headers, body });
    // The header is there once, or it isn't: only Set-Cookie would be a list.
    const id = Number(headers[EXCHANGE] ?? -1);
    judgements.set(id, [...(judgements.get(id) ?? []), judgement]);
    const { operation, breaches } = judgement;
    if (!operation || breaches.length > 0) {
      // RFC 9457; a status of the report's own, which is no documented answer's by chance.
      write(response, 422, "application/problem+json", JSON.stringify({ breaches }));
      return;
    }
    const answer = answers[id] ?? firstSuccess(operation);
    const wrapped = wrap(judgement, operation, answer);
    write(response, wrapped.status, wrapped.mediaType, wrapped.text);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  // A TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${port}`,
    prepare(answer) {
      const id = answers.push(answer) - 1;
      return {
        headers: { [EXCHANGE]: String(id) },
        judgement() {
          const [judgement, ...more] = judgements.get(id) ?? [];
          if (!judgement || more.length > 0)
            throw new Error(`${judgement ? more.length + 1 : "No"} requests came.`);
          return judgement;
        },
      };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** What a request that breaks the document is answered with. */
export interface BreachReport {
  readonly breaches: Judgement["breaches"];
}

function firstSuccess(operation: WireOperation): ServedAnswer {
  const answers = documentedAnswers(operation);
  const success = answers.find(({ status }) => status < 300) ?? answers[0];
  return success ?? withoutBody("nothing", 200);
}

/** The answer as an envelope has it, where the request asks for one. */
function wrap({ received }: Judgement, { envelope }: WireOperation, answer: ServedAnswer): ServedAnswer {
  const isAsked = envelope !== undefined && received.query[envelope.parameter] === true;
  if (!isAsked || !isJson(answer.mediaType ?? "") || answer.value === undefined) return answer;
  const text = JSON.stringify({ [envelope.status]: answer.status, [envelope.content]: answer.value });
  return { ...answer, status: 200, text };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
}

function write(response: ServerResponse, status: number, mediaType: string | undefined, text: string): void {
  response.writeHead(status, mediaType === undefined ? {} : { "content-type": mediaType }).end(text);
}
