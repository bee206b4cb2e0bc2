import { dirname, resolve } from "node:path";
import type { Document } from "@redocly/openapi-core";
import { query } from "json-p3";
import { ConfinedResolver } from "../../../generator/confined-resolver.js";
import { errorAt } from "../../../generator/lint/problems.js";
import { readDocument } from "../../../generator/lint/read-document.js";
import {
  arrayOr,
  isObject,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  objectOr,
} from "../../../generator/openapi/document.js";
import { formatPointer, type Path, parsePointer, valueAt } from "../../../generator/openapi/pointer.js";
import type { Place } from "../../../generator/problem.js";
import type { Project } from "../project.js";

/** Where something is, or was. */
export interface FragmentPlace {
  /** Of what holds it where it isn't there any more. */
  readonly place: Place;
  /** The pointer of the very thing in the place's file. */
  readonly item: string;
}

/** Where the fragment, in its many files, has what its bundle has at a path. */
export class FragmentPlaces {
  readonly #documents = new Map<string, Promise<Document>>();

  /** @param project - Its overlays are looked at where the bundle is one with overlays. */
  constructor(private readonly project: Pick<Project, "spec" | "overlays">) {}

  /**
   * The place of what has these paths in the bundle, through references and without them; of what is no longer there,
   * the place of what held it.
   */
  async inSource(...paths: readonly Path[]): Promise<FragmentPlace> {
    return this.#placeOf(closest(await this.#sourceCandidates(paths)));
  }

  /** The same, where the overlays may have put it there: `bundled` is the bundle before them. */
  async inOverlaid(bundled: OpenApiDocument, ...paths: readonly Path[]): Promise<FragmentPlace> {
    const overlays = await Promise.all(paths.map((path) => this.#overlayCandidates(bundled, path)));
    return this.#placeOf(closest([...overlays.flat(), ...(await this.#sourceCandidates(paths))]));
  }

  #sourceCandidates(paths: readonly Path[]): Promise<Candidate[]> {
    return Promise.all(paths.map((path) => this.#sourceCandidate(path)));
  }

  async #sourceCandidate(path: Path): Promise<Candidate> {
    const root: Spot = { file: this.project.spec, pointer: [] };
    let spot = await this.#target(root, await this.#valueAt(root));
    for (const [index, token] of path.entries()) {
      const next = { file: spot.file, pointer: [...spot.pointer, token] };
      const value = await this.#valueAt(next);
      if (value === undefined) return { spot, rest: path.slice(index), missing: path.length - index };
      spot = await this.#target(next, value);
    }
    return { spot, rest: [], missing: 0 };
  }

  async #overlayCandidates(bundled: OpenApiDocument, path: Path): Promise<Candidate[]> {
    const candidates: Candidate[] = [];
    for (const file of this.project.overlays) {
      const overlay = objectOr(await this.#valueAt({ file, pointer: [] }));
      for (const [index, action] of arrayOr(overlay.actions).map(objectOr).entries()) {
        // The query only reads; its parameter's type wants a mutable value.
        const targets = query(String(action.target), bundled as Parameters<typeof query>[1]).locations();
        const reached = targets.filter((target) => target.every((key, at) => String(key) === path[at]));
        candidates.push(
          ...reached.map((target) =>
            actionCandidate({ file, pointer: ["actions", String(index)] }, action, path.slice(target.length)),
          ),
        );
      }
    }
    // Of several actions at one place the last has its way.
    return candidates.reverse();
  }

  /** Where a value is, or where it refers to. */
  async #target(spot: Spot, value: Json | undefined): Promise<Spot> {
    const reference = isObject(value) ? value.$ref : undefined;
    if (typeof reference !== "string") return spot;
    const [file = "", pointer = ""] = reference.split("#", 2);
    const target: Spot = {
      file: file === "" ? spot.file : resolve(dirname(spot.file), decodeURI(file)),
      pointer: parsePointer(`#${pointer}`) ?? [],
    };
    return this.#target(target, await this.#valueAt(target));
  }

  async #valueAt({ file, pointer }: Spot): Promise<Json | undefined> {
    // What is read from YAML is JSON (generator/lint/read-document.ts).
    return valueAt((await this.#read(file)).parsed as Json, pointer);
  }

  async #placeOf({ spot: { file, pointer }, rest }: Candidate): Promise<FragmentPlace> {
    const { source } = await this.#read(file);
    const { place } = errorAt(source, formatPointer(pointer), "", "");
    return { place, item: formatPointer([...pointer, ...rest]) };
  }

  #read(file: string): Promise<Document> {
    const { spec, overlays } = this.project;
    const known =
      this.#documents.get(file) ?? readDocument(file, new ConfinedResolver(spec, { named: overlays }));
    this.#documents.set(file, known);
    return known;
  }
}

interface Spot {
  readonly file: string;
  readonly pointer: Path;
}

/** A place that may be meant. */
interface Candidate {
  readonly spot: Spot;
  /** The steps of the path that lead further. */
  readonly rest: Path;
  /** How many of them should lead somewhere, and don't. */
  readonly missing: number;
}

function closest(candidates: readonly Candidate[]): Candidate {
  const [best] = [...candidates].sort((a, b) => a.missing - b.missing);
  if (!best) throw new Error("There is no path.");
  return best;
}

/** What an action has to do with what is at `rest` below its target. */
function actionCandidate(spot: Spot, { update, remove }: JsonObject, rest: Path): Candidate {
  if (remove === true || update === undefined)
    return { spot, rest, missing: remove === true ? 0 : rest.length };
  const end = rest.findIndex((_, at) => valueAt(update, rest.slice(0, at + 1)) === undefined);
  const reached = end === -1 ? rest : rest.slice(0, end);
  return {
    spot: { ...spot, pointer: [...spot.pointer, "update", ...reached] },
    rest: rest.slice(reached.length),
    missing: rest.length - reached.length,
  };
}
