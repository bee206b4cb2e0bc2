import { deepEqual } from "../deep-equal.js";
import type { Collection, ResourceKind, SandboxDefinition } from "./definition.js";
import type { Fault } from "./fault.js";
import { nextId } from "./ids.js";
import type { Memory } from "./memory.js";
import type { StoredResource } from "./state.js";
import { pathTo } from "./states.js";

type Value = Readonly<Record<string, unknown>>;

/** How many resources a sandbox keeps in all its collections together. */
const MOST_RESOURCES = 1000;

/** Where a resource belongs: the template of its collection, and that with the parameters filled in. */
export interface Place {
  readonly collection: string;
  readonly path: string;
}

/** The resources that were created, and what keeps them apart. */
export class Collections {
  readonly #definition: SandboxDefinition;
  readonly #memory: Memory;
  readonly #now: () => number;

  constructor(definition: SandboxDefinition, memory: Memory, now: () => number) {
    this.#definition = definition;
    this.#memory = memory;
    this.#now = now;
  }

  list({ path }: Place): readonly StoredResource[] {
    return this.#memory.state.resources.filter((resource) => resource.path === path);
  }

  find(place: Place, id: string): StoredResource | undefined {
    return this.list(place).find((resource) => this.idOf(resource) === id);
  }

  idOf({ collection, value }: StoredResource): string {
    const property = this.#kindOf(collection, value)?.id.property;
    return property === undefined ? "" : String(value[property]);
  }

  /**
   * Makes a resource of what was sent, unless an equal one is there.
   *
   * @param state - The state that it is to be in, where that isn't its first.
   */
  create(place: Place, body: Value, state?: string): StoredResource | Fault {
    const kind = this.#kindOf(place.collection, body);
    const { created, resources } = this.#memory.state;
    const time = new Date(this.#now()).toISOString();
    if (resources.length >= MOST_RESOURCES) return full();
    const [number, id] = this.#newId(place, kind, created + 1);
    const times = Object.fromEntries(kind?.times.map((name) => [name, time]) ?? []);
    const value = { ...id, ...kind?.initial, ...times, ...withoutHidden(kind, body) };
    const fault = this.#duplicate(place, value);
    if (fault) return fault;
    const first = { collection: place.collection, path: place.path, value };
    const resource = state === undefined ? first : this.#inState(first, state);
    if (!isFault(resource)) this.#memory.change({ created: number, resources: [...resources, resource] });
    return resource;
  }

  /** Puts what was sent in the place of what was sent before, or over it. The id stays. */
  write(old: StoredResource, body: Value, isWhole: boolean): StoredResource | Fault {
    const kind = this.#kindOf(old.collection, old.value);
    const kept = Object.entries(old.value).filter(([name]) => kind?.readOnly.includes(name));
    const base = isWhole ? { ...kind?.initial, ...Object.fromEntries(kept) } : old.value;
    const id = kind ? { [kind.id.property]: old.value[kind.id.property] } : {};
    const value = { ...base, ...withoutHidden(kind, body), ...id };
    const fault = this.#duplicate(old, value, old);
    return fault ?? this.#replace(old, { ...old, value });
  }

  remove(resource: StoredResource): void {
    const { resources } = this.#memory.state;
    this.#memory.change({ resources: resources.filter((one) => one !== resource) });
  }

  /** Takes a resource through its states, by the shortest way to the one that is wanted. */
  move(resource: StoredResource, state: string): StoredResource | Fault {
    const moved = this.#inState(resource, state);
    return isFault(moved) ? moved : this.#replace(resource, moved);
  }

  /** One that nobody has taken, and which of all it is. */
  #newId(place: Place, kind: ResourceKind | undefined, first: number): [number, Value] {
    if (!kind) return [first, {}];
    let number = first;
    while (this.find(place, String(nextId(kind.id.sample, number)))) number++;
    return [number, { [kind.id.property]: nextId(kind.id.sample, number) }];
  }

  #inState(resource: StoredResource, state: string): StoredResource | Fault {
    const states = this.#kindOf(resource.collection, resource.value)?.states;
    if (!states) return noWay("The document says nothing of its states (x-states).");
    const { property, names } = states;
    const from = String(resource.value[property]);
    const way = pathTo(names, from, state);
    if (!way) {
      const known = Object.keys(names).join(", ");
      return noWay(`No way leads from ${from} to ${JSON.stringify(state)}. The states are ${known}.`);
    }
    const changes = way.flatMap((name) => Object.entries({ ...names[name]?.set, [property]: name }));
    const value = { ...resource.value, ...Object.fromEntries(changes) };
    return { ...resource, value };
  }

  #replace(old: StoredResource, changed: StoredResource): StoredResource {
    const resources = this.#memory.state.resources.map((one) => (one === old ? changed : one));
    this.#memory.change({ resources });
    return changed;
  }

  #kindOf(template: string, value: Value): ResourceKind | undefined {
    const { kinds = [] } = this.#collection(template) ?? {};
    return kinds.find(({ match }) => agrees(match, value)) ?? kinds.find(({ match }) => isEmpty(match));
  }

  #collection(template: string): Collection | undefined {
    const { collections } = this.#definition;
    return Object.hasOwn(collections, template) ? collections[template] : undefined;
  }

  /** The fault of a value that is another than `self`, and has what is `self`'s own or somebody else's. */
  #duplicate(place: Place, value: Value, self?: StoredResource): Fault | undefined {
    const own = this.idOf({ ...place, value });
    const same = own === "" ? undefined : this.find(place, own);
    if (same && same !== self)
      return { status: 409, kinds: ["duplicate"], detail: `There is a ${own} already.`, values: { id: own } };
    for (const { where, properties, code } of this.#collection(place.collection)?.unique ?? []) {
      const isEqual = (other: StoredResource): boolean =>
        other !== self &&
        agrees(where, other.value) &&
        properties.every((name) => deepEqual(other.value[name], value[name]));
      const other = agrees(where, value) && this.list(place).find(isEqual);
      if (!other) continue;
      const id = this.idOf(other);
      return {
        status: 409,
        kinds: ["duplicate"],
        ...(code === undefined ? {} : { code }),
        detail: `${id} has the same ${properties.join(", ")}.`,
        values: { id, properties: properties.join(", ") },
      };
    }
    return undefined;
  }
}

export function isFault(outcome: StoredResource | Fault): outcome is Fault {
  return "kinds" in outcome;
}

function noWay(detail: string): Fault {
  return { status: 409, kinds: ["transition"], detail };
}

function full(): Fault {
  const detail = `There are ${MOST_RESOURCES} resources already: a sandbox keeps no more.`;
  return { status: 409, kinds: ["full"], detail, values: { maximum: MOST_RESOURCES } };
}

function withoutHidden(kind: ResourceKind | undefined, body: Value): Value {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !kind?.hidden.includes(name)));
}

function agrees(literals: Value, value: Value): boolean {
  return Object.entries(literals).every(([name, literal]) => deepEqual(value[name], literal));
}

function isEmpty(literals: Value): boolean {
  return Object.keys(literals).length === 0;
}
