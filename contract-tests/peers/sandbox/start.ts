import { onTestFinished } from "vitest";
import type { AnySandbox, CreateSandbox } from "../../../scripts/sandbox/any-sandbox.js";
import { serve } from "../../../scripts/sandbox/serve.js";
import { loadPackage } from "../../support/load-package.js";

/** The sandbox of the generated package. */
export async function packageSandbox(): Promise<CreateSandbox> {
  const { name } = await loadPackage();
  return (await import(`${name}/sandbox`)).createSandbox;
}

/** A sandbox over HTTP, for as long as the test lasts. */
export async function serveSandbox(create: CreateSandbox): Promise<{ sandbox: AnySandbox; baseUrl: string }> {
  const sandbox = create();
  const { origin, close } = await serve(sandbox.fetch, 0);
  onTestFinished(close);
  return { sandbox, baseUrl: origin };
}
