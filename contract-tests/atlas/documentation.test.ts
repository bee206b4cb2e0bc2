import document from "atlas-peering-client/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { arrayOr, type JsonObject, objectOr } from "../../generator/openapi/document.js";
import { resolve } from "../../generator/openapi/pointer.js";

/** The facts of the documentation page, transcribed, against the fragment: both must say the same. */

const MEDIA_TYPE = "application/vnd.atlas.2023-01-01+json";
// JSON that was read from a file is a JSON value.
const root = document as unknown as JsonObject;
const at = (value: unknown): JsonObject => objectOr(resolve(root, value as JsonObject));
const path = objectOr(objectOr(root.paths)["/api/atlas/v2/groups/{groupId}/peers"]);
const operation = at(path.post);
const schema = (name: string) => at(objectOr(objectOr(root.components).schemas)[name]);
const content = (body: unknown) => objectOr(at(body).content);
const examples = (body: unknown, mediaType: string) =>
  Object.values(objectOr(at(content(body)[mediaType]).examples)).map((example) =>
    JSON.stringify(at(example).value),
  );

test("the operation, its server, and how to authenticate", () => {
  expect(Object.keys(objectOr(root.paths))).toEqual(["/api/atlas/v2/groups/{groupId}/peers"]);
  expect(Object.keys(path)).toEqual(["post"]);
  expect(operation).toMatchObject({
    operationId: "createGroupPeer",
    summary: "Create One Network Peering Connection",
    tags: ["Network Peering"],
    description: expect.stringContaining("Project Owner"),
    externalDocs: { url: expect.stringMatching(/^https:/) },
  });
  expect(root.servers).toMatchObject([{ url: "https://cloud.mongodb.com" }]);
  expect(objectOr(root.components).securitySchemes).toMatchObject({
    ServiceAccount: {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: "https://cloud.mongodb.com/api/oauth/token" } },
    },
    DigestAuth: { type: "http", scheme: "digest" },
  });
  expect(root.security).toEqual([{ ServiceAccount: [] }, { DigestAuth: [] }]);
});

test("the parameters", () => {
  const parameters = arrayOr(operation.parameters).map(at);
  expect(
    parameters.map(({ name, in: location, required = false, schema: type }) => ({
      name,
      location,
      required,
      type: at(type),
    })),
  ).toMatchObject([
    {
      name: "groupId",
      location: "path",
      required: true,
      type: { type: "string", pattern: "^([a-f0-9]{24})$" },
    },
    { name: "envelope", location: "query", required: false, type: { type: "boolean", default: false } },
    { name: "pretty", location: "query", required: false, type: { type: "boolean", default: false } },
  ]);
});

test("the media types of the body and of each status", () => {
  expect(at(operation.requestBody).required).toBe(true);
  expect(Object.keys(content(operation.requestBody))).toEqual([MEDIA_TYPE]);
  const answers = Object.entries(objectOr(operation.responses)).map(([status, answer]) => [
    status,
    at(answer).description,
    ...Object.keys(content(answer)),
  ]);
  expect(answers).toEqual([
    ["200", "OK", MEDIA_TYPE],
    ["400", "Bad Request.", "application/json"],
    ["401", "Unauthorized.", "application/json"],
    ["403", "Forbidden.", "application/json"],
    ["404", "Not Found.", "application/json"],
    ["409", "Conflict.", "application/json"],
    ["500", "Internal Server Error.", "application/json"],
  ]);
});

test("the code samples", () => {
  const samples = arrayOr(operation["x-codeSamples"]).map(objectOr);
  expect(samples.map(({ source }) => source)).toEqual([
    expect.stringContaining('from "atlas-peering-client"'),
    expect.stringContaining("Authorization: Bearer"),
    expect.stringContaining("--digest"),
    expect.stringContaining("atlas api networkPeering createGroupPeer"),
  ]);
});

/** Attribute to its type and, in order, whether it is required and whether the service sets it; then its values. */
const MEMBERS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  AwsNetworkPeeringConnection: {
    containerId: ["string", "required"],
    id: ["string", "readOnly"],
    providerName: ["string", "required", ["AWS"]],
    accepterRegionName: ["string", "required"],
    awsAccountId: ["string", "required"],
    connectionId: ["string", "readOnly"],
    errorStateName: ["string", "readOnly", ["REJECTED", "EXPIRED", "INVALID_ARGUMENT"]],
    routeTableCidrBlock: ["string", "required"],
    statusName: [
      "string",
      "readOnly",
      ["INITIATING", "PENDING_ACCEPTANCE", "FAILED", "FINALIZING", "AVAILABLE", "TERMINATING"],
    ],
    vpcId: ["string", "required"],
  },
  AzureNetworkPeeringConnection: {
    containerId: ["string", "required"],
    id: ["string", "readOnly"],
    providerName: ["string", "required", ["AZURE"]],
    azureDirectoryId: ["string", "required"],
    azureSubscriptionId: ["string", "required"],
    errorState: ["string", "readOnly"],
    resourceGroupName: ["string", "required"],
    status: ["string", "readOnly", ["ADDING_PEER", "AVAILABLE", "FAILED", "DELETION_FAILED", "DELETING"]],
    vnetName: ["string", "required"],
  },
  GcpNetworkPeeringConnection: {
    containerId: ["string", "required"],
    id: ["string", "readOnly"],
    providerName: ["string", "required", ["GCP"]],
    errorMessage: ["string", "readOnly"],
    gcpProjectId: ["string", "required"],
    networkName: ["string", "required"],
    status: ["string", "readOnly", ["ADDING_PEER", "WAITING_FOR_USER", "AVAILABLE", "FAILED", "DELETING"]],
  },
  ApiError: {
    badRequestDetail: ["object"],
    detail: ["string"],
    error: ["integer", "required"],
    errorCode: ["string", "required"],
    parameters: ["array"],
    reason: ["string"],
  },
  BadRequestDetail: { fields: ["array"] },
  FieldViolation: { description: ["string", "required"], field: ["string", "required"] },
};

