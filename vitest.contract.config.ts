import { configDefaults, defineConfig } from "vitest/config";

/** The contract suite by itself, with its report. Every one of its tests is in `npm test`, too. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    maxWorkers: "100%",
    include: ["contract-tests/*.test.ts", "contract-tests/*/{documentation,observed}.test.ts"],
    // Those are about the command that checks a service, and not about the contract.
    exclude: [...configDefaults.exclude, "contract-tests/provider*.test.ts"],
    includeTaskLocation: true,
    reporters: [
      // Annotates the lines of a pull request.
      ...(process.env.GITHUB_ACTIONS ? ["github-actions"] : []),
      ["./contract-tests/report/reporter.ts", { folder: "contract-report" }],
    ],
  },
});
