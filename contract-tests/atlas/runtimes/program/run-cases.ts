import { type Case, wordsOf } from "../wire-cases/case.js";
import { cases } from "../wire-cases/index.js";
import type { CaseResult, Received, Report, Setting } from "../wire-protocol.js";

/** The setting, written into the program when it is bundled. */
declare const SETTING: Setting;

/** How many milliseconds a case may take: one that hangs would keep the others from being run. */
const PATIENCE = 10_000;

async function runCase({ name, run }: Case, index: number): Promise<CaseResult> {
  const id = `case-${index}`;
  const { origin } = SETTING;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await Promise.race([
      run({
        ...SETTING,
        id,
        at: (scenario) => `${origin}/${scenario}/${id}`,
        received: async () => (await (await fetch(`${origin}/received/${id}`)).json()) as Received[],
      }),
      new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error("It hangs")), PATIENCE);
      }),
    ]);
    return { name };
  } catch (error) {
    return { name, failure: wordsOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Runs all cases, one after another, and posts how they ended to the wire server. */
export async function reportCases(): Promise<void> {
  const results: CaseResult[] = [];
  for (const [index, each] of cases.entries()) results.push(await runCase(each, index));
  const report: Report = { results };
  await fetch(`${SETTING.origin}/report`, { method: "POST", body: JSON.stringify(report) });
}
