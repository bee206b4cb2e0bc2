import { isJson } from "../media-type.js";
import type { CheckedRequest } from "./check-request.js";
import { type Collections, isFault } from "./collections.js";
import type { Action, SandboxOperation } from "./definition.js";
import { exampleAnswer, firstSuccess } from "./documented-answer.js";
import type { Fault } from "./fault.js";
import type { ReceivedRequest } from "./received.js";
import { isRecord, recordOr, type StoredResource } from "./state.js";
import type { Answer } from "./write-answer.js";

/** Does what a request that is in order asks for. `path` is its own, below the server's. */
export function act(
  operation: SandboxOperation,
  { body }: CheckedRequest,
  { pathname, headers }: ReceivedRequest,
  path: string,
  state: string | undefined,
  collections: Collections,
): { readonly answer: Answer } | { readonly fault: Fault } {
  const { action } = operation;
  const [status, documented] = firstSuccess(operation);
  const shown = exampleAnswer(status, documented, headers.get("accept"));
  if (!action) return { answer: shown };
  const isOfJson = shown.mediaType !== undefined && isJson(shown.mediaType);
  if (action.kind === "list") {
    const items = collections.list({ collection: action.collection, path }).map(({ value }) => value);
    return { answer: isOfJson ? { ...shown, value: inList(action, shown.value, items) } : shown };
  }
  const outcome = actOnOne(action, body, path, state, collections);
  if (isFault(outcome)) return { fault: outcome };
  const id = encodeURIComponent(collections.idOf(outcome));
  const located = action.kind === "create" ? locationOf(shown, `${pathname}/${id}`) : {};
  const answer = { ...shown, headers: { ...shown.headers, ...located } };
  return { answer: isOfJson ? { ...answer, value: outcome.value } : answer };
}

/** Where what was created is (RFC 9110, section 10.2.2), if the document has answers say so. */
function locationOf({ headers = {} }: Answer, location: string): Record<string, string> {
  const name = Object.keys(headers).find((header) => header.toLowerCase() === "location");
  return name === undefined ? {} : { [name]: location };
}

function actOnOne(
  { kind, collection }: Action,
  body: unknown,
  path: string,
  state: string | undefined,
  collections: Collections,
): StoredResource | Fault {
  if (kind === "create") {
    return collections.create({ collection, path }, recordOr(body), state);
  }
  const end = path.lastIndexOf("/");
  const id = decodeURIComponent(path.slice(end + 1));
  const found = collections.find({ collection, path: path.slice(0, end) }, id);
  if (!found) return { status: 404, kinds: ["not-found"], detail: `There is no ${id} here.`, values: { id } };
  const resource = state === undefined ? found : collections.move(found, state);
  if (isFault(resource)) return resource;
  if (kind === "delete") collections.remove(resource);
  return (kind === "replace" || kind === "update") && isRecord(body)
    ? collections.write(resource, body, kind === "replace")
    : resource;
}

/** The items as the document has a list: an array, or in a property of an object. */
function inList({ list }: Action, example: unknown, items: readonly unknown[]): unknown {
  if (!list) return items;
  const counts = Object.fromEntries(list.counts.map((name) => [name, items.length]));
  return { ...recordOr(example), ...counts, [list.items]: items };
}
