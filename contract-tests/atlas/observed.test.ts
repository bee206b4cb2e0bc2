import { isIP } from "node:net";
import * as examples from "atlas-peering-client/examples";
import * as observed from "atlas-peering-client/validators";
import * as documented from "atlas-peering-client/validators/documented";
import { describe, expect, test } from "vitest";
import type { Validator } from "../../generator/runtime/standard-schema.js";
import { titled } from "../support/titled.js";
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
const created = examples.createGroupPeer.responses[200];

const repeat = (text: string, times: number) => text.repeat(times);

/** Values that the service takes for an attribute of a request, and values that miss those by little. */
interface Values {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const HEX_ID: Values = {
  good: [repeat("0", 24), repeat("f", 24), "0123456789abcdef01234567"],
  bad: [
    "",
    repeat("0", 23),
    repeat("0", 25),
    repeat("F", 24),
    `${repeat("0", 23)}A`,
    `g${repeat("0", 23)}`,
    `${repeat("0", 23)}-`,
    ` ${repeat("0", 23)}`,
    `${repeat("0", 24)}\n`,
  ],
};

const UUID: Values = {
  good: [
    "56657fdb-ca45-40dc-fe56-77fd8b6d2b37",
    "56657FDB-CA45-40DC-FE56-77FD8B6D2B37",
    "56657fdb-CA45-40dc-FE56-77fd8b6d2b37",
    "00000000-0000-0000-0000-000000000000",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
  ],
  bad: [
    "",
    "5",
    "-",
    "string",
    "56657fdbca4540dcfe5677fd8b6d2b37",
    "56657fd-ca45-40dc-fe56-77fd8b6d2b37",
    "56657fdb0-ca45-40dc-fe56-77fd8b6d2b37",
    "56657fdb-ca4-40dc-fe56-77fd8b6d2b37",
    "56657fdb-ca45-40d-fe56-77fd8b6d2b37",
    "56657fdb-ca45-40dc-fe5-77fd8b6d2b37",
    "56657fdb-ca45-40dc-fe56-77fd8b6d2b3",
    "56657fdb-ca45-40dc-fe56-77fd8b6d2b370",
    "56657fdb-ca45-40dc-fe5677-fd8b6d2b37",
    "5665-7fdb-ca45-40dc-fe56-77fd8b6d2b37",
    "56657fdb-ca45-40dc-fe56-77fd8b6d2b3g",
    "56657fdb_ca45_40dc_fe56_77fd8b6d2b37",
    "{56657fdb-ca45-40dc-fe56-77fd8b6d2b37}",
    "urn:uuid:56657fdb-ca45-40dc-fe56-77fd8b6d2b37",
    "56657fdb-ca45-40dc-fe56-77fd8b6d2b37\n",
  ],
};

const AZURE_NAME: Values = {
  good: ["a", "Z", "0", "-", ".", "_", "(", ")", "A.b_c-(1)", repeat("a", 64)],
  bad: ["", " ", "a b", "a/b", "a,b", "a+b", "a:b", "a\\b", "[a]", "a@b", "é", "a\n"],
};

const CIDR_BLOCK: Values = {
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
    "",
    "string",
    "10.0.0.0",
    "10.0.0.0/",
    "10.0.0.0/33",
    "10.0.0.0/-1",
    "10.0.0.0/08",
    "10.0.0/8",
    "256.0.0.0/8",
    "0.0.0.256/8",
    "010.0.0.0/8",
    "10.0.0.0.0/8",
    "10.0.0.0/8/8",
    "::",
    "::/129",
    "1:2:3:4:5:6:7/64",
    "1::2::3/64",
    "1:2:3:4:5:6:7:8:9/64",
    "g::/64",
    ":::/64",
    "10.0.0.0/8 ",
  ],
};

