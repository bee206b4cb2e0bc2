import { dirname } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: dirname(import.meta.dirname),
    // What every fragment's package is proven by, and what a fragment has of its own.
    include: ["consumers/*.test.ts", "*/runtimes/*.test.ts"],
    globalSetup: ["consumers/pack-package.ts"],
    // Each test runs a runtime or a compiler to its end; none asserts how long that takes.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // The runtimes share the machine with nothing else, so that what they do in time they do in time.
    fileParallelism: false,
  },
});
