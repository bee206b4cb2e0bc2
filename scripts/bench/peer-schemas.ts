import { readIssues } from "./read-issues.js";

/** The request and its answer as one writes them by hand for other libraries: what the observed profile asks. */
interface HandWritten {
  readonly module: string;
  readonly program: string;
}

const PATTERNS = `
const ID = /^([a-f0-9]{24})$/u;
const ACCOUNT = /^[0-9]{12}$/u;
const VPC = /^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$/u;
const REGION = /^[a-z]{2,4}-[a-z]+(?:-[a-z]+)?-[0-9]{1,2}$/u;
const RESOURCE = /^[A-Za-z0-9._()\\-]+$/u;
const PROJECT = /^[a-z][a-z0-9\\-]{4,28}[a-z0-9]$/u;
const NETWORK = /^[a-z](?:[a-z0-9\\-]{0,61}[a-z0-9])?$/u;
`;

const ZOD_REQUEST = `import * as z from "zod";
${PATTERNS}
const ofRequest = z.discriminatedUnion("providerName", [
  z.strictObject({
    providerName: z.literal("AWS"),
    containerId: z.string().regex(ID),
    accepterRegionName: z.string().regex(REGION),
    awsAccountId: z.string().regex(ACCOUNT),
    routeTableCidrBlock: z.union([z.cidrv4(), z.cidrv6()]),
    vpcId: z.string().regex(VPC),
  }),
  z.strictObject({
    providerName: z.literal("AZURE"),
    containerId: z.string().regex(ID),
    azureDirectoryId: z.guid(),
    azureSubscriptionId: z.guid(),
    resourceGroupName: z.string().regex(RESOURCE),
    vnetName: z.string().regex(RESOURCE),
  }),
  z.strictObject({
    providerName: z.literal("GCP"),
    containerId: z.string().regex(ID),
    gcpProjectId: z.string().regex(PROJECT),
    networkName: z.string().regex(NETWORK),
  }),
]);`;

const ZOD_ANSWER = `
const text = z.string().optional(), nothing = z.string().nullish();
const ofAnswer = z.discriminatedUnion("providerName", [
  z.looseObject({
    providerName: z.literal("AWS"), containerId: z.string(), id: text, accepterRegionName: nothing, awsAccountId: z.string(),
    connectionId: nothing, errorStateName: nothing, routeTableCidrBlock: z.string(), statusName: text, vpcId: z.string(),
  }),
  z.looseObject({
    providerName: z.literal("AZURE"), containerId: z.string(), id: text, azureDirectoryId: z.string(),
    azureSubscriptionId: z.string(), errorState: nothing, resourceGroupName: z.string(), status: text, vnetName: z.string(),
  }),
  z.looseObject({
    providerName: z.literal("GCP"), containerId: z.string(), id: text, errorMessage: nothing, gcpProjectId: z.string(),
    networkName: z.string(), status: text,
  }),
]);`;

const VALIBOT_REQUEST = `import * as v from "valibot";
${PATTERNS}
const CIDR4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\/(?:3[0-2]|[12]?[0-9])$/u;
const CIDR6 = /^(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}\\/(?:12[0-8]|1[01][0-9]|[1-9]?[0-9])$/u;
const text = (pattern) => v.pipe(v.string(), v.regex(pattern));
const ofRequest = v.variant("providerName", [
  v.strictObject({
    providerName: v.literal("AWS"),
    containerId: text(ID),
    accepterRegionName: text(REGION),
    awsAccountId: text(ACCOUNT),
    routeTableCidrBlock: v.union([text(CIDR4), text(CIDR6)]),
    vpcId: text(VPC),
  }),
  v.strictObject({
    providerName: v.literal("AZURE"),
    containerId: text(ID),
    azureDirectoryId: v.pipe(v.string(), v.uuid()),
    azureSubscriptionId: v.pipe(v.string(), v.uuid()),
    resourceGroupName: text(RESOURCE),
    vnetName: text(RESOURCE),
  }),
  v.strictObject({
    providerName: v.literal("GCP"),
    containerId: text(ID),
    gcpProjectId: text(PROJECT),
    networkName: text(NETWORK),
  }),
]);`;

const VALIBOT_ANSWER = `
const string = v.string(), some = v.optional(string), nothing = v.nullish(string);
const ofAnswer = v.variant("providerName", [
  v.looseObject({
    providerName: v.literal("AWS"), containerId: string, id: some, accepterRegionName: nothing, awsAccountId: string,
    connectionId: nothing, errorStateName: nothing, routeTableCidrBlock: string, statusName: some, vpcId: string,
  }),
  v.looseObject({
    providerName: v.literal("AZURE"), containerId: string, id: some, azureDirectoryId: string,
    azureSubscriptionId: string, errorState: nothing, resourceGroupName: string, status: some, vnetName: string,
  }),
  v.looseObject({
    providerName: v.literal("GCP"), containerId: string, id: some, errorMessage: nothing, gcpProjectId: string,
    networkName: string, status: some,
  }),
]);`;

export const HAND_WRITTEN: Readonly<Record<"zod" | "valibot", HandWritten>> = {
  zod: {
    module: `${ZOD_REQUEST}${ZOD_ANSWER}
      export const request = (value) => read(ofRequest.safeParse(value).error?.issues);
      export const answer = (value) => read(ofAnswer.safeParse(value).error?.issues);
      ${readIssues("path")}`,
    program: `${ZOD_REQUEST} console.log(ofRequest.safeParse(JSON.parse(process.argv[2])));`,
  },
  valibot: {
    module: `${VALIBOT_REQUEST}${VALIBOT_ANSWER}
      export const request = (value) => read(v.safeParse(ofRequest, value).issues);
      export const answer = (value) => read(v.safeParse(ofAnswer, value).issues);
      ${readIssues("path")}`,
    program: `${VALIBOT_REQUEST} console.log(v.safeParse(ofRequest, JSON.parse(process.argv[2])));`,
  },
};
