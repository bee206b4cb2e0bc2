/** A fact by its name, as the document and the package both write it. */
export type Claim = readonly [name: string, fact: string];

export function claim(name: string, fact: unknown): Claim {
  return [name, JSON.stringify(fact) ?? "nothing"];
}

/** Names are compared by their letters and digits: how they are written is each language's own affair. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
