import type { Model } from "../model/model.js";
import {
  HTTP_METHODS,
  isArray,
  isObject,
  type Json,
  type OpenApiDocument,
  objectOr,
} from "../openapi/document.js";
import { componentName, resolve } from "../openapi/pointer.js";

/** The parts of `components` that types are printed of, in the order of openapi-typescript. */
export const COMPONENT_SECTIONS = [
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "pathItems",
] as const;

export type Section = "paths" | "webhooks" | (typeof COMPONENT_SECTIONS)[number];

/** A path item, or a component, of a prepared document: what is printed of it depends on little else. */
export interface Piece {
  readonly section: Section;
  readonly name: string;
  readonly value: Json;
}

/** All pieces of a document, in the order in which openapi-typescript prints them. */
export function piecesOf(document: OpenApiDocument): Piece[] {
  const { paths, webhooks, components } = document;
  const pieces = (section: Section, entries: Json | undefined) =>
    Object.entries(objectOr(entries)).map(([name, value]) => ({ section, name, value }));
  return [
    ...pieces("paths", paths).filter(({ value }) => isObject(value)),
    ...pieces("webhooks", webhooks),
    ...COMPONENT_SECTIONS.flatMap((section) => pieces(section, objectOr(components)[section])),
  ];
}

/** A document of these pieces alone. */
export function documentOf(pieces: readonly Piece[]): OpenApiDocument {
  const section = (name: Section) =>
    Object.fromEntries(
      pieces.filter((piece) => piece.section === name).map((piece) => [piece.name, piece.value]),
    );
  return {
    paths: section("paths"),
    webhooks: section("webhooks"),
    components: Object.fromEntries(COMPONENT_SECTIONS.map((name) => [name, section(name)])),
  };
}

/** How many of a piece's operations are printed apart from it, under their ids. */
export function operationsIn({ section, value }: Piece): number {
  if (section !== "paths" && section !== "webhooks" && section !== "pathItems") return 0;
  const operations = HTTP_METHODS.map((method) => objectOr(objectOr(value)[method]));
  return operations.filter(({ $ref, operationId }) => $ref === undefined && operationId).length;
}

/**
 * All that the print of each piece depends on: the piece, and of what it refers to the name of the type and the names of
 * its properties, or, of what is no schema, everything.
 */
export function dependenciesOf(
  document: OpenApiDocument,
  { schemas }: Model,
): (piece: Piece) => readonly Json[] {
  const names = new Map(schemas.map(({ component, typeName }) => [component, typeName]));
  const known = new Map<string, Json>();
  const dependency = ($ref: string): Json => {
    const target = resolve(document, { $ref }) ?? null;
    const component = componentName($ref, "schemas");
    return component === undefined
      ? [$ref, target]
      : [$ref, names.get(component) ?? null, Object.keys(objectOr(objectOr(target).properties))];
  };
  return (piece) => {
    const references = [...referencesIn(piece.value)].map(($ref) => {
      const found = known.get($ref) ?? dependency($ref);
      known.set($ref, found);
      return found;
    });
    const typeName = piece.section === "schemas" ? (names.get(piece.name) ?? null) : null;
    return [piece.section, piece.name, typeName, piece.value, references];
  };
}

function referencesIn(value: Json, found = new Set<string>()): ReadonlySet<string> {
  if (isArray(value)) for (const item of value) referencesIn(item, found);
  else if (isObject(value)) {
    if (typeof value.$ref === "string") found.add(value.$ref);
    for (const field of Object.values(value)) referencesIn(field, found);
  }
  return found;
}
