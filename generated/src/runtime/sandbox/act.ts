import type { CheckedRequest } from "./check-request.js";
import { type Collections, isFault, isResourceBody } from "./collections.js";
import type { Action, DocumentedAnswer, SandboxOperation } from "./definition.js";
import { exampleAnswer, firstSuccess, hasJson } from "./documented-answer.js";
import type { Fault } from "./fault.js";
import { recordOr, type StoredResource } from "./state.js";
import type { Answer } from "./write-answer.js";

/** Does what a request that is in order asks for. `path` is its own, below the server's. */
export function act(
  operation: SandboxOperation,
  { body }: CheckedRequest,
  path: string,
  state: string | undefined,
  collections: Collections,
): { readonly answer: Answer } | { readonly fault: Fault } {
  const { action } = operation;
  const [status, documented] = firstSuccess(operation);
  if (!action) return { answer: exampleAnswer(status, documented) };
  if (action.kind === "list") {
    const items = collections.list({ collection: action.collection, path }).map(({ value }) => value);
    return { answer: { ...exampleAnswer(status, documented), value: inList(action, documented, items) } };
  }
  try {
    const outcome = actOnOne(action, body, path, state, collections);
    if (isFault(outcome)) return { fault: outcome };
    const { headers = {} } = documented;
    const location = Object.keys(headers).find((name) => name.toLowerCase() === "location");
    const own = location && action.kind === "create" ? `${path}/${collections.idOf(outcome)}` : undefined;
    return {
      answer: {
        status,
        mediaType: documented.mediaTypes[0],
        value: hasJson(documented) ? outcome.value : exampleAnswer(status, documented).value,
        headers: location && own ? { ...headers, [location]: own } : headers,
      },
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { fault: { status: 409, kinds: ["transition"], detail: error.message } };
  }
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
  if (kind === "delete") collections.remove(resource);
  return (kind === "replace" || kind === "update") && isResourceBody(body)
    ? collections.write(resource, body, kind === "replace")
    : resource;
}

/** The items as the document has a list: an array, or in a property of an object. */
function inList({ list }: Action, { examples }: DocumentedAnswer, items: readonly unknown[]): unknown {
  if (!list) return items;
  const [example] = Object.values(examples);
  const counts = Object.fromEntries(list.counts.map((name) => [name, items.length]));
  return { ...recordOr(example), ...counts, [list.items]: items };
}
