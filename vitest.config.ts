import { configDefaults, defineConfig } from "vitest/config";

/** Those need programs that npm ci doesn't bring, or start many, or need minutes: each is a command of its own. */
const SUITES = {
  commands: "{scripts/**/*,contract-tests/provider-command,contract-tests/*/samples/*}.test.ts",
  faults: "contract-tests/faults/**/*.test.ts",
  drifts: "contract-tests/*/drifts/*.test.ts",
  changes: "contract-tests/gates/meaning/whole-table/*.test.ts",
  peers: "contract-tests/peers/**/*.test.ts",
  takeover: "contract-tests/gates/takeover/*.test.ts",
} as const;

/** Those have a package.json and a configuration of their own. */
const CONSUMERS = ["contract-tests/consumers/**", "contract-tests/*/runtimes/**"];

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "suite",
          // Some tests run whole commands; none asserts how long they take.
          testTimeout: 30_000,
          // Every file imports compilers: once a worker is enough, and takes a third of the time away.
          isolate: false,
          include: ["generator/**/*.test.ts", "contract-tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...Object.values(SUITES), ...CONSUMERS],
        },
      },
      ...Object.entries(SUITES).map(([name, include]) => ({
        test: { name, testTimeout: 120_000, hookTimeout: 60_000, include: [include] },
      })),
    ],
  },
});
