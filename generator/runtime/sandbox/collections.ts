import { deepEqual } from "../deep-equal.js";
import type { Collection, ResourceKind, SandboxDefinition } from "./definition.js";
import type { Fault } from "./fault.js";
import { nextId } from "./ids.js";
import type { Memory } from "./memory.js";
import { isRecord, type StoredResource } from "./state.js";
import { pathTo } from "./states.js";

type Value = Readonly<Record<string, unknown>>;

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
   * Makes a resource of what was sent, unless an equal one is there; of an id that is given and known, another one.
   *
   * @param state - The state that it is to be in, where that isn't its first.
   * @throws RangeError where no way leads there.
   */
  create(place: Place, body: Value, state?: string): StoredResource | Fault {
    const kind = this.#kindOf(place.collection, body);
    const { created, resources } = this.#memory.state;
    const time = new Date(this.#now()).toISOString();
    const id = kind ? { [kind.id.property]: nextId(kind.id.sample, created + 1) } : {};
    const times = Object.fromEntries(kind?.times.map((name) => [name, time]) ?? []);
    const value = { ...id, ...kind?.initial, ...times, ...withoutHidden(kind, body) };
    const first = { collection: place.collection, path: place.path, value };
    const same = this.find(place, this.idOf(first));
    const fault = this.#duplicate(place, value, same);
    if (fault) return fault;
    const resource = state === undefined ? first : this.#inState(first, state);
    const others = resources.filter((other) => other !== same);
    this.#memory.change({ created: created + 1, resources: [...others, resource] });
    return resource;
  }

  /** Puts what was sent in the place of what was sent before, or over it. */
  write(old: StoredResource, body: Value, isWhole: boolean): StoredResource | Fault {
    const kind = this.#kindOf(old.collection, old.value);
    const own = new Set([kind?.id.property, ...(kind?.readOnly ?? [])]);
    const kept = Object.entries(old.value).filter(([name]) => own.has(name));
    const base = isWhole ? { ...kind?.initial, ...Object.fromEntries(kept) } : old.value;
    const value = { ...base, ...withoutHidden(kind, body) };
    const fault = this.#duplicate(old, value, old);
    return fault ?? this.#replace(old, { ...old, value });
  }

  remove(resource: StoredResource): void {
    const { resources } = this.#memory.state;
    this.#memory.change({ resources: resources.filter((one) => one !== resource) });
  }

  /**
   * Takes a resource through its states, by the shortest way to the one that is wanted.
   *
   * @throws RangeError where no way leads there.
   */
  move(resource: StoredResource, state: string): StoredResource {
    return this.#replace(resource, this.#inState(resource, state));
  }

  #inState(resource: StoredResource, state: string): StoredResource {
    const states = this.#kindOf(resource.collection, resource.value)?.states;
    if (!states) throw new RangeError("The document says nothing of its states (x-states).");
    const { property, names } = states;
    const from = String(resource.value[property]);
    const way = pathTo(names, from, state);
    if (!way) {
      const known = Object.keys(names).join(", ");
      throw new RangeError(`No way leads from ${from} to ${JSON.stringify(state)}. The states are ${known}.`);
    }
    const changes = way.map((name) => ({ ...names[name]?.set, [property]: name }));
    const value: Value = Object.assign({}, resource.value, ...changes);
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

  #duplicate(place: Place, value: Value, self?: StoredResource): Fault | undefined {
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

function withoutHidden(kind: ResourceKind | undefined, body: Value): Value {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !kind?.hidden.includes(name)));
}

function agrees(literals: Value, value: Value): boolean {
  return Object.entries(literals).every(([name, literal]) => deepEqual(value[name], literal));
}

function isEmpty(literals: Value): boolean {
  return Object.keys(literals).length === 0;
}

/** A body that a resource can be made of. */
export function isResourceBody(body: unknown): body is Value {
  return isRecord(body);
}