/** A provider's attributes, as requests and answers have them. */
interface Provider {
  readonly title: string;
  readonly request: object | undefined;
  readonly answer: object;
  /** All that a request has; it can do without none. */
  readonly sent: Readonly<Record<string, Values>>;
  /** What an answer can't do without. */
  readonly always: readonly string[];
  /** What an answer says nothing of by null, or by leaving it out. */
  readonly nullable: readonly string[];
  /** What the service sets. */
  readonly set: readonly string[];
}

const literal = (own: string): Values => ({
  good: [own],
  bad: ["", own.toLowerCase(), `${own} `, `${own}S`, own.slice(1), "string"],
});

const PROVIDERS: readonly Provider[] = [
  {
    title: "AWS",
    request: awsRequest,
    answer: created.aws,
    sent: {
      containerId: HEX_ID,
      providerName: literal("AWS"),
      accepterRegionName: {
        good: [
          "us-east-1",
          "us-gov-west-1",
          "ap-southeast-2",
          "eu-central-1",
          "us-iso-east-1",
          "us-isob-east-1",
          "eusc-de-east-1",
          "mx-central-1",
        ],
        bad: [
          "US_EAST_1",
          "US-EAST-1",
          "us-East-1",
          "us_east_1",
          "us-east_1",
          "us-east",
          "us-east-",
          "us--1",
          "-east-1",
          "east-1",
          "us-1",
          "us-east1",
          "useast1",
          "us-east-1a",
          "us-east-one",
          "us-east-1-1",
          "us-east-100",
          "u-east-1",
          "us east 1",
          "us-east-1 ",
          "us-east-1\n",
          "string",
          "",
        ],
      },
      awsAccountId: {
        good: ["000000000000", "999999999999", "854333054055"],
        bad: [
          "",
          "85433305405",
          "8543330540555",
          "85433305405x",
          "85433305405a",
          "8543-3305-4055",
          "+85433305405",
          " 85433305405",
          "854333054055\n",
          "８５４３３３０５４０５５",
        ],
      },
      routeTableCidrBlock: CIDR_BLOCK,
      vpcId: {
        good: ["vpc-078ac381aa90e1e63", "vpc-7b64b41e", "vpc-00000000", `vpc-${repeat("f", 17)}`],
        bad: [
          "",
          "vpc-",
          "vpc-7b64b41",
          "vpc-7b64b41e0",
          "vpc-abc123abc123",
          "vpc-078ac381aa90e1e6",
          "vpc-078ac381aa90e1e633",
          "vpc-7B64B41E",
          "vpc-7b64b41E",
          "vpc-7b64b41g",
          "vpc-078ac381aa90e1e6g",
          "VPC-7b64b41e",
          "pcx-7b64b41e",
          "vpc_7b64b41e",
          "vpc7b64b41e",
          "7b64b41e",
          "vpc-7b64b41e\n",
        ],
      },
    },
    always: ["containerId", "awsAccountId", "routeTableCidrBlock", "vpcId"],
    nullable: ["accepterRegionName", "connectionId", "errorStateName"],
    set: ["id", "connectionId", "errorStateName", "statusName"],
  },
  {
    title: "Azure",
    request: azureRequest,
    answer: created.azure,
    sent: {
      containerId: HEX_ID,
      providerName: literal("AZURE"),
      azureDirectoryId: UUID,
      azureSubscriptionId: UUID,
      resourceGroupName: AZURE_NAME,
      vnetName: AZURE_NAME,
    },
    always: ["containerId", "azureDirectoryId", "azureSubscriptionId", "resourceGroupName", "vnetName"],
    nullable: ["errorState"],
    set: ["id", "errorState", "status"],
  },
  {
    title: "GCP",
    request: gcpRequest,
    answer: created.gcp,
    sent: {
      containerId: HEX_ID,
      providerName: literal("GCP"),
      gcpProjectId: {
        good: ["abcdef", "a-bcd1", "a--bc1", "a12345", `a${repeat("b", 29)}`],
        bad: [
          "",
          "abcde",
          `a${repeat("b", 30)}`,
          "1abcde",
          "-abcde",
          "abcde-",
          `a${repeat("b", 28)}-`,
          "Abcdef",
          "abcdeF",
          "abcDef",
          "abc_def",
          "abc.def",
          "abc def",
          "abcdef\n",
        ],
      },
      networkName: {
        good: ["a", "ab", "a1", "a-1", "a--1", `a${repeat("b", 62)}`],
        bad: [
          "",
          "1",
          "1a",
          "-",
          "-a",
          "a-",
          `a${repeat("b", 61)}-`,
          "A",
          "aB",
          "abC",
          `a${repeat("b", 63)}`,
          "a_b",
          "a.b",
          "a b",
          "a\n",
        ],
      },
    },
    always: ["containerId", "gcpProjectId", "networkName"],
    nullable: ["errorMessage"],
    set: ["id", "errorMessage", "status"],
  },
];

