/** Every object and array in some values, each once: YAML's aliases can make one stand in several places, or in itself. */
export function* nodesIn(roots: readonly unknown[]): Generator<object> {
  const seen = new Set<unknown>();
  const open = [...roots];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    yield node;
    for (const child of Object.values(node)) open.push(child);
  }
}
