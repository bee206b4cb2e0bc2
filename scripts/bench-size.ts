import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/**
 * How many bytes a program has, minified and gzipped, that makes one authenticated call: what is loaded to make it, and
 * with all that is loaded on demand.
 */

/** Inside the project, so that its packages are found from there. */
const CACHE = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));

interface Program {
  readonly name: string;
  readonly source: string;
  /** The modules that are imported on demand, and are in this call. */
  readonly demanded?: readonly string[];
}

const PROGRAMS: readonly Program[] = [
  {
    name: "openapi-fetch alone",
    source: `import createClient from "openapi-fetch";
      const client = createClient({ baseUrl: "https://cloud.mongodb.com", headers: { authorization: "Bearer " + TOKEN } });
      console.log(await client.POST("/api/atlas/v2/groups/{groupId}/peers", { params: { path }, body }));`,
  },
  {
    name: "with a bearer token",
    source: `import { bearer, createClient } from "atlas-peering-client";
      const client = createClient({ auth: bearer(TOKEN) });
      console.log(await client.createGroupPeer({ path, body }));`,
  },
  {
    name: "with a Service Account",
    source: `import { createClient, serviceAccount } from "atlas-peering-client";
      const client = createClient({ auth: serviceAccount({ clientId: ID, clientSecret: SECRET }) });
      console.log(await client.createGroupPeer({ path, body }));`,
    demanded: ["exchange.js"],
  },
  {
    name: "with an API key (Digest)",
    source: `import { createClient, digestAuth } from "atlas-peering-client";
      const client = createClient({ auth: digestAuth({ username: ID, password: SECRET }) });
      console.log(await client.createGroupPeer({ path, body }));`,
  },
];

async function sizeOf(source: string, isLoaded: (module: string) => boolean): Promise<number> {
  const onDemand: Plugin = {
    name: "on-demand",
    setup: ({ onResolve }) =>
      onResolve({ filter: /.*/ }, ({ kind, path }) =>
        kind === "dynamic-import" && !isLoaded(basename(path)) ? { path, external: true } : undefined,
      ),
  };
  const folder = mkdtempSync(CACHE);
  const entry = join(folder, "program.js");
  writeFileSync(entry, source);
  try {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      write: false,
      plugins: [onDemand],
    });
    return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

console.log(
  "A program with one authenticated call, bytes minified and gzipped: for the call, and with all on demand",
);
for (const { name, source, demanded = [] } of PROGRAMS) {
  const forCall = await sizeOf(source, (module) => demanded.includes(module));
  const withAll = await sizeOf(source, () => true);
  console.log(`${name.padEnd(34)} ${String(forCall).padStart(6)} ${String(withAll).padStart(6)}`);
}