function without(value: object | undefined, name: string): object {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => key !== name));
}

describe.for(titled(PROVIDERS))("a request of %s", ([, { request, sent, set }]) => {
  const names = Object.keys(sent);
  const ofOthers = PROVIDERS.flatMap((one) => Object.entries(one.sent)).filter(
    ([name]) => !names.includes(name),
  );
  const setForOthers = PROVIDERS.flatMap((one) => one.set).filter((name) => !set.includes(name));

  test("has these attributes", () => {
    expect(Object.keys(request ?? {})).toEqual(names);
  });

  describe.each(Object.entries(sent))("%s", (name, { good, bad }) => {
    test.each(good)("takes %j", (value) => {
      expect(findings(body, { ...request, [name]: value })).toEqual([]);
    });

    test.each([...bad, null, 0, true, [], {}])("refuses %j", (value) => {
      const found = findings(body, { ...request, [name]: value });
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((finding) => !finding.startsWith(`/${name} `))).toEqual([]);
    });

    test("can't be left out", () => {
      const keyword = name === "providerName" ? "discriminator" : "required";
      expect(findings(body, without(request, name))).toEqual([`/${name} ${keyword}`]);
    });
  });

  test.each(set)("is refused with %s, which the service sets", (name) => {
    expect(findings(body, { ...request, [name]: "AVAILABLE" })).toEqual([`/${name} readOnly`]);
  });

  test.each(ofOthers)("is refused with %s, an attribute of another provider", (name, { good: [value] }) => {
    expect(findings(body, { ...request, [name]: value })).toEqual([`/${name} unevaluatedProperties`]);
  });

  test.each([...new Set(setForOthers), "colour", "containerID", "ContainerId", "groupId", ""])(
    "is refused with %j, an attribute that is none of its own",
    (name) => {
      expect(findings(body, { ...request, [name]: "AVAILABLE" })).toEqual([`/${name} unevaluatedProperties`]);
    },
  );
});