test.each(Object.entries(MEMBERS))("the attributes of %s", (name, attributes) => {
  const { properties, required } = schema(name);
  const found = Object.entries(objectOr(properties)).map(([attribute, reference]) => {
    const property = at(reference);
    const values = property.const === undefined ? property.enum : [property.const];
    return [
      attribute,
      [
        property.type,
        ...(arrayOr(required).includes(attribute) ? ["required"] : []),
        ...(property.readOnly === true ? ["readOnly"] : []),
        ...(values === undefined ? [] : [values]),
      ],
    ];
  });
  expect(Object.fromEntries(found)).toEqual(attributes);
});

test("the three members of the union, and the error's details", () => {
  expect(schema("NetworkPeeringConnection")).toMatchObject({
    oneOf: ["Aws", "Azure", "Gcp"].map((prefix) => ({
      $ref: `#/components/schemas/${prefix}NetworkPeeringConnection`,
    })),
    discriminator: { propertyName: "providerName" },
  });
  expect(objectOr(objectOr(schema("ApiError").properties).error).format).toBe("int32");
  expect(at(objectOr(objectOr(schema("ApiError").properties).parameters).items).type).toBe("object");
  expect(objectOr(objectOr(schema("BadRequestDetail").properties).fields).items).toEqual({
    $ref: "#/components/schemas/FieldViolation",
  });
});

describe("the examples, to the letter", () => {
  const JUST = "(This is just an example, the exception may not be related to this endpoint)";
  const CONTAINER = '{"containerId":"32b6e34b3d91647abb20e7b8"';
  const CREATED = `${CONTAINER},"id":"32b6e34b3d91647abb20e7b8"`;

  test("of the request", () => {
    expect(examples(operation.requestBody, MEDIA_TYPE)).toEqual([
      `${CONTAINER},"providerName":"AWS","accepterRegionName":"string","awsAccountId":"string","routeTableCidrBlock":"string","vpcId":"string"}`,
      `${CONTAINER},"providerName":"AZURE","azureDirectoryId":"string","azureSubscriptionId":"string","resourceGroupName":"string","vnetName":"string"}`,
      `${CONTAINER},"providerName":"GCP","gcpProjectId":"string","networkName":"string"}`,
    ]);
  });

  test("of the answer", () => {
    expect(examples(objectOr(operation.responses)["200"], MEDIA_TYPE)).toEqual([
      `${CREATED},"providerName":"AWS","accepterRegionName":"string","awsAccountId":"string","connectionId":"string","errorStateName":"REJECTED","routeTableCidrBlock":"string","statusName":"INITIATING","vpcId":"string"}`,
      `${CREATED},"providerName":"AZURE","azureDirectoryId":"string","azureSubscriptionId":"string","errorState":"string","resourceGroupName":"string","status":"ADDING_PEER","vnetName":"string"}`,
      `${CREATED},"providerName":"GCP","errorMessage":"string","gcpProjectId":"string","networkName":"string","status":"ADDING_PEER"}`,
    ]);
  });

  test.each([
    [400, `${JUST} No provider AWS exists.`, "Bad Request", "VALIDATION_ERROR"],
    [401, JUST, "Unauthorized", "NOT_ORG_GROUP_CREATOR"],
    [403, JUST, "Forbidden", "CANNOT_CHANGE_GROUP_NAME"],
    [404, `${JUST} Cannot find resource AWS`, "Not Found", "RESOURCE_NOT_FOUND"],
    [
      409,
      `${JUST} Cannot delete organization link while there is active migration in following project ids: 60c4fd418ebe251047c50554`,
      "Conflict",
      "CANNOT_DELETE_ORG_ACTIVE_LIVE_MIGRATION_ATLAS_ORG_LINK",
    ],
    [500, JUST, "Internal Server Error", "UNEXPECTED_ERROR"],
  ])("of %i", (error, detail, reason, errorCode) => {
    expect(examples(objectOr(operation.responses)[error], "application/json")).toEqual([
      JSON.stringify({ error, detail, reason, errorCode }),
    ]);
  });
});
