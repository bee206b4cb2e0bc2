/** One call of the package, and what becomes of it. */
export interface PlannedCall {
  readonly method: string;
  readonly request: object;
  readonly status: number;
}

/** What a program is written with. */
export interface Setting {
  readonly origin: string;
  readonly calls: readonly PlannedCall[];
}

/** The package's entry points, as a program has imported them. */
export interface EntryPoints {
  readonly createClient: (options: object) => Record<string, unknown>;
  readonly validators: object;
  readonly others: readonly object[];
}

/** What came of a call: its status, or what was thrown. */
export type Outcome = Pick<PlannedCall, "method"> & { readonly became: number | string };

export interface Report {
  readonly outcomes: readonly Outcome[];
  /** How many names each of the other entry points exports. */
  readonly exported: readonly number[];
}

declare const SETTING: Setting;

/** Where the report goes, and where a page and its script come from. */
export const REPORT = "/-/report";

/** Makes all calls, with requests and answers validated, and posts what came of them. */
export async function reportCalls({ createClient, validators, others }: EntryPoints): Promise<void> {
  const { origin, calls } = SETTING;
  const client = createClient({ baseUrl: origin, auth: false, retry: false, validate: validators });
  const outcomes: Outcome[] = [];
  for (const { method, request } of calls)
    outcomes.push({ method, became: await call(client, method, request) });
  const report: Report = { outcomes, exported: others.map((entry) => Object.keys(entry).length) };
  await fetch(origin + REPORT, { method: "POST", body: JSON.stringify(report) });
}

async function call(
  client: Record<string, unknown>,
  method: string,
  request: object,
): Promise<number | string> {
  try {
    // The document has an operation of that name.
    const send = client[method] as (request: object) => Promise<{ readonly status: number }>;
    return (await send(request)).status;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}
