import type { Json } from "../../../generator/openapi/document.js";
import type { DeliberateDifference } from "./compare.js";

const MEMBERS = [
  ["AwsNetworkPeeringConnection", "AWS"],
  ["AzureNetworkPeeringConnection", "AZURE"],
  ["GcpNetworkPeeringConnection", "GCP"],
] as const;
const PROVIDERS = MEMBERS.map(([, literal]) => literal);
const HEX_ID = "^([a-f0-9]{24})$";
const AZURE_NAME = "^([-\\w._()])+$";
const EXAMPLE_ID = "32b6e34b3d91647abb20e7b8";

/**
 * Where the fragment differs on purpose from the page and from what is folded away on it: all of it, each with both values
 * and why. Where the fragment has no constraint, the observed overlay narrows requests.
 */
export const DELIBERATE_DIFFERENCES: readonly DeliberateDifference[] = [
  ...because("OpenAPI wants the property that tells the members of a union apart in each (section 4.8.25).", [
    ...MEMBERS.map(([member]): Row => [`attribute providerName of ${member}: required`, false, true]),
  ]),
  ...because("Each member takes its own literal alone, so that a type or a validator can tell it by that.", [
    ...MEMBERS.map(
      ([member, literal]): Row => [`attribute providerName of ${member}: values`, PROVIDERS, [literal]],
    ),
  ]),
  ...because("The members say it themselves: the union has nothing to say beside them.", [
    ["schema NetworkPeeringConnection: type", "object", undefined],
    ...Object.entries({
      containerId: { required: true, type: "string", pattern: HEX_ID, examples: [EXAMPLE_ID] },
      id: { required: false, type: "string", readOnly: true, pattern: HEX_ID, examples: [EXAMPLE_ID] },
      providerName: { required: false, type: "string", values: PROVIDERS },
    }).flatMap(([attribute, facts]) =>
      Object.entries(facts).map(
        ([fact, value]): Row => [
          `attribute ${attribute} of NetworkPeeringConnection: ${fact}`,
          value,
          undefined,
        ],
      ),
    ),
  ]),
  ...because(
    "Answers use the same schema, and one that was recorded has `{CONTAINER-ID}`: the overlay has the pattern for requests.",
    MEMBERS.map(([member]): Row => [`attribute containerId of ${member}: pattern`, HEX_ID, undefined]),
  ),
  ...because(
    "It is in answers alone, and one that was recorded has `{PEERING-CONNECTION-ID}`.",
    MEMBERS.map(([member]): Row => [`attribute id of ${member}: pattern`, HEX_ID, undefined]),
  ),
  ...because("It refuses the page's own placeholder `string`: the overlay has it.", [
    ["attribute awsAccountId of AwsNetworkPeeringConnection: pattern", "^[0-9]{12}$", undefined],
    ["attribute azureDirectoryId of AzureNetworkPeeringConnection: format", "uuid", undefined],
    ["attribute azureSubscriptionId of AzureNetworkPeeringConnection: format", "uuid", undefined],
  ]),
  ...because(
    "It refuses the page's own placeholder `string`, and old VPCs, which have 8 digits: the overlay takes both lengths.",
    [["attribute vpcId of AwsNetworkPeeringConnection: pattern", "^vpc-[0-9a-f]{17}$", undefined]],
  ),
  ...because(
    "A defect: the page's own words ask for CIDR notation. The overlay has a pattern that takes it.",
    [
      [
        "attribute routeTableCidrBlock of AwsNetworkPeeringConnection: a pattern that refuses every IPv4 block",
        true,
        undefined,
      ],
    ],
  ),
  ...because("The overlay has it, with all that narrows requests; answers are taken as they come.", [
    ["attribute resourceGroupName of AzureNetworkPeeringConnection: pattern", AZURE_NAME, undefined],
    ["attribute vnetName of AzureNetworkPeeringConnection: pattern", AZURE_NAME, undefined],
  ]),
  ...because("It isn't anchored, and takes what the service refuses: the overlay has it from end to end.", [
    [
      "attribute gcpProjectId of GcpNetworkPeeringConnection: pattern",
      "^[a-z][0-9a-z-]{4,28}[0-9a-z]{1}",
      undefined,
    ],
    [
      "attribute networkName of GcpNetworkPeeringConnection: pattern",
      "[a-z]([-a-z0-9]{0,62}[a-z0-9]{0,1})?",
      undefined,
    ],
  ]),
  ...because(
    "Two ids in one body are of two things: the page's examples have one value for both.",
    MEMBERS.map(
      ([member]): Row => [`attribute id of ${member}: examples`, [EXAMPLE_ID], ["5f3a556351db42631e16f33a"]],
    ),
  ),
  ...because("The page heads the body with the versioned media type, which the service takes just as well.", [
    [
      "createGroupPeer code sample cURL with Bearer: Content-Type",
      "application/json",
      "application/vnd.atlas.2023-01-01+json",
    ],
    [
      "createGroupPeer code sample cURL with Digest: Content-Type",
      "application/json",
      "application/vnd.atlas.2023-01-01+json",
    ],
  ]),
  ...because("A sample can be run as it stands: the page leaves the project's id to be filled in by hand.", [
    [
      "createGroupPeer code sample cURL with Digest: environment",
      ["PUBLIC_KEY", "PRIVATE_KEY"],
      ["GROUP_ID", "PUBLIC_KEY", "PRIVATE_KEY"],
    ],
    ["createGroupPeer code sample Shell: environment", undefined, ["GROUP_ID"]],
  ]),
  ...because("The sample gets its token itself, where the page begins with one that is there already.", [
    [
      "createGroupPeer code sample cURL with Bearer: environment",
      ["ACCESS_TOKEN"],
      ["MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_CLIENT_SECRET", "GROUP_ID", "ACCESS_TOKEN"],
    ],
    ["createGroupPeer code sample cURL with Bearer: methods", ["POST"], ["POST", "POST"]],
    [
      "createGroupPeer code sample cURL with Bearer: URLs",
      ["https://cloud.mongodb.com/api/atlas/v2/groups/{}/peers"],
      ["https://cloud.mongodb.com/api/oauth/token", "https://cloud.mongodb.com/api/atlas/v2/groups/{}/peers"],
    ],
  ]),
  ...because("The sample makes the call and names the version; the page's asks the command for its help.", [
    ["createGroupPeer code sample Shell: dates", undefined, ["2023-01-01"]],
  ]),
  ...because("What comes of the fragment is TypeScript: that sample takes the place of the Go SDK's.", [
    [
      "createGroupPeer: code samples",
      ["Shell", "Go", "cURL with Bearer", "cURL with Digest"],
      ["TypeScript", "cURL with Bearer", "cURL with Digest", "Shell"],
    ],
    ["createGroupPeer code sample Go: uses", ["go.mongodb.org/atlas-sdk/v20230101001/admin"], undefined],
    [
      "createGroupPeer code sample Go: environment",
      ["MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_CLIENT_SECRET"],
      undefined,
    ],
    [
      "createGroupPeer code sample Go: calls",
      ["NewClient", "UseOAuthAuth", "CreateGroupPeerWithParams", "Execute"],
      undefined,
    ],
    ["createGroupPeer code sample TypeScript: uses", undefined, ["atlas-peering-client"]],
    ["createGroupPeer code sample TypeScript: calls", undefined, ["createClient", "createGroupPeer"]],
  ]),
  ...because(
    "A parameter has an example, so that a tool or a test can call the operation; the page shows whole bodies alone.",
    [
      ["createGroupPeer path parameter groupId: examples", undefined, ["32b6e34b3d91647abb20e7b8"]],
      ["createGroupPeer query parameter envelope: examples", undefined, [true]],
      ["createGroupPeer query parameter pretty: examples", undefined, [true]],
    ],
  ),
  ...because(
    "An attribute has an example that the service would take or send; the page has placeholders, in whole bodies.",
    [
      ...attributeExamples("AwsNetworkPeeringConnection", {
        accepterRegionName: "us-east-1",
        awsAccountId: "854333054055",
        connectionId: "pcx-05530fa865e7a44f4",
        errorStateName: "REJECTED",
        routeTableCidrBlock: "10.0.0.0/24",
        statusName: "PENDING_ACCEPTANCE",
        vpcId: "vpc-078ac381aa90e1e63",
      }),
      ...attributeExamples("AzureNetworkPeeringConnection", {
        azureDirectoryId: "56657fdb-ca45-40dc-fe56-77fd8b6d2b37",
        azureSubscriptionId: "345654f3-77cf-4084-9e06-8943a079ed75",
        errorState: "The VNet refused the peering.",
        resourceGroupName: "network-prod",
        status: "ADDING_PEER",
        vnetName: "vnet-prod",
      }),
      ...attributeExamples("GcpNetworkPeeringConnection", {
        errorMessage: "The network has no peering for this project.",
        gcpProjectId: "grandiose-branch-256701",
        networkName: "default",
        status: "WAITING_FOR_USER",
      }),
      ...attributeExamples("ApiError", {
        detail: "Cannot find resource AWS",
        error: 404,
        errorCode: "PEER_ALREADY_EXISTS",
        reason: "Not Found",
      }),
      ...attributeExamples("FieldViolation", {
        description: "must be a block in CIDR notation",
        field: "routeTableCidrBlock",
      }),
    ],
  ),
];

/** A fact's name, what the page says, what the fragment says. */
type Row = readonly [string, Json | undefined, Json | undefined];

function because(reason: string, rows: readonly Row[]): DeliberateDifference[] {
  return rows.map(([name, page, fragment]) => ({ name, page, fragment, reason }));
}

function attributeExamples(schema: string, examples: Readonly<Record<string, Json>>): Row[] {
  return Object.entries(examples).map(([attribute, example]) => [
    `attribute ${attribute} of ${schema}: examples`,
    undefined,
    [example],
  ]);
}
