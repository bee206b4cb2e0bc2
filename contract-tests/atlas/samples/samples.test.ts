import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { arrayOr, objectOr, stringOr } from "../../../generator/openapi/document.js";
import { makeSamples, type Sample } from "../../../scripts/docs/samples.js";
import { operationsOf } from "../../mutation/places.js";
import { packageSandbox, serveSandbox } from "../../peers/sandbox/start.js";
import { bundleFragment, OVERLAY_FILES, ROOT } from "../../support/fragment.js";
import { titled } from "../../support/titled.js";
import { checkModule } from "../../support/type-oracle.js";

/** The samples that a reader of the page copies, those of the fragment and those that are made of it, run as they stand. */

const [own, made] = await Promise.all([ownSamples(), madeSamples()]);
const samples = [
  ...own.map((sample) => ({ ...sample, title: `the fragment's own, ${sample.label}` })),
  ...made.map((sample) => ({ ...sample, title: `made, ${sample.label}` })),
];
const typeScript = samples.filter(({ lang }) => lang === "TypeScript");
const curl = samples.filter(({ source }) => /\bcurl\b/.test(source));
const createSandbox = await packageSandbox();

const SERVICE = "https://cloud.mongodb.com";
/** What the sandbox takes, and what the samples leave to their reader. */
const ENVIRONMENT = {
  MONGODB_ATLAS_CLIENT_ID: "sandbox-client",
  MONGODB_ATLAS_CLIENT_SECRET: "sandbox-secret",
  PUBLIC_KEY: "sandbox-user",
  PRIVATE_KEY: "sandbox-password",
  GROUP_ID: "32b6e34b3d91647abb20e7b8",
};
const PEER = {
  providerName: "GCP",
  containerId: "5e57d85c854180642f7844bf",
  gcpProjectId: "grandiose-branch-256701",
  networkName: "default",
};

const folder = await mkdtemp(join(tmpdir(), "samples-"));
/** Inside the project, where the package is found by its name. */
const modules = join(ROOT, "node_modules/.cache/samples");
afterAll(() => Promise.all([folder, modules].map((path) => rm(path, { recursive: true, force: true }))));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function ownSamples(): Promise<Sample[]> {
  return operationsOf(await bundleFragment([]))
    .flatMap(({ value }) => arrayOr(value["x-codeSamples"]).map(objectOr))
    .map(({ lang, label, source }) => ({
      lang: stringOr(lang) ?? "",
      label: stringOr(label) ?? "",
      source: stringOr(source) ?? "",
    }));
}

async function madeSamples(): Promise<Sample[]> {
  return [...makeSamples(await bundleFragment(OVERLAY_FILES), "atlas-peering-client").values()].flat();
}

test("there are samples of each kind, and the one that only Atlas can run is the command line's", () => {
  expect(typeScript).toHaveLength(2);
  expect(curl).toHaveLength(4);
  const others = samples.filter((sample) => !typeScript.includes(sample) && !curl.includes(sample));
  expect(others.map(({ label }) => label)).toEqual(["Atlas CLI"]);
});

// documentation/code-samples.test.ts compiles the fragment's own.
test("what is made in TypeScript compiles", () => {
  const sources = made.filter(({ lang }) => lang === "TypeScript").map(({ source }) => source);
  expect(sources).toHaveLength(1);
  expect(sources.flatMap(checkModule)).toEqual([]);
});

describe.for(titled(typeScript))("%s", ([, { source }]) => {
  test("creates a connection", async () => {
    const sandbox = createSandbox();
    vi.stubGlobal("fetch", sandbox.fetch);
    for (const [name, value] of Object.entries(ENVIRONMENT)) vi.stubEnv(name, value);
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    await runModule(source);
    expect(error).not.toHaveBeenCalled();
    expect(log).toHaveBeenCalledOnce();
    expect(sandbox.resources).toHaveLength(1);
  });
});

async function runModule(source: string): Promise<void> {
  const { code } = await transform(source, { loader: "ts", format: "esm" });
  await mkdir(modules, { recursive: true });
  const file = join(await mkdtemp(join(modules, "run-")), "sample.mjs");
  await writeFile(file, code);
  await import(/* @vite-ignore */ pathToFileURL(file).href);
}

describe.for(titled(curl))("%s", ([, { source }]) => {
  test("creates a connection", async () => {
    const { sandbox, baseUrl } = await serveSandbox(createSandbox);
    await writeFile(join(folder, "peer.json"), JSON.stringify(PEER));
    expect(source).toContain(SERVICE);
    const { stdout, stderr } = await promisify(execFile)("sh", ["-c", source.replaceAll(SERVICE, baseUrl)], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...ENVIRONMENT },
    });
    // A program that isn't there says so here.
    expect(stderr).not.toContain("not found");
    // Of HTTP Digest the challenge comes first.
    expect(stdout.match(/^HTTP\/1\.1 \d{3}/gm)?.at(-1)).toBe("HTTP/1.1 200");
    expect(sandbox.resources).toHaveLength(1);
  });
});
