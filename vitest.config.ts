import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["generator/**/*.test.ts", "scripts/**/*.test.ts", "contract-tests/**/*.test.ts"],
  },
});
