import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneModule from "ajv/dist/standalone/index.js";
import addFormatsModule from "ajv-formats";
import { createGroupPeer as examples } from "atlas-peering-client/examples";
import { build } from "esbuild";
import { bundleDocument } from "../generator/bundle.js";
import { ConfinedResolver } from "../generator/confined-resolver.js";
import { normalize } from "../generator/normalize/index.js";
import { refusalMarker } from "../generator/normalize/split-directions.js";
import { isObject, type OpenApiDocument, omit } from "../generator/openapi/document.js";
import { mapSchemas } from "../generator/openapi/schema-walk.js";
import { machine, median, table } from "./bench/measure.js";
import { HAND_WRITTEN } from "./bench/peer-schemas.js";
import { installPeers } from "./bench/peers.js";
import { readIssues } from "./bench/read-issues.js";

/**
 * Validating a request and its answer, with all errors reported: the package's validators as any Standard Schema is
 * called, beside what ajv writes of the same schemas by itself, and schemas written by hand. All are measured in turn, and
 * what each says of an issue, and where it is, is read.
 */
const ROUNDS = 9;
const WARM_UP_MILLISECONDS = 200;
const TURN_MILLISECONDS = 100;

const AJV = "ajv standalone";
const HEY_API = "hey-api's zod plugin";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SPEC = join(ROOT, "spec/openapi.yaml");
const OVERLAY = join(ROOT, "spec/overlays/observed.yaml");

// These packages are CommonJS and mark themselves as ES modules: their default exports are one level down.
const standaloneCode = standaloneModule.default;
const addFormats = addFormatsModule.default;

const request = {
  ...examples.request.aws,
  accepterRegionName: "us-east-1",
  awsAccountId: "854333054055",
  routeTableCidrBlock: "10.0.0.0/24",
  vpcId: "vpc-078ac381aa90e1e63",
};
const answer = examples.responses[200].aws;
const { containerId: _, ...withoutContainer } = answer;
const VALUES = {
  "valid request": { part: "request", value: request, isValid: true },
  "invalid request": {
    part: "request",
    value: { ...request, awsAccountId: "85433305405", region: "us-east-1" },
    isValid: false,
  },
  "valid answer": { part: "answer", value: answer, isValid: true },
  "invalid answer": { part: "answer", value: { ...withoutContainer, vpcId: 7 }, isValid: false },
} as const;

/**
 * The source of a module with two functions, `request` and `answer`, which give how long the messages and places of all
 * issues of a value are; and of a program that has the one for the request alone.
 */
interface Source {
  readonly module: string;
  readonly program: string;
  readonly resolveDir: string;
}

const OWN = 'import { createGroupPeer } from "atlas-peering-client/validators";';
const OWN_REQUEST = 'import { body } from "atlas-peering-client/validators/createGroupPeer/request";';

const OWN_SOURCE: Source = {
  module: `${OWN}
    const ofRequest = createGroupPeer.request.body["~standard"], ofAnswer = createGroupPeer.responses[200]["~standard"];
    export const request = (value) => read(ofRequest.validate(value).issues);
    export const answer = (value) => read(ofAnswer.validate(value).issues);
    ${readIssues("path")}`,
  program: `${OWN_REQUEST} console.log(body["~standard"].validate(JSON.parse(process.argv[2])));`,
  resolveDir: ROOT,
};

/**
 * ajv by itself, as its guide says: its own discriminator, its own messages. What must not be sent is `false`.
 * With `ownProperties`, as the package's, `constructor` isn't there because every object inherits one.
 */
async function ajvSource(ownProperties: boolean): Promise<Source> {
  const resolver = new ConfinedResolver(SPEC, { named: [OVERLAY] });
  const document = normalize(await bundleDocument(SPEC, [OVERLAY], resolver));
  const plain: OpenApiDocument = mapSchemas(document, (schema) => {
    if (!isObject(schema)) return schema;
    if (refusalMarker(schema) !== undefined) return false;
    return isObject(schema.discriminator)
      ? { ...schema, discriminator: omit(schema.discriminator, "mapping") }
      : schema;
  });
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateSchema: false,
    ownProperties,
    discriminator: true,
    logger: false,
    code: { source: true, esm: true },
  });
  addFormats(ajv as unknown as Ajv); // the types of ajv-formats know the class of another draft alone
  ajv.addSchema(plain, "document");
  const content = "application~1vnd.atlas.2023-01-01+json/schema";
  const operation = "document#/paths/~1api~1atlas~1v2~1groups~1%7BgroupId%7D~1peers/post";
  ajv.addSchema({ $ref: `${operation}/requestBody/content/${content}` }, "request");
  ajv.addSchema({ $ref: `${operation}/responses/200/content/${content}` }, "answer");
  const code = standaloneCode(ajv, { check_request: "request", check_answer: "answer" });
  const check = (name: string) =>
    `export const ${name} = (value) => check_${name}(value) ? 0 : read(check_${name}.errors);`;
  return {
    module: `${code};${check("request")}${check("answer")}${readIssues("instancePath")}`,
    program: `${code.replace(/^export const check_answer.*$/m, "")};console.log(check_request(JSON.parse(process.argv[2])));`,
    resolveDir: ROOT,
  };
}

