import { arrayOr, isArray, type Json, type JsonObject, objectOr } from "../../generator/openapi/document.js";
import { type Path, resolve, valueAt } from "../../generator/openapi/pointer.js";
import { isJson, mediaTypeEssence } from "../../generator/runtime/media-type.js";
import { toTheLetter } from "../support/instance.js";
import type { MemoryValidator } from "../support/memory-validator.js";
import { another } from "../support/samples.js";
import { samples, validForm } from "../support/valid-form.js";
import { PLACES, type Place, type WireOperation, type WirePart } from "./operations.js";

/** A request that the contract knows, as the client is given it. */
export interface ContractRequest {
  readonly title: string;
  readonly path: JsonObject;
  readonly query: JsonObject;
  readonly header: JsonObject;
  readonly cookie: JsonObject;
  readonly body: unknown;
  /** What a service reads of the body; undefined where there is none, or where only the platform knows. */
  readonly arrives: Json | undefined;
}

/** Beyond that many combinations each value is tried once, beside the first of all others. */
const MOST_COMBINATIONS = 64;

/** Each documented body with each combination of parameters: optional ones present and absent, every literal once. */
export function contractRequests(operation: WireOperation): ContractRequest[] {
  return bodies(operation).flatMap(({ title, ...body }) =>
    combinations(choices(operation)).map((chosen) => {
      const parts = Object.fromEntries(PLACES.map((place) => [place, ofPlace(chosen, place)]));
      const { path = {}, query = {}, header = {}, cookie = {} } = parts;
      const parameters = [path, query, header, cookie]
        .flatMap((values) => Object.entries(values))
        .map(([name, value]) => `${name} ${JSON.stringify(value)}`);
      return { title: [title, ...parameters].join(", "), path, query, header, cookie, ...body };
    }),
  );
}

/** A parameter with a value, or without one. */
interface Choice {
  readonly place: Place;
  readonly name: string;
  readonly value: Json | undefined;
}

/** What each parameter can be, the likeliest first. */
function choices({ places }: WireOperation): Choice[][] {
  return PLACES.flatMap((place) => {
    const part = places[place];
    if (!part) return [];
    const { memory, path } = part;
    const base = objectOr(validForm(memory, path, part.examples[0]?.value ?? {}));
    const { properties, required } = objectOr(part.schema);
    return Object.keys(objectOr(properties)).map((name) => {
      const at = [...path, "properties", name];
      const schema = objectOr(resolve(memory.document, valueAt(memory.document, at)));
      const literals = schema.type === "boolean" ? [true, false] : arrayOr(schema.enum);
      // What isn't written arrives as what is absent does.
      const values =
        literals.length > 0
          ? literals.filter(isWritten)
          : [base[name], ...samples(memory, at)]
              .filter(isWritten)
              .slice(0, 1)
              .flatMap((value) => [value, ...longer(memory, at, value)]);
      const absent = arrayOr(required).includes(name) ? [] : [undefined];
      return [...new Set([...values, ...absent])].map((value) => ({ place, name, value }));
    });
  });
}

/** How items are separated shows of two at least. */
function longer(memory: MemoryValidator, path: Path, value: Json): Json[] {
  if (!isArray(value) || value.length !== 1) return [];
  return [...samples(memory, [...path, "items"]), ...value.map((item) => another(item, 1)), ...value]
    .map((item) => [...value, item])
    .filter((items) => isWritten(items) && memory.accepts(path, items))
    .slice(0, 1);
}

/** Whether a parameter of that value is written: in `form` and `simple` neither null nor an empty list has any text. */
function isWritten(value: Json | undefined): value is Json {
  if (value === undefined || value === null) return false;
  if (typeof value !== "object") return true;
  const items = Object.values(value);
  return items.length > 0 && items.every(isWritten);
}

function combinations(all: readonly Choice[][]): Choice[][] {
  const count = all.reduce((product, one) => product * one.length, 1);
  if (count <= MOST_COMBINATIONS) {
    return all.reduce<Choice[][]>(
      (before, one) => before.flatMap((row) => one.map((choice) => [...row, choice])),
      [[]],
    );
  }
  const first = all.flatMap((one) => one.slice(0, 1));
  const others = all.flatMap((one, index) => one.slice(1).map((choice) => first.with(index, choice)));
  return [first, ...others];
}

function ofPlace(chosen: readonly Choice[], place: Place): JsonObject {
  return Object.fromEntries(
    chosen.flatMap((choice) =>
      choice.place === place && choice.value !== undefined ? [[choice.name, choice.value] as const] : [],
    ),
  );
}

type SentBody = Pick<ContractRequest, "title" | "body" | "arrives">;

function bodies({ body }: WireOperation): SentBody[] {
  const nothing = { title: "no body", body: undefined, arrives: undefined };
  if (!body) return [nothing];
  const { part, required } = body;
  // Of several media types the client sends one of JSON, else the first.
  const sent = part.mediaTypes.some(isJson) ? jsonBodies(part) : [opaqueBody(part.mediaTypes[0] ?? "")];
  return required ? sent : [...sent, nothing];
}

function jsonBodies({ memory, path, schema, examples }: WirePart): SentBody[] {
  const documented = examples.filter(({ mediaType }) => isJson(mediaType));
  const given =
    schema === undefined
      ? documented
      : documented.flatMap(({ name, value }) => {
          const whole = { name: `${name}, whole`, value: validForm(memory, path, value) };
          const isNew = toTheLetter(whole.value) !== toTheLetter(value);
          return memory.accepts(path, value) ? [{ name, value }, ...(isNew ? [whole] : [])] : [whole];
        });
  const made = samples(memory, path)
    .slice(0, 1)
    .map((value) => ({ name: "sample", value }));
  return (given.length > 0 ? given : made).map(({ name, value }) => ({
    title: name,
    body: value,
    arrives: value,
  }));
}

/** A body that isn't JSON: no schema speaks of what is written. */
function opaqueBody(mediaType: string): SentBody {
  const essence = mediaTypeEssence(mediaType);
  if (essence === "application/x-www-form-urlencoded") {
    return { title: essence, body: { name: "some text" }, arrives: "name=some+text" };
  }
  if (!essence.startsWith("multipart/")) return { title: essence, body: "some text", arrives: "some text" };
  const body = new FormData();
  body.set("name", "some text");
  return { title: essence, body, arrives: undefined };
}
