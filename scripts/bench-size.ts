import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { sizeOf } from "../contract-tests/gates/package/size.js";

/**
 * How many bytes a program has, minified and gzipped, that makes one authenticated call: what is loaded to make it, and
 * with all that is loaded on demand.
 */

const PROJECT = fileURLToPath(new URL("..", import.meta.url));

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

console.log(
  "A program with one authenticated call, bytes minified and gzipped: for the call, and with all on demand",
);
for (const { name, source, demanded = [] } of PROGRAMS) {
  const forCall = await sizeOf(source, PROJECT, (path) => demanded.includes(basename(path)));
  const withAll = await sizeOf(source, PROJECT, () => true);
  console.log(`${name.padEnd(34)} ${String(forCall).padStart(6)} ${String(withAll).padStart(6)}`);
}
