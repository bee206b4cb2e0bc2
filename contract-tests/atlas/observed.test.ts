import { isIP } from "node:net";
import * as examples from "atlas-peering-client/examples";
import * as observed from "atlas-peering-client/validators";
import * as documented from "atlas-peering-client/validators/documented";
import { describe, expect, test } from "vitest";
import type { Validator } from "../../generator/runtime/standard-schema.js";
import bodies from "./fixtures/observed-bodies.json" with { type: "json" };

/** What the service takes and sends beyond its documentation, against both profiles. */

/** What a validator finds, as `pointer keyword`. */
function findings(validator: Validator<unknown>, value: unknown): string[] {
  const { issues = [] } = validator["~standard"].validate(value);
  return issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`);
}

const body = observed.createGroupPeer.request.body;
const answers: Readonly<Record<string, Validator<unknown>>> = observed.createGroupPeer.responses;
const documentedAnswers: Readonly<Record<string, Validator<unknown>>> = documented.createGroupPeer.responses;

function answerValidator(status: number | string, validators = answers): Validator<unknown> {
  const validator = validators[status];
  if (!validator) throw new Error(`There is no validator for ${status}.`);
  return validator;
}

describe("bodies that were recorded", () => {
  test.each(bodies.answers)("$what: taken as an answer", ({ status, body: answer }) => {
    expect(findings(answerValidator(status), answer)).toEqual([]);
  });

  test.each(bodies.requests)("$what: taken as a request", ({ body: request }) => {
    expect(findings(body, request)).toEqual([]);
  });

  test("the documentation alone refuses those with nulls, without providerName, or with plain parameters", () => {
    const refused = bodies.answers.filter(
      ({ status, body: answer }) => findings(answerValidator(status, documentedAnswers), answer).length > 0,
    );
    expect(refused.map(({ body: answer }) => answer)).toEqual(
      bodies.answers
        .filter(({ status }) => status === 200 || status === 404 || status === 400)
        .map(({ body: answer }) => answer),
    );
  });
});

describe("the documentation's placeholders", () => {
  const { aws, azure, gcp } = examples.createGroupPeer.request;

  test.each([aws, azure, gcp])("$providerName: the documented profile takes them", (example) => {
    expect(findings(documented.createGroupPeer.request.body, example)).toEqual([]);
  });

  test.each([
    {
      example: aws,
      refused: [
        "/accepterRegionName pattern",
        "/awsAccountId pattern",
        "/routeTableCidrBlock anyOf",
        "/vpcId pattern",
      ],
    },
    { example: azure, refused: ["/azureDirectoryId pattern", "/azureSubscriptionId pattern"] },
  ])("$example.providerName: the observed profile refuses them", ({ example, refused }) => {
    expect(findings(body, example)).toEqual(expect.arrayContaining(refused));
  });

  // "string" is a name that a Google Cloud project and a network can have.
  test("GCP: the observed profile takes them, because they happen to be possible names", () => {
    expect(findings(body, gcp)).toEqual([]);
  });
});

const [awsRequest, gcpRequest, azureRequest] = bodies.requests.map(({ body: request }) => request);

interface Attribute {
  readonly name: string;
  readonly of: object | undefined;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const repeat = (text: string, times: number) => text.repeat(times);

const ATTRIBUTES: readonly Attribute[] = [
  {
    name: "containerId",
    of: gcpRequest,
    good: [repeat("0", 24), repeat("f", 24)],
    bad: ["", repeat("0", 23), repeat("0", 25), repeat("F", 24), `${repeat("0", 24)}\n`],
  },
  {
    name: "awsAccountId",
    of: awsRequest,
    good: ["000000000000", "854333054055"],
    bad: ["85433305405", "8543330540555", "85433305405x", "8543-3305-4055", "８５４３３３０５４０５５"],
  },
  {
    name: "vpcId",
    of: awsRequest,
    good: ["vpc-078ac381aa90e1e63", "vpc-7b64b41e"],
    bad: [
      "vpc-",
      "vpc-7b64b41",
      "vpc-7b64b41e0",
      "vpc-078ac381aa90e1e6",
      "vpc-078ac381aa90e1e633",
      "vpc-7B64B41E",
      "7b64b41e",
    ],
  },
  {
    name: "accepterRegionName",
    of: awsRequest,
    good: ["us-east-1", "us-gov-west-1", "ap-southeast-2", "eu-central-1", "us-iso-east-1", "mx-central-1"],
    bad: ["US_EAST_1", "us_east_1", "us-east", "useast1", "us-east-1a", "string", ""],
  },
  {
    name: "azureDirectoryId",
    of: azureRequest,
    good: ["56657fdb-ca45-40dc-fe56-77fd8b6d2b37", "56657FDB-CA45-40DC-FE56-77FD8B6D2B37"],
    bad: [
      "56657fdbca4540dcfe5677fd8b6d2b37",
      "56657fdb-ca45-40dc-fe56-77fd8b6d2b3",
      "{56657fdb-ca45-40dc-fe56-77fd8b6d2b37}",
      "urn:uuid:56657fdb-ca45-40dc-fe56-77fd8b6d2b37",
    ],
  },
  { name: "resourceGroupName", of: azureRequest, good: ["a", "A.b_c-(1)"], bad: ["", "a b", "a/b", "é"] },
  { name: "vnetName", of: azureRequest, good: ["a", "A.b_c-(1)"], bad: ["", "a b", "a/b"] },
  {
    name: "gcpProjectId",
    of: gcpRequest,
    good: ["abcdef", "a-bcd1", `a${repeat("b", 29)}`],
    bad: ["abcde", `a${repeat("b", 30)}`, "1abcde", "abcde-", "Abcdef", "abc_def"],
  },
  {
    name: "networkName",
    of: gcpRequest,
    good: ["a", "a1", "a-1", `a${repeat("b", 62)}`],
    bad: ["", "1a", "-a", "a-", "A", `a${repeat("b", 63)}`, "a_b"],
  },
  {
    name: "routeTableCidrBlock",
    of: awsRequest,
    good: [
      "0.0.0.0/0",
      "10.0.0.0/8",
      "255.255.255.255/32",
      "172.31.0.0/16",
      "::/0",
      "2001:db8::/32",
      "::1/128",
      "fe80::1:2/64",
      "1:2:3:4:5:6:7:8/127",
    ],
    bad: [
      "10.0.0.0",
      "10.0.0.0/33",
      "10.0.0.0/-1",
      "10.0.0.0/08",
      "10.0.0/8",
      "256.0.0.0/8",
      "010.0.0.0/8",
      "10.0.0.0.0/8",
      "::",
      "::/129",
      "1:2:3:4:5:6:7/64",
      "1::2::3/64",
      "1:2:3:4:5:6:7:8:9/64",
      "g::/64",
      ":::/64",
      "10.0.0.0/8 ",
    ],
  },
];

describe.each(ATTRIBUTES)("$name", ({ name, of, good, bad }) => {
  test.each(good)("takes %j", (value) => {
    expect(findings(body, { ...of, [name]: value })).toEqual([]);
  });

  test.each(bad)("refuses %j", (value) => {
    const found = findings(body, { ...of, [name]: value });
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((finding) => !finding.startsWith(`/${name} `))).toEqual([]);
  });
});

test("an address in a CIDR block is one for Node.js exactly when it is one here", () => {
  const groups = ["0", "1", "ffff", "A9", "", "12345", "g"];
  const octets = ["0", "9", "99", "199", "255", "256", "01", ""];
  const ipv4 = octets.flatMap((a) => octets.map((b) => `${a}.${b}.0.${a}`));
  const ipv6 = Array.from({ length: 4000 }, (_, seed) => {
    const length = 1 + (seed % 9);
    return Array.from(
      { length },
      (_group, index) => groups[(seed * 5 + index * (1 + (seed % 5))) % (seed % 2 ? 4 : groups.length)],
    ).join(":");
  });
  const compressed = Array.from({ length: 9 }, (_, before) =>
    Array.from(
      { length: 9 },
      (_after, after) => `${Array(before).fill("a").join(":")}::${Array(after).fill("b").join(":")}`,
    ),
  ).flat();
  const addresses = [...ipv4, ...ipv6, ...compressed];
  const differing = addresses.filter(
    (address) =>
      (findings(body, { ...awsRequest, routeTableCidrBlock: `${address}/8` }).length === 0) !==
      isIP(address) > 0,
  );
  expect(addresses.filter((address) => isIP(address) > 0).length).toBeGreaterThan(250);
  expect(differing).toEqual([]);
});

describe("answers are open", () => {
  const created = examples.createGroupPeer.responses[200];
  test.each([
    {
      what: "an AWS state that is new",
      answer: { ...created.aws, statusName: "HIBERNATING", errorStateName: "BORED" },
    },
    { what: "an Azure state that is new", answer: { ...created.azure, status: "HIBERNATING" } },
    { what: "a GCP state that is new", answer: { ...created.gcp, status: "HIBERNATING" } },
    { what: "an attribute that is new", answer: { ...created.gcp, colour: "green" } },
    {
      what: "nulls where there is nothing to say",
      answer: { ...created.aws, accepterRegionName: null, connectionId: null, errorStateName: null },
    },
    { what: "an Azure error that is null", answer: { ...created.azure, errorState: null } },
    { what: "a GCP error that is null", answer: { ...created.gcp, errorMessage: null } },
  ])("to $what", ({ answer }) => {
    expect(findings(answerValidator(200), answer)).toEqual([]);
    const isNewAttribute = "colour" in answer;
    expect(findings(answerValidator(200, documentedAnswers), answer).length > 0).toBe(!isNewAttribute);
  });

  test("but not to anything at all", () => {
    expect(findings(answerValidator(200), { ...created.aws, vpcId: null })).not.toEqual([]);
    expect(findings(answerValidator(200), { containerId: created.aws.containerId })).not.toEqual([]);
    expect(findings(answerValidator(400), { error: "400", errorCode: "X" })).toEqual(["/error type"]);
  });
});

describe("requests are closed", () => {
  test.each([
    {
      what: "an attribute of another provider",
      request: { ...gcpRequest, vpcId: "vpc-7b64b41e" },
      found: "/vpcId unevaluatedProperties",
    },
    {
      what: "an attribute that nobody knows",
      request: { ...awsRequest, colour: "green" },
      found: "/colour unevaluatedProperties",
    },
    {
      what: "what the service sets",
      request: { ...awsRequest, statusName: "AVAILABLE" },
      found: "/statusName readOnly",
    },
  ])("to $what", ({ request, found }) => {
    expect(findings(body, request)).toEqual([found]);
  });
});
