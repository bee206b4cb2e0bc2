import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Some tests run whole commands; none asserts how long they take.
    testTimeout: 30_000,
    include: ["generator/**/*.test.ts", "scripts/**/*.test.ts", "contract-tests/**/*.test.ts"],
  },
});
