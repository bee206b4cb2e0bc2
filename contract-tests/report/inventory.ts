import { createHash } from "node:crypto";
import { type JsonObject, objectOr, stringOr } from "../../generator/openapi/document.js";
import { valueAt } from "../../generator/openapi/pointer.js";
import { type OperationPlace, operationsOf } from "../mutation/places.js";
import type { Inventory, OperationEntry } from "./report.js";

/** Everything in any of the documents, which are the profiles of one contract. */
export function inventoryOf(documents: readonly JsonObject[]): Inventory {
  const operations = new Map(documents.flatMap(operationsOf).map((place) => [nameOf(place), place]));
  const schemas = documents.flatMap((document) =>
    Object.keys(objectOr(valueAt(document, ["components", "schemas"]))),
  );
  const titles = documents.map(({ info }) => stringOr(objectOr(info).title));
  return {
    title: titles.find((title) => title !== undefined) ?? "",
    sha256: createHash("sha256").update(JSON.stringify(documents)).digest("hex"),
    operations: [...operations.values()].map(operationEntry),
    schemas: [...new Set(schemas)],
  };
}

function nameOf({ value, method, template }: OperationPlace): string {
  return stringOr(value.operationId) ?? `${method} ${template}`;
}

/** OpenAPI 3.1, sections 4.8.10, 4.8.12 and 4.8.16. */
function operationEntry(place: OperationPlace): OperationEntry {
  const places = new Set(place.parameters.map(({ value }) => value.in));
  return {
    name: nameOf(place),
    method: place.method,
    template: place.template,
    parts: [
      ...["path", "query", "header", "cookie"].filter((one) => places.has(one)),
      ...(place.body ? ["body"] : []),
      ...Object.keys(objectOr(place.value.responses)),
    ],
  };
}
