import { expect, onTestFinished, test } from "vitest";
import { authentications, challengeFirst, issueToken } from "./authentications.js";
import { ways } from "./calls.js";
import { startElsewhere, startFaultServer } from "./fault-server.js";
import { behavioursOf, faultsWith } from "./faults.js";
import { PATIENCE } from "./patience.js";
import { runProgram } from "./run-program.js";
import { findSecrets } from "./secret-search.js";

/** A process of its own shows what no test within can: that nothing keeps it alive, and all that it prints. */

test(
  "a process that has met every fault ends by itself, without a warning, and has printed no secret",
  async () => {
    const elsewhere = await startElsewhere();
    const faults = faultsWith(elsewhere.origin);
    const server = await startFaultServer({
      ...behavioursOf(faults, challengeFirst),
      token: issueToken,
    });
    onTestFinished(async () => {
      await Promise.all([server.close(), elsewhere.close()]);
    });

    const { code, stdout, stderr } = await runProgram("every-fault", [server.origin]);
    // Neither a warning nor a rejection that nobody handled.
    expect(stderr).toBe("");
    expect(code).toBe(0);
    for (const { title } of ways)
      expect(stdout.split("\n").filter((line) => line.startsWith(`${title} `))).toHaveLength(faults.length);
    const secrets = authentications.flatMap(({ secrets }) => secrets);
    // Line by line only where there is something to show.
    const lines = findSecrets(stdout, secrets).length > 0 ? stdout.split("\n") : [];
    expect(lines.filter((line) => findSecrets(line, secrets).length > 0)).toEqual([]);
    expect(elsewhere.connections).toBe(0);
  },
  PATIENCE + 10_000,
);
