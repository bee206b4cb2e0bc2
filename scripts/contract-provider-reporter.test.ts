import { expect, onTestFinished, test, vi } from "vitest";
import { providerReporter } from "./contract-provider-reporter.js";

test("what a document or a service says does nothing to the terminal", () => {
  vi.stubEnv("FORCE_COLOR", "0");
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  onTestFinished(() => {
    spy.mockRestore();
    vi.unstubAllEnvs();
  });
  const evil = "\u001b[2J";
  providerReporter().result({
    operation: `get${evil}`,
    title: `a title${evil}`,
    subject: "",
    outcome: "failed",
    findings: [{ check: "documented-status", expected: "200", came: evil }],
    curl: "curl",
  });
  expect(written.join("")).toBe(`✗ get␛[2J a title␛[2J
  documented-status: expected 200; came ␛[2J
  curl

`);
});
