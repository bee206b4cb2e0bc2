import type { Json, JsonObject } from "../../../generator/openapi/document.js";
import { type Path, valueAt } from "../../../generator/openapi/pointer.js";
import { removeAt, replaceAt } from "../../support/instance.js";

/** Ways in which the fragment can drift from the page, and how each is named. */

const ITEM = ["paths", "/api/atlas/v2/groups/{groupId}/peers"];
const POST = [...ITEM, "post"];
const SCHEMAS = ["components", "schemas"];
const AWS = [...SCHEMAS, "AwsNetworkPeeringConnection"];
const VERSIONED = "application/vnd.atlas.2023-01-01+json";
const ANSWER = [...POST, "responses", "200", "content", VERSIONED];
const SAMPLES = [...POST, "x-codeSamples"];
const BASE = "https://cloud.mongodb.com/api/atlas/v2/groups";

export interface Drift {
  readonly title: string;
  readonly change: (document: JsonObject) => Json;
  /** All that is said of it; where that is more than a few lines, the ones that name it. */
  readonly says: readonly string[];
  readonly amongOthers?: true;
}

function removed(...path: Path): Drift["change"] {
  return (root) => removeAt(root, path);
}

function changed(path: Path, value: Json): Drift["change"] {
  return (root) => replaceAt(root, path, value);
}

function moved(from: Path, to: Path): Drift["change"] {
  return (root) => replaceAt(removeAt(root, from), to, valueAt(root, from) ?? null);
}

function reworded(path: Path, from: string, to: string): Drift["change"] {
  return (root) => replaceAt(root, path, String(valueAt(root, path)).replaceAll(from, to));
}

