import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Some tests run whole commands; none asserts how long they take.
    testTimeout: 30_000,
    maxWorkers: "100%",
    include: ["generator/**/*.test.ts", "scripts/**/*.test.ts", "contract-tests/**/*.test.ts"],
    // Those need programs that npm ci doesn't bring: `npm run test:peers` and `npm run test:runtimes`.
    exclude: [...configDefaults.exclude, "contract-tests/peers/**", "contract-tests/atlas/runtimes/**"],
  },
});
