import { isObject, type Json, type JsonObject } from "../../generator/openapi/document.js";
import { type Path, parsePointer, valueAt } from "../../generator/openapi/pointer.js";
import { toTheLetter } from "../support/instance.js";
import type { Finding, MemoryValidator } from "../support/memory-validator.js";
import { counterExamples } from "../support/violations.js";
import type { WirePart } from "../wire/operations.js";
import { basesOf } from "./bases.js";
import { type Probe, probes, type Texts } from "./probes.js";

/** A value and what the suite expects of it: to be taken, to be refused, or to be refused for a reason. */
export interface Case extends Omit<Probe, "by"> {
  readonly verdict: "taken" | "refused" | Finding;
}

/** Gives values with something wrong, made from a valid one. */
export type CounterExamples = (
  memory: MemoryValidator,
  path: Path,
  valid: Json,
) => readonly (Finding & { readonly title: string; readonly value: Json })[];

/** Parts of one direction with the same schema, and the cases of all of them. */
export interface Family {
  readonly parts: readonly [WirePart, ...WirePart[]];
  readonly cases: readonly Case[];
}

/** Where cases come from: of a weak suite, less would. */
export interface Sources {
  readonly counters: CounterExamples;
  readonly probes: typeof probes;
}

/** What the suite has. */
const SOURCES: Sources = { counters: counterExamples, probes };

/** The cases of a profile, by its unchanged document: a schema that many answers lead to is judged once. */
export function familiesOf(parts: readonly WirePart[], sources: Sources = SOURCES): Family[] {
  const groups = new Map<string, [WirePart, ...WirePart[]]>();
  for (const part of parts) {
    if (part.schema === undefined) continue;
    const key = `${part.direction} ${toTheLetter(target(part.memory.document, part.schema))}`;
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  const texts: Texts = new Map();
  return [...groups.values()].map((group) => ({ parts: group, cases: casesOf(group, sources, texts) }));
}

/** Where a schema that is nothing but a reference leads in the end, as a reference. */
function target(document: JsonObject, schema: Json): Json {
  if (!isObject(schema) || typeof schema.$ref !== "string" || Object.keys(schema).length > 1) return schema;
  const next = valueAt(document, parsePointer(schema.$ref) ?? []) ?? true;
  return isObject(next) && typeof next.$ref === "string" ? target(document, next) : schema;
}

function casesOf(parts: readonly WirePart[], sources: Sources, texts: Texts): Case[] {
  const cases = new Map<string, Case>();
  const add = (one: Case): void => {
    const identity = JSON.stringify([one.value, one.verdict]);
    if (!cases.has(identity)) cases.set(identity, one);
  };
  const tried = { kinds: new Set<string>(), texts };
  for (const { memory, path, examples } of parts) {
    const given = examples.map(({ name, value }) => ({ title: `example ${name}`, about: undefined, value }));
    for (const one of given) add(judged(memory, path, one));
    for (const { title: base, value: valid } of basesOf(memory, path, given)) {
      add(judged(memory, path, { title: `${base}, in full`, about: undefined, value: valid }));
      for (const { title, value, keyword, pointer } of sources.counters(memory, path, valid)) {
        add({ title, about: pointer.split("/").at(-1), value, verdict: { keyword, pointer } });
      }
      for (const probe of sources.probes(memory, path, valid, tried)) add(judged(memory, path, probe));
    }
  }
  return [...cases.values()];
}

function judged(memory: MemoryValidator, path: Path, { by, ...probe }: Probe): Case {
  const findings = memory.findings(path, probe.value);
  const isBy = findings.some(({ keyword, pointer }) => keyword === by?.keyword && pointer === by.pointer);
  return { ...probe, verdict: findings.length === 0 ? "taken" : by && isBy ? by : "refused" };
}

/** Whether what a validator has against the value of a case is what it must have. */
export function holds({ verdict }: Case, findings: readonly Partial<Finding>[]): boolean {
  if (typeof verdict === "string") return (findings.length === 0) === (verdict === "taken");
  return findings.some(({ keyword, pointer }) => keyword === verdict.keyword && pointer === verdict.pointer);
}