/** What hey-api's plugin for zod makes of the package's document, which states less than the observed one. */
function generatedZod(folder: string): Source {
  const tool = join(folder, "node_modules/.bin/openapi-ts");
  const args = ["-i", join(ROOT, "generated/openapi.json"), "-o", join(folder, "zod"), "-p", "zod"];
  const { status, stderr } = spawnSync(tool, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`openapi-ts ended with ${status}:\n${stderr}`);
  const imported = `import { zCreateGroupPeerBody, zCreateGroupPeerResponse } from "./zod/zod.gen.ts";`;
  return {
    module: `${imported}
      export const request = (value) => read(zCreateGroupPeerBody.safeParse(value).error?.issues);
      export const answer = (value) => read(zCreateGroupPeerResponse.safeParse(value).error?.issues);
      ${readIssues("path")}`,
    program: `${imported} console.log(zCreateGroupPeerBody.safeParse(JSON.parse(process.argv[2])));`,
    resolveDir: folder,
  };
}

async function bundle(contents: string, resolveDir: string, minify: boolean): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("esbuild gave nothing.");
  return output.contents;
}

/**
 * What a process of its own does with each subject, so that none meets code that another has made slow or fast: rates in
 * millions a second of the processor's time, which another program's work doesn't count in, as a line of JSON.
 */
const MEASURING = `
  import { readFileSync } from "node:fs";
  const [subject, values] = process.argv.slice(2);
  const functions = await import(subject);
  const turn = (read, value, milliseconds) => {
    const started = process.cpuUsage();
    let calls = 0;
    let microseconds = 0;
    while (microseconds < milliseconds * 1000) {
      for (let index = 0; index < 1000; index++) read(value);
      calls += 1000;
      const { user, system } = process.cpuUsage(started);
      microseconds = user + system;
    }
    return calls / microseconds;
  };
  const results = Object.values(JSON.parse(readFileSync(values, "utf8"))).map(({ part, value }) => {
    turn(functions[part], value, ${WARM_UP_MILLISECONDS});
    return { isValid: functions[part](value) === 0, rate: turn(functions[part], value, ${TURN_MILLISECONDS}) };
  });
  console.log(JSON.stringify(results));`;

interface Result {
  readonly isValid: boolean;
  readonly rate: number;
}

function measure(name: string, folder: string): Result[] {
  const args = [join(folder, "measure.mjs"), join(folder, fileOf(name)), join(folder, "values.json")];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout);
}

function fileOf(name: string): string {
  return `${name.replaceAll(/\W/g, "-")}.mjs`;
}

async function main(folder: string): Promise<void> {
  // hey-api needs the API of a compiler that is older than the newest.
  const peers = installPeers(folder, {
    typescript: "5.9.3",
    zod: "4.6.7",
    valibot: "1.5.0",
    "@hey-api/openapi-ts": "0.95.0",
  });
  const sources = new Map<string, Source>([
    [AJV, await ajvSource(false)],
    ["ajv standalone, ownProperties", await ajvSource(true)],
    ["this package", OWN_SOURCE],
    ...(["zod", "valibot"] as const)
      .filter((name) => peers.has(name))
      .map((name) => [`${name} by hand`, { ...HAND_WRITTEN[name], resolveDir: folder }] as const),
    ...(peers.has("zod") && peers.has("@hey-api/openapi-ts")
      ? [[HEY_API, generatedZod(folder)] as const]
      : []),
  ]);
  writeFileSync(join(folder, "measure.mjs"), MEASURING);
  writeFileSync(join(folder, "values.json"), JSON.stringify(VALUES));
  for (const [name, { module, resolveDir }] of sources)
    writeFileSync(join(folder, fileOf(name)), await bundle(module, resolveDir, false));

  const expected = Object.values(VALUES).map(({ isValid }) => isValid);
  const rates = new Map<string, number[][]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of sources.keys()) {
      const results = measure(name, folder);
      if (name !== HEY_API && results.some(({ isValid }, index) => isValid !== expected[index]))
        throw new Error(`${name} is wrong about one of the values.`);
      rates.set(name, [...(rates.get(name) ?? []), results.map(({ rate }) => rate)]);
    }
  }
  const rows = await Promise.all(
    [...sources].map(async ([name, { program, resolveDir }]) => {
      const cells = Object.keys(VALUES).map((_what, index) => {
        const ofValue = (subject: string) =>
          (rates.get(subject) ?? []).map((round) => round[index] ?? Number.NaN);
        const own = ofValue(name);
        const base = ofValue(AJV);
        // Of the same round, which met the machine as the other did.
        const ratios = own.map((rate, round) => rate / (base[round] ?? Number.NaN));
        return `${median(own).toFixed(2)} (${median(ratios).toFixed(2)})`;
      });
      const size = gzipSync(await bundle(program, resolveDir, true), { level: 9 }).length;
      return [name, ...cells, String(size)];
    }),
  );
  console.log(
    `\nMillions of validations a second (over ajv standalone), medians of ${ROUNDS} rounds, and the bytes of a program ` +
      `that validates the request, minified and gzipped; ${machine()}\n`,
  );
  console.log(table(["", ...Object.keys(VALUES), "bytes"], rows));
}

const scratch = mkdtempSync(join(tmpdir(), "bench-validators-"));
try {
  await main(scratch);
} finally {
  rmSync(scratch, { recursive: true });
}