describe.for(titled(PROVIDERS))("an answer of %s", ([, { answer, sent, always, nullable, set }]) => {
  const validator = answerValidator(200);
  const names = [...new Set([...Object.keys(sent), ...set])];

  test("has these attributes", () => {
    expect(Object.keys(answer).toSorted()).toEqual(names.toSorted());
    expect(findings(validator, answer)).toEqual([]);
  });

  test.each(always)("can't do without %s, nor have null for it", (name) => {
    expect(findings(validator, without(answer, name))).toContain(`/${name} required`);
    expect(findings(validator, { ...answer, [name]: null })).toContain(`/${name} type`);
  });

  test.each(names.filter((name) => !always.includes(name)))("can do without %s", (name) => {
    expect(findings(validator, without(answer, name))).toEqual([]);
  });

  test("can do without all of those at once", () => {
    const least = Object.fromEntries(Object.entries(answer).filter(([name]) => always.includes(name)));
    expect(findings(validator, least)).toEqual([]);
  });

  test.each(names)("has null for %s only if that may have nothing to say", (name) => {
    expect(findings(validator, { ...answer, [name]: null }).length === 0).toBe(nullable.includes(name));
  });

  test.each(names)("has no number for %s", (name) => {
    expect(findings(validator, { ...answer, [name]: 1 })).not.toEqual([]);
  });

  test.each(names.filter((name) => name !== "providerName"))("takes any text for %s", (name) => {
    expect(findings(validator, { ...answer, [name]: "A text that is new" })).toEqual([]);
  });

  test("has the literal of its provider and no other", () => {
    for (const providerName of [
      "",
      "A text that is new",
      ...PROVIDERS.flatMap((one) => one.sent.providerName?.good ?? []),
    ]) {
      const isOwn = sent.providerName?.good.includes(providerName);
      expect(findings(validator, { ...answer, providerName }).length === 0, providerName).toBe(isOwn);
    }
  });

  test.each([
    { colour: "green" },
    { links: [{ rel: "self", href: "https://cloud.mongodb.com" }] },
    { containerID: null },
  ])("takes an attribute that is new: %j", (more) => {
    expect(findings(validator, { ...answer, ...more })).toEqual([]);
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

describe("the documentation alone refuses an answer", () => {
  test.each([
    { what: "AWS states that are new", answer: { ...created.aws, statusName: "HIBERNATING" } },
    { what: "an AWS error that is new", answer: { ...created.aws, errorStateName: "BORED" } },
    { what: "an Azure state that is new", answer: { ...created.azure, status: "HIBERNATING" } },
    { what: "a GCP state that is new", answer: { ...created.gcp, status: "HIBERNATING" } },
    { what: "no AWS region", answer: { ...created.aws, accepterRegionName: null } },
    { what: "no connection's id", answer: { ...created.aws, connectionId: null } },
    { what: "an AWS error that is null", answer: { ...created.aws, errorStateName: null } },
    { what: "an Azure error that is null", answer: { ...created.azure, errorState: null } },
    { what: "a GCP error that is null", answer: { ...created.gcp, errorMessage: null } },
  ])("with $what", ({ answer }) => {
    expect(findings(answerValidator(200, documentedAnswers), answer)).not.toEqual([]);
    expect(findings(answerValidator(200), answer)).toEqual([]);
  });

  test("but none with an attribute that is new", () => {
    const answer = { ...created.gcp, colour: "green" };
    expect(findings(answerValidator(200, documentedAnswers), answer)).toEqual([]);
  });
});

describe.each([400, 401, 403, 404, 409, 500])("an error with %i", (status) => {
  const validator = answerValidator(status);
  const error = { error: status, errorCode: "X", detail: "x", reason: "x", parameters: ["x"] };

  test.each([
    {},
    { detail: null, reason: null, parameters: null, badRequestDetail: null },
    { detail: undefined, reason: undefined, parameters: undefined },
    { parameters: [] },
    { parameters: ["x", 1, null, {}] },
    { badRequestDetail: { fields: [{ field: "vpcId", description: "x" }] } },
    { colour: "green" },
  ])("takes %j", (more) => {
    expect(findings(validator, { ...error, ...more })).toEqual([]);
  });

  test.each([
    { more: { error: String(status) }, found: "/error type" },
    { more: { error: null }, found: "/error type" },
    { more: { error: undefined }, found: "/error required" },
    { more: { errorCode: null }, found: "/errorCode type" },
    { more: { errorCode: undefined }, found: "/errorCode required" },
    { more: { detail: 1 }, found: "/detail type" },
    { more: { reason: 1 }, found: "/reason type" },
    { more: { parameters: "x" }, found: "/parameters type" },
  ])("refuses $more", ({ more, found }) => {
    expect(findings(validator, { ...error, ...more })).toEqual([found]);
  });
});
