import type { Overlay1Visitor, UserContext } from "@redocly/openapi-core";

/** Redocly applies an update by assignment, which takes a key `__proto__` for the prototype and loses it. */
export function overlayProto(): Overlay1Visitor {
  return { Root: (root: unknown, context: UserContext) => findKeys(root, context) };
}

function findKeys(node: unknown, { report, location }: Pick<UserContext, "report" | "location">): void {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    const at = location.child(key);
    if (key === "__proto__")
      report({ message: "An overlay can't change what is named `__proto__`.", location: at.key() });
    findKeys(child, { report, location: at });
  }
}