export const DRIFTS: readonly Drift[] = [
  {
    title: "an attribute is renamed",
    change: moved([...AWS, "properties", "connectionId"], [...AWS, "properties", "connectionID"]),
    says: [
      'attribute connectionId of AwsNetworkPeeringConnection: type, page says "string", fragment says nothing',
      'attribute connectionID of AwsNetworkPeeringConnection: type, page says nothing, fragment says "string"',
    ],
    amongOthers: true,
  },
  {
    title: "an attribute is no longer required",
    change: removed(...AWS, "required", "5"),
    says: ["attribute vpcId of AwsNetworkPeeringConnection: required, page says true, fragment says false"],
  },
  {
    title: "an attribute is required that wasn't",
    change: changed([...SCHEMAS, "ApiError", "required"], ["error", "errorCode", "reason"]),
    says: ["attribute reason of ApiError: required, page says false, fragment says true"],
  },
  {
    title: "a type is widened",
    change: removed(...SCHEMAS, "ApiError", "properties", "errorCode", "type"),
    says: ['attribute errorCode of ApiError: type, page says "string", fragment says nothing'],
  },
  {
    title: "an attribute may be null",
    change: changed([...AWS, "properties", "connectionId", "type"], ["string", "null"]),
    says: [
      'attribute connectionId of AwsNetworkPeeringConnection: type, page says "string", fragment says ["string","null"]',
    ],
  },
  {
    title: "the items of an array are others",
    change: changed([...SCHEMAS, "ApiError", "properties", "parameters", "items", "type"], "string"),
    says: ['attribute parameters[] of ApiError: type, page says "object", fragment says "string"'],
  },
  {
    title: "a format is gone",
    change: removed(...SCHEMAS, "ApiError", "properties", "error", "format"),
    says: ['attribute error of ApiError: format, page says "int32", fragment says nothing'],
  },
  {
    title: "a constraint that the page doesn't have",
    change: changed([...AWS, "properties", "accepterRegionName", "pattern"], "^[a-z]+$"),
    says: [
      'attribute accepterRegionName of AwsNetworkPeeringConnection: pattern, page says nothing, fragment says "^[a-z]+$"',
    ],
  },
  {
    title: "a constraint that the page has otherwise",
    change: changed([...AWS, "properties", "vpcId", "pattern"], "^vpc-[0-9a-f]+$"),
    says: [
      'attribute vpcId of AwsNetworkPeeringConnection: pattern, page says "^vpc-[0-9a-f]{17}$", fragment says "^vpc-[0-9a-f]+$"',
    ],
  },
  {
    title: "a value of an enumeration is dropped",
    change: removed(...AWS, "properties", "errorStateName", "enum", "2"),
    says: [
      'attribute errorStateName of AwsNetworkPeeringConnection: values, page says ["REJECTED","EXPIRED","INVALID_ARGUMENT"], fragment says ["REJECTED","EXPIRED"]',
    ],
  },
  {
    title: "readOnly is gone",
    change: removed(...AWS, "properties", "statusName", "readOnly"),
    says: [
      "attribute statusName of AwsNetworkPeeringConnection: readOnly, page says true, fragment says nothing",
    ],
  },
  {
    title: "a discriminator's literal",
    change: changed(
      [...SCHEMAS, "GcpNetworkPeeringConnection", "properties", "providerName", "const"],
      "GCE",
    ),
    says: [
      'attribute providerName of GcpNetworkPeeringConnection: values, page says ["AWS","AZURE","GCP"], fragment says ["GCE"]',
    ],
  },
  {
    title: "a discriminator's property",
    change: changed([...SCHEMAS, "NetworkPeeringConnection", "discriminator", "propertyName"], "provider"),
    says: [
      'schema NetworkPeeringConnection: discriminator.propertyName, page says "providerName", fragment says "provider"',
    ],
  },
  {
    title: "a member of the union is dropped",
    change: removed(...SCHEMAS, "NetworkPeeringConnection", "oneOf", "1"),
    says: [
      'schema NetworkPeeringConnection: oneOf, page says ["AwsNetworkPeeringConnection","AzureNetworkPeeringConnection","GcpNetworkPeeringConnection"], fragment says ["AwsNetworkPeeringConnection","GcpNetworkPeeringConnection"]',
    ],
  },
  {
    title: "a schema is added",
    change: changed([...SCHEMAS, "Ticket"], { type: "string" }),
    says: ['schema Ticket: type, page says nothing, fragment says "string"'],
  },
  {
    title: "a default is flipped",
    change: changed(["components", "parameters", "envelope", "schema", "default"], true),
    says: ["value of createGroupPeer query parameter envelope: default, page says false, fragment says true"],
  },
  {
    title: "a pattern is loosened",
    change: changed(["components", "parameters", "groupId", "schema", "pattern"], "^([a-f0-9]+)$"),
    says: [
      'value of createGroupPeer path parameter groupId: pattern, page says "^([a-f0-9]{24})$", fragment says "^([a-f0-9]+)$"',
    ],
  },
  {
    title: "a parameter is elsewhere",
    change: changed(["components", "parameters", "pretty", "in"], "header"),
    says: [
      "createGroupPeer query parameter pretty: required, page says false, fragment says nothing",
      "createGroupPeer header parameter pretty: required, page says nothing, fragment says false",
    ],
    amongOthers: true,
  },
  {
    title: "a status is dropped",
    change: removed(...POST, "responses", "409"),
    says: [
      'createGroupPeer: statuses, page says ["200","400","401","403","404","409","500"], fragment says ["200","400","401","403","404","500"]',
      'createGroupPeer response 409: description, page says "Conflict.", fragment says nothing',
    ],
    amongOthers: true,
  },
  {
    title: "a status is added",
    change: changed([...POST, "responses", "429"], { description: "Too Many Requests." }),
    says: [
      'createGroupPeer: statuses, page says ["200","400","401","403","404","409","500"], fragment says ["200","400","401","403","404","409","429","500"]',
      'createGroupPeer response 429: description, page says nothing, fragment says "Too Many Requests."',
      "createGroupPeer response 429: media types, page says nothing, fragment says []",
    ],
  },
  {
    title: "another date in a media type",
    change: moved(ANSWER, [...POST, "responses", "200", "content", "application/vnd.atlas.2023-02-01+json"]),
    says: [
      `createGroupPeer response 200: media types, page says ["${VERSIONED}"], fragment says ["application/vnd.atlas.2023-02-01+json"]`,
    ],
    amongOthers: true,
  },
  {
    title: "another schema for a body",
    change: changed([...ANSWER, "schema", "$ref"], "#/components/schemas/AwsNetworkPeeringConnection"),
    says: [
      `createGroupPeer response 200 ${VERSIONED}: schema, page says "NetworkPeeringConnection", fragment says "AwsNetworkPeeringConnection"`,
    ],
  },
  {
    title: "the body may be left out",
    change: removed(...POST, "requestBody", "required"),
    says: ["createGroupPeer request body: required, page says true, fragment says false"],
  },
  {
    title: "a digit of an example",
    change: changed([...ANSWER, "examples", "gcp", "value", "id"], "32b6e34b3d91647abb20e7b9"),
    says: ['"id":"32b6e34b3d91647abb20e7b9"'],
    amongOthers: true,
  },
  {
    title: "the order in an example",
    change: moved(
      [...ANSWER, "examples", "gcp", "value", "containerId"],
      [...ANSWER, "examples", "gcp", "value", "containerId"],
    ),
    says: [`createGroupPeer response 200 ${VERSIONED}: example 3, page says {"containerId":`],
    amongOthers: true,
  },
  {
    title: "an operationId",
    change: changed([...POST, "operationId"], "createPeer"),
    says: ['createGroupPeer: operationId, page says "createGroupPeer", fragment says "createPeer"'],
  },
  {
    title: "a method",
    change: moved(POST, [...ITEM, "put"]),
    says: ['createGroupPeer: method, page says "POST", fragment says "PUT"'],
  },
  {
    title: "a path",
    change: moved(ITEM, ["paths", "/api/atlas/v2/groups/{groupId}/peer"]),
    says: [
      'createGroupPeer: path, page says "/api/atlas/v2/groups/{groupId}/peers", fragment says "/api/atlas/v2/groups/{groupId}/peer"',
    ],
  },
  {
    title: "an operation is added",
    change: changed([...ITEM, "get"], { responses: {} }),
    says: ['get /api/atlas/v2/groups/{groupId}/peers: method, page says nothing, fragment says "GET"'],
    amongOthers: true,
  },
  {
    title: "a webhook is added",
    change: changed(["webhooks"], { peered: { post: { responses: { 204: { description: "Heard." } } } } }),
    says: [
      'the document: webhooks, page says nothing, fragment says ["peered"]',
      'post webhook peered: method, page says nothing, fragment says "POST"',
    ],
    amongOthers: true,
  },
  {
    title: "a webhook without an operation is added",
    change: changed(["webhooks"], { peered: {} }),
    says: ['the document: webhooks, page says nothing, fragment says ["peered"]'],
  },
  {
    title: "a path without an operation is added",
    change: changed(["paths", "/api/atlas/v2/groups"], {}),
    says: [
      'the document: paths without operations, page says nothing, fragment says ["/api/atlas/v2/groups"]',
    ],
  },
  {
    title: "another dialect of schemas",
    change: changed(["jsonSchemaDialect"], "https://dialect.example"),
    says: ['the document: jsonSchemaDialect, page says nothing, fragment says "https://dialect.example"'],
  },
  {
    title: "a server",
    change: changed(["servers", "0", "url"], "https://cloud.mongodb.org"),
    says: [
      'createGroupPeer: servers, page says ["https://cloud.mongodb.com"], fragment says ["https://cloud.mongodb.org"]',
    ],
  },
  {
    title: "a role, in the description alone",
    change: reworded([...POST, "description"], "Project Owner", "Project Reader"),
    says: [
      'createGroupPeer: required roles in the description, page says ["Project Owner"], fragment says []',
    ],
  },
  {
    title: "a way to authenticate is dropped",
    change: removed("security", "1"),
    says: [
      'createGroupPeer: security, page says [{"ServiceAccount":[]},{"DigestAuth":[]}], fragment says [{"ServiceAccount":[]}]',
    ],
  },
  {
    title: "an operation that needs no authentication",
    change: changed([...POST, "security"], []),
    says: [
      'createGroupPeer: security, page says [{"ServiceAccount":[]},{"DigestAuth":[]}], fragment says []',
    ],
  },
  {
    title: "a security scheme",
    change: changed(["components", "securitySchemes", "DigestAuth", "scheme"], "basic"),
    says: ['security scheme DigestAuth: scheme, page says "digest", fragment says "basic"'],
  },
  {
    title: "the date in a code sample",
    change: reworded([...SAMPLES, "2", "source"], "2023-01-01", "2023-02-01"),
    says: [
      `createGroupPeer code sample cURL with Digest: Accept, page says "${VERSIONED}", fragment says "application/vnd.atlas.2023-02-01+json"`,
      'createGroupPeer code sample cURL with Digest: dates, page says ["2023-01-01"], fragment says ["2023-02-01"]',
    ],
    amongOthers: true,
  },
  {
    title: "the URL in a code sample",
    change: reworded([...SAMPLES, "2", "source"], "/peers", "/peer"),
    says: [
      `createGroupPeer code sample cURL with Digest: URLs, page says ["${BASE}/{}/peers"], fragment says ["${BASE}/{}/peer"]`,
    ],
  },
  {
    title: "the method in a code sample",
    change: reworded([...SAMPLES, "2", "source"], "--digest", "--digest --request PUT"),
    says: [
      'createGroupPeer code sample cURL with Digest: methods, page says ["POST"], fragment says ["PUT"]',
    ],
  },
  {
    title: "nothing to send in a code sample",
    change: reworded([...SAMPLES, "2", "source"], "--data @peer.json", ""),
    says: [
      'createGroupPeer code sample cURL with Digest: methods, page says ["POST"], fragment says ["GET"]',
    ],
  },
  {
    title: "the call in a code sample",
    change: reworded([...SAMPLES, "0", "source"], "createGroupPeer", "createPeer"),
    says: [
      'createGroupPeer code sample TypeScript: calls, page says nothing, fragment says ["createClient","createPeer"]',
    ],
  },
  {
    title: "the command in a code sample",
    change: reworded([...SAMPLES, "3", "source"], "networkPeering", "networking"),
    says: [
      'createGroupPeer code sample Shell: uses, page says ["atlas api networkPeering createGroupPeer"], fragment says ["atlas api networking createGroupPeer"]',
    ],
  },
  {
    title: "a code sample is dropped",
    change: removed(...SAMPLES, "2"),
    says: [
      'createGroupPeer: code samples, page says ["Shell","Go","cURL with Bearer","cURL with Digest"], fragment says ["TypeScript","cURL with Bearer","Shell"]',
    ],
    amongOthers: true,
  },
];
