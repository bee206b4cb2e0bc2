import type { Evidence } from "./evidence.js";
import { KINDS, type Kind } from "./kinds.js";
import type { ContractReport, Inventory } from "./report.js";
import { type Proof, proofsOf, type Tally, tallyOf } from "./tally.js";

/** Where in the contract the evidence is, and where none is. */
export interface Matrix {
  readonly kinds: readonly Kind[];
  readonly groups: readonly Group[];
}

/** An operation, the schemas, or what is about the document as a whole. */
export interface Group {
  readonly title: string;
  /** Method and path template of an operation. */
  readonly detail: string;
  readonly rows: readonly Row[];
}

export interface Row {
  /** An anchor: made of numbers alone, whatever the document has for names. */
  readonly id: string;
  readonly place: Place;
  readonly title: string;
  /** One for each kind of the matrix. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly id: string;
  readonly kind: Kind;
  readonly proofs: readonly Proof[];
  readonly tally: Tally;
}

/** What a row is about: a part of an operation, a schema, or an operation or the document as a whole. */
export interface Place {
  readonly group: string;
  readonly row: string;
}

const SCHEMAS = "schemas";
const WHOLE = "";

/** A kind of evidence, and all that there is of it. */
export interface Column {
  readonly kind: Kind;
  readonly proofs: readonly Proof[];
}

/** One for each kind, also where there is no evidence of it; but a live service is checked by a command of its own. */
export function columnsOf(report: ContractReport): Column[] {
  const columns = KINDS.map((kind) => ({ kind, proofs: proofsOf(report, kind.kind) }));
  return columns.filter(({ kind, proofs }) => kind.kind !== "provider" || proofs.length > 0);
}

export function matrixOf(report: ContractReport): Matrix {
  const columns = columnsOf(report);
  const places = new Map<string, Place>();
  const proofsAt = new Map<string, Proof[]>();
  const keep = (place: Place): Proof[] => {
    const key = JSON.stringify(place);
    const proofs = proofsAt.get(key) ?? [];
    places.set(key, place);
    proofsAt.set(key, proofs);
    return proofs;
  };
  for (const place of inventoryPlaces(report.contract)) keep(place);
  for (const proof of columns.flatMap(({ proofs }) => proofs)) {
    for (const place of placesOf(proof.evidence, report.contract)) keep(place).push(proof);
  }
  const rows = [...places].map(([key, place], index) => {
    const id = `row-${index + 1}`;
    const cells = columns.map(({ kind }): Cell => {
      const proofs = (proofsAt.get(key) ?? []).filter(({ evidence }) => evidence.kind === kind.kind);
      return { id: `${id}-${kind.kind}`, kind, proofs, tally: tallyOf(proofs) };
    });
    return { id, place, title: rowTitle(place), cells };
  });
  const groups = [...new Set(rows.map(({ place }) => place.group))];
  return {
    kinds: columns.map(({ kind }) => kind),
    groups: groups.map((group) => ({
      ...heading(group, report.contract),
      rows: rows.filter(({ place }) => place.group === group),
    })),
  };
}

/** The row of a schema, of a part of an operation, of an operation as a whole, or of the document. */
export function rowAt(
  { groups }: Matrix,
  {
    operation,
    part,
    schema,
  }: { readonly operation?: string; readonly part?: string; readonly schema?: string },
): Row | undefined {
  const place: Place =
    schema === undefined
      ? { group: operation === undefined ? WHOLE : operationGroup(operation), row: part ?? WHOLE }
      : { group: SCHEMAS, row: schema };
  const rows = groups.flatMap((group) => group.rows);
  return rows.find((row) => row.place.group === place.group && row.place.row === place.row);
}

/** The parts and schemas that nothing at all is known about. */
export function unprovenOf({ groups }: Matrix): string[] {
  return groups.flatMap(({ title, rows }) =>
    rows
      .filter(({ place, cells }) => place.row !== WHOLE && cells.every(({ proofs }) => proofs.length === 0))
      .map((row) => `${title}, ${row.title}`),
  );
}

function inventoryPlaces({ operations, schemas }: Inventory): Place[] {
  return [
    { group: WHOLE, row: WHOLE },
    ...operations.flatMap(({ name, parts }) =>
      [WHOLE, ...parts].map((row) => ({ group: operationGroup(name), row })),
    ),
    ...schemas.map((row) => ({ group: SCHEMAS, row })),
  ];
}

function placesOf({ operation, part, schema }: Evidence, { operations }: Inventory): Place[] {
  const known = operations.find(
    ({ name, method, template }) => operation === name || operation === `${method} ${template}`,
  );
  const group = operation === undefined ? WHOLE : operationGroup(known?.name ?? operation);
  const schemas = listOf(schema).map((row) => ({ group: SCHEMAS, row }));
  const parts = listOf(part).map((row) => ({ group, row }));
  const isWhole = parts.length === 0 && (operation !== undefined || schemas.length === 0);
  return [...(isWhole ? [{ group, row: WHOLE }] : parts), ...schemas];
}

function listOf(names: string | readonly string[] = []): readonly string[] {
  return typeof names === "string" ? [names] : [...new Set(names)];
}

/** An operation can have any name. */
function operationGroup(name: string): string {
  return `operation ${name}`;
}

function heading(group: string, { operations }: Inventory): Pick<Group, "title" | "detail"> {
  if (group === WHOLE) return { title: "The document", detail: "" };
  if (group === SCHEMAS) return { title: "Schemas", detail: "" };
  const known = operations.find(({ name }) => operationGroup(name) === group);
  return {
    title: group.slice(operationGroup("").length),
    detail: known ? `${known.method.toUpperCase()} ${known.template}` : "",
  };
}

const PARTS: Readonly<Record<string, string>> = {
  path: "path parameters",
  query: "query parameters",
  header: "header parameters",
  cookie: "cookie parameters",
  body: "request body",
};

function rowTitle({ group, row }: Place): string {
  if (row === WHOLE) return "as a whole";
  if (group === SCHEMAS) return row;
  return (Object.hasOwn(PARTS, row) ? PARTS[row] : undefined) ?? `answer ${row}`;
}
