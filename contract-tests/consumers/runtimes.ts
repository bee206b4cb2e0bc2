import { mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Binary, binary } from "./binaries.js";
import { bundleProgram } from "./bundle.js";

/** In what a runtime's own fetch differs from the others', so far as a user of the package can notice. */
export interface FetchTraits {
  /** It tells a connection that didn't come about from one that broke. */
  readonly tellsRefused: boolean;
  /** It shows where a redirect leads, and its status. */
  readonly showsRedirects: boolean;
  /** It sends a request again by itself, a POST too, when the connection breaks before there is an answer. */
  readonly resends: boolean;
}

/** A page that a browser can be sent to. */
export interface Page {
  readonly url: string;
  /** What the page runs. */
  script: string;
}

/** What starts a program. */
interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** One runtime, and how it runs a program. */
export interface Runtime {
  readonly name: string;
  /** Whether the program runs when it is loaded, or exports what is run. */
  readonly entry: "script" | "worker";
  readonly traits: FetchTraits;
  /** It goes on until it is ended. The others end when nothing is left to do, so a timer that is left keeps them. */
  readonly endless?: true;
  command(program: string, page: Page): Promise<Command>;
}

const TELLS_ALL: FetchTraits = { tellsRefused: true, showsRedirects: true, resends: false };

function node(name: Binary): Runtime {
  return {
    name,
    entry: "script",
    traits: TELLS_ALL,
    command: async (program) => ({
      file: binary(name),
      args: ["--disallow-code-generation-from-strings", program],
    }),
  };
}

const bun: Runtime = {
  name: "bun",
  entry: "script",
  traits: TELLS_ALL,
  command: async (program) => ({ file: binary("bun"), args: ["run", "--no-install", program] }),
};

/** With no right but that to reach the hosts of the cases: reading an environment variable throws. */
const deno: Runtime = {
  name: "deno",
  entry: "script",
  traits: { ...TELLS_ALL, resends: true },
  command: async (program) => ({
    file: binary("deno"),
    args: [
      "run",
      "--no-prompt",
      "--no-lock",
      "--no-remote",
      "--cached-only",
      "--node-modules-dir=manual",
      "--allow-net=127.0.0.1,nowhere.invalid",
      "--v8-flags=--disallow-code-generation-from-strings",
      program,
    ],
  }),
};

/** A worker of a given age: what later compatibility dates bring, `process` and WeakRef for instance, isn't there. */
function workerd(compatibilityDate: string): Runtime {
  return {
    name: `workerd as of ${compatibilityDate}`,
    entry: "worker",
    traits: { ...TELLS_ALL, tellsRefused: false },
    async command(program) {
      const folder = dirname(program);
      const file = binary("workerd");
      writeFileSync(join(folder, "bundled-worker.js"), await bundleProgram(program));
      writeFileSync(
        join(folder, "worker.capnp"),
        `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "cases", worker = .cases),
    (name = "loopback", network = (allow = ["local", "private"])),
  ],
);
const cases :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "bundled-worker.js")],
  compatibilityDate = "${compatibilityDate}",
  globalOutbound = "loopback",
);
`,
      );
      return { file, args: ["test", join(folder, "worker.capnp")] };
    },
  };
}

/** The page is of the service's own origin: another would need the service's leave (CORS). */
const chromium: Runtime = {
  name: "chromium",
  entry: "script",
  traits: { tellsRefused: false, showsRedirects: false, resends: true },
  endless: true,
  async command(program, page) {
    page.script = await bundleProgram(program);
    const profile = mkdtempSync(join(dirname(program), "profile-"));
    const args = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      `--user-data-dir=${profile}`,
      "--enable-logging=stderr",
      page.url,
    ];
    return { file: binary("chromium"), args };
  },
};

export const runtimes: readonly Runtime[] = [
  node("node20"),
  node("node22"),
  node("node24"),
  node("node26"),
  bun,
  deno,
  workerd("2026-11-01"),
  workerd("2024-01-01"),
  chromium,
];
