import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { query } from "json-p3";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { arrayOr, type Json, objectOr } from "../generator/openapi/document.js";
import { type Evidence, record } from "./report/evidence.js";
import { bundleFragment, OVERLAY_FILES } from "./support/fragment.js";
import { toTheLetter } from "./support/instance.js";
import { titled } from "./support/titled.js";

/** Each action of each overlay says why it is there, and without it the document would be another. */

const overlays = OVERLAY_FILES.map((file) => {
  const overlay: Json = parse(readFileSync(file, "utf8"));
  const actions = arrayOr(objectOr(overlay).actions).map(objectOr);
  return {
    file,
    title: basename(file),
    // JSON is YAML: what reads the one reads the other.
    again: JSON.stringify(overlay),
    actions: actions.map((action, index) => ({
      title: `action ${index + 1}, ${action.target}`,
      description: action.description,
      target: String(action.target),
      // JSON is YAML: what reads the one reads the other.
      before: JSON.stringify({ ...objectOr(overlay), actions: actions.slice(0, index) }),
      rest: JSON.stringify({ ...objectOr(overlay), actions: actions.filter((other) => other !== action) }),
    })),
  };
});
const whole = toTheLetter(await bundleFragment(OVERLAY_FILES));
const evidence: Evidence = { kind: "artifact", profile: "observed" };

test("the fragment can be bundled, with the overlays that there are", (context) => {
  record(context, evidence);
  expect(whole).toContain('"openapi"');
});

describe.for(titled(overlays))("%s", ([, { file, again, actions }]) => {
  test("has actions", (context) => {
    record(context, evidence);
    expect(actions).not.toHaveLength(0);
  });

  test("with all of its actions gives the same document again", async (context) => {
    record(context, evidence);
    expect(toTheLetter(await bundleFragment(OVERLAY_FILES, new Map([[file, again]])))).toBe(whole);
  });

  test.for(titled(actions))("%s, has a reason", ([, { description }], context) => {
    record(context, evidence);
    expect(description).toMatch(/\S+\s+\S+/);
  });

  // Overlay Specification 1.0.0, section 4.4: never a primitive value.
  test.for(titled(actions))("%s, selects objects and arrays", async ([, { target, before }], context) => {
    record(context, evidence);
    const document = await bundleFragment(OVERLAY_FILES, new Map([[file, before]]));
    // The query only reads; its parameter's type wants a mutable value.
    const selected = query(target, document as Parameters<typeof query>[1]).values();
    expect(selected.length).toBeGreaterThan(0);
    expect(selected.filter((value) => typeof value !== "object" || value === null)).toEqual([]);
  });

  test.for(titled(actions))("%s, has an effect", async ([, { rest }], context) => {
    record(context, evidence);
    // Without it the others can also be impossible to apply.
    const without = bundleFragment(OVERLAY_FILES, new Map([[file, rest]]));
    expect(await without.then(toTheLetter, (error: Error) => error.message)).not.toBe(whole);
  });
});
