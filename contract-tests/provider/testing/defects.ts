import type { Defect } from "./library-service.js";

/** What the service can get wrong, and the checks that find it, by operation. */
export const DEFECTS: readonly { readonly defect: Defect; readonly expected: readonly string[] }[] = [
  { defect: "answers with another status", expected: ["lendBook documented-status"] },
  { defect: "answers with another content type", expected: ["lendBook documented-content-type"] },
  { defect: "leaves out a required header", expected: ["listBooks documented-headers"] },
  { defect: "answers what its schema refuses", expected: ["listBooks documented-schema"] },
  { defect: "forgets the envelope", expected: ["listBooks documented-schema"] },
  { defect: "has errors of another form", expected: onAll("documented-schema") },
  { defect: "takes any body", expected: ["lendBook invalid-data-refused"] },
  { defect: "takes any path", expected: onAll("invalid-data-refused") },
  { defect: "takes any query", expected: ["listBooks invalid-data-refused"] },
  { defect: "does without a header", expected: ["listBooks invalid-data-refused"] },
  { defect: "refuses null", expected: ["lendBook valid-data-accepted"] },
  { defect: "takes no notice of credentials", expected: onAll("authentication") },
  { defect: "takes any key", expected: onAll("authentication") },
  {
    defect: "takes any method",
    expected: [...onAll("unsupported-method"), "listShelves unsupported-method"].sort(),
  },
  {
    defect: "doesn't tell its methods",
    expected: [...onAll("unsupported-method"), "listShelves unsupported-method"].sort(),
  },
  { defect: "takes any media type", expected: ["lendBook unsupported-media-type"] },
  { defect: "fails on broken JSON", expected: ["lendBook server-error"] },
];

/** Every operation that wants credentials. */
function onAll(check: string): string[] {
  return ["lendBook", "listBooks", "removeShelf"].map((operation) => `${operation} ${check}`);
}
