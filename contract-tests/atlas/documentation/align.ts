import type { OperationFacts } from "./documentation.js";
import { type LabelOf, ownLabel } from "./facts.js";

/** By what an operation is known, the surest first. */
const KINSHIPS: readonly ((one: OperationFacts, other: OperationFacts) => boolean)[] = [
  (one, other) => one.operationId !== undefined && one.operationId === other.operationId,
  (one, other) => one.method === other.method && one.path === other.path,
  (one, other) => one.path === other.path,
];

/**
 * Gives each operation the label of the known one that it is, if it is one: where an operationId, a method or a path has
 * drifted, that alone differs, and not all that is said of the operation.
 */
export function labelsAfter(
  known: readonly OperationFacts[],
  operations: readonly OperationFacts[],
): LabelOf {
  const pairs = new Map<OperationFacts, OperationFacts>();
  for (const isSame of KINSHIPS) {
    for (const operation of operations.filter((one) => !pairs.has(one))) {
      const taken = new Set(pairs.values());
      const same = known.find((one) => !taken.has(one) && isSame(one, operation));
      if (same) pairs.set(operation, same);
    }
  }
  return (operation) => ownLabel(pairs.get(operation) ?? operation);
}
