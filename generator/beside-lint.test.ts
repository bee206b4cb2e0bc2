import { describe, expect, test } from "vitest";
import { besideLint } from "./beside-lint.js";
import type { RunStage } from "./pipeline.js";

/** Keeps the names of the stages that are told of, each as it is done. */
function teller(): { readonly told: string[]; readonly stage: RunStage } {
  const told: string[] = [];
  return {
    told,
    stage: async (name, run) => {
      const made = await run();
      told.push(name);
      return made;
    },
  };
}

const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), 30));
const nothing = () => "";

describe("the stages beside lint", () => {
  test("are under way before it is done, and told of after it, in their order", async () => {
    const { told, stage } = teller();
    const begun: string[] = [];
    const linting = stage("lint", () => later([...begun]), nothing);
    const made = await besideLint(linting, stage, async (each) => {
      const run = (name: string) => each(name, () => begun.push(name), nothing);
      await run("bundle");
      await run("model");
      await linting;
      return (await run("types")) * 10;
    });
    expect(made).toBe(30);
    expect(told).toEqual(["lint", "bundle", "model", "types"]);
    expect(begun).toEqual(["bundle", "model", "types"]);
    expect(await linting).toEqual([]);
  });

  test("end where it fails, and its error is the one that counts", async () => {
    const { told, stage } = teller();
    const begun: string[] = [];
    const linting = later(0).then(() => {
      throw new Error("unusable");
    });
    const making = besideLint(linting, stage, async (each) => {
      await each("bundle", () => begun.push("bundle"), nothing);
      await linting.catch(() => {});
      await each("model", () => begun.push("model"), nothing);
      return 0;
    });
    await expect(making).rejects.toThrow("unusable");
    expect({ told, begun }).toEqual({ told: [], begun: ["bundle"] });
  });

  test("fail with their own error where it has none", async () => {
    const { told, stage } = teller();
    const making = besideLint(later([]), stage, (each) =>
      each(
        "bundle",
        () => {
          throw new Error("leads nowhere");
        },
        nothing,
      ),
    );
    await expect(making).rejects.toThrow("leads nowhere");
    expect(told).toEqual([]);
  });

  test("and with its error where both fail, whichever was first", async () => {
    const { stage } = teller();
    const linting = later(0).then(() => {
      throw new Error("unusable");
    });
    const making = besideLint(linting, stage, async () => {
      throw new Error("leads nowhere");
    });
    await expect(making).rejects.toThrow("unusable");
  });
});
