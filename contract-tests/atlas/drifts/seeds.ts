/** A text of a file, and what stands in its place. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** One thing that drifts, in files that a person or the generator wrote. */
export interface Seed {
  readonly what: string;
  readonly edits: readonly Edit[];
  /** The part of the suite that tells, `contract-tests/NAME.test.ts`, and what it says. */
  readonly by: string;
  readonly says: RegExp;
}

const AWS = "spec/schemas/AwsNetworkPeeringConnection.yaml";
const PATH = "spec/paths/group-peers.yaml";
const OVERLAY = "spec/overlays/observed.yaml";
const VALIDATORS = "generated/src/validators";

/** Drifts of the fragment, each of which the generator takes: the package follows it, and only the suite can tell. */
export const FRAGMENT_SEEDS: readonly Seed[] = [
  {
    what: "an attribute is renamed, in its example too",
    edits: [
      {
        file: AWS,
        from: "  connectionId:\n",
        to: "  connectionID:\n",
      },
      { file: "spec/examples/200-aws.json", from: '"connectionId"', to: '"connectionID"' },
    ],
    by: "atlas/documentation",
    says: /attribute connectionId of AwsNetworkPeeringConnection: type, page says "string", fragment says nothing/,
  },
  {
    what: "a required mark is gone",
    edits: [
      {
        file: AWS,
        from: "  - routeTableCidrBlock\n",
        to: "",
      },
    ],
    by: "atlas/documentation",
    says: /attribute routeTableCidrBlock of AwsNetworkPeeringConnection: required, page says true, fragment says false/,
  },
  {
    what: "an example's digit is another one",
    edits: [
      {
        file: "spec/examples/409-conflict.json",
        from: "60c4fd418ebe251047c50554",
        to: "60c4fd418ebe251047c50555",
      },
    ],
    by: "atlas/documentation",
    says: /response 409 application\/json: example 1, page says .*47c50554.*, fragment says .*47c50555/,
  },
  {
    what: "a status is dropped",
    edits: [
      {
        file: PATH,
        from: `    "409":\n      $ref: ../responses/conflict.yaml\n`,
        to: "",
      },
    ],
    by: "atlas/documentation",
    says: /createGroupPeer: statuses, page says .*"409".*, fragment says \["200","400","401","403","404","500"\]/,
  },
  {
    what: "the date of the answer's media type is another one",
    edits: [
      {
        file: PATH,
        from: `      description: OK\n      content:\n        application/vnd.atlas.2023-01-01+json:`,
        to: `      description: OK\n      content:\n        application/vnd.atlas.2023-02-01+json:`,
      },
    ],
    by: "atlas/documentation",
    says: /response 200: media types, page says .*2023-01-01.*, fragment says .*2023-02-01/,
  },
  {
    what: "a parameter's pattern is loosened",
    edits: [
      {
        file: "spec/parameters/groupId.yaml",
        from: "{24})$",
        to: "{23,24})$",
      },
    ],
    by: "atlas/documentation",
    says: /path parameter groupId: pattern, page says .*\{24\}.*, fragment says .*\{23,24\}/,
  },
  {
    what: "readOnly is gone",
    edits: [
      {
        file: "spec/schemas/GcpNetworkPeeringConnection.yaml",
        from: "  id:\n    type: string\n    readOnly: true\n",
        to: "  id:\n    type: string\n",
      },
    ],
    by: "atlas/documentation",
    says: /attribute id of GcpNetworkPeeringConnection: readOnly, page says true, fragment says nothing/,
  },
  {
    what: "a default is flipped",
    edits: [
      {
        file: "spec/parameters/envelope.yaml",
        from: "default: false",
        to: "default: true",
      },
    ],
    by: "atlas/documentation",
    says: /query parameter envelope: default, page says false, fragment says true/,
  },
  {
    what: "a discriminator's literal is another one, in mapping and examples too",
    edits: [
      {
        file: "spec/schemas/AzureNetworkPeeringConnection.yaml",
        from: "const: AZURE",
        to: "const: AZUREAD",
      },
      { file: "spec/schemas/NetworkPeeringConnection.yaml", from: "AZURE:", to: "AZUREAD:" },
      { file: "spec/examples/request-azure.json", from: "AZURE", to: "AZUREAD" },
      { file: "spec/examples/200-azure.json", from: "AZURE", to: "AZUREAD" },
      { file: OVERLAY, from: "const: AZURE", to: "const: AZUREAD" },
      { file: OVERLAY, from: 'AZURE: "#', to: 'AZUREAD: "#' },
    ],
    by: "atlas/documentation",
    says: /AzureNetworkPeeringConnection.*AZUREAD/,
  },
  {
    what: "a value of an enumeration is dropped",
    edits: [
      {
        file: AWS,
        from: "      - EXPIRED\n",
        to: "",
      },
    ],
    by: "atlas/documentation",
    says: /attribute errorStateName of AwsNetworkPeeringConnection: values, page says .*"EXPIRED".*, fragment says/,
  },
  {
    what: "a type is widened",
    edits: [
      {
        file: "spec/schemas/ApiError.yaml",
        from: "    type: integer\n    format: int32\n",
        to: "    type: number\n",
      },
    ],
    by: "atlas/documentation",
    says: /attribute error of ApiError: type, page says "integer", fragment says "number"/,
  },
  {
    what: "a body may be left out",
    edits: [
      {
        file: PATH,
        from: "    required: true\n    description: The connection to create",
        to: "    required: false\n    description: The connection to create",
      },
    ],
    by: "atlas/documentation",
    says: /request body: required, page says true, fragment says false/,
  },
  {
    what: "tokens come from another place",
    edits: [
      {
        file: "spec/security-schemes/ServiceAccount.yaml",
        from: "/api/oauth/token",
        to: "/api/oauth2/token",
      },
    ],
    by: "atlas/documentation",
    says: /ServiceAccount: flows\.clientCredentials\.tokenUrl, page says .*\/oauth\/token", fragment says/,
  },
  {
    what: "both ways of authenticating are asked for at once",
    edits: [{ file: "spec/openapi.yaml", from: "  - DigestAuth: []\n", to: "    DigestAuth: []\n" }],
    by: "atlas/documentation",
    says: /createGroupPeer: security, page says .*\{"DigestAuth":\[\]\}\], fragment says .*"DigestAuth":\[\]\}\]/,
  },
  {
    what: "an attribute that the page doesn't have",
    edits: [
      {
        file: "spec/schemas/ApiError.yaml",
        from: "  reason:\n",
        to: "  hint:\n    type: string\n    description: What to do.\n    examples: [Wait]\n  reason:\n",
      },
    ],
    by: "atlas/documentation",
    says: /attribute hint of ApiError: type, page says nothing, fragment says "string"/,
  },
  {
    what: "a webhook that the page doesn't have",
    edits: [
      {
        file: "spec/openapi.yaml",
        from: "\ncomponents:\n",
        to: "\nwebhooks:\n  peered: {}\ncomponents:\n",
      },
    ],
    by: "atlas/documentation",
    says: /the document: webhooks, page says nothing, fragment says \["peered"\]/,
  },
  {
    what: "a code sample calls another method",
    edits: [
      {
        file: "spec/code-samples/create-group-peer.digest.sh",
        from: "--digest",
        to: "--request PUT --digest",
      },
    ],
    by: "atlas/documentation",
    says: /code sample cURL with Digest: methods, page says \["POST"\], fragment says \["PUT"\]/,
  },
  {
    what: "an observed pattern takes one digit less",
    edits: [
      {
        file: OVERLAY,
        from: "pattern: ^[0-9]{12}$",
        to: "pattern: ^[0-9]{11,12}$",
      },
    ],
    by: "atlas/observed",
    says: /awsAccountId/,
  },
  {
    what: "an observed answer's attribute may be null no longer",
    edits: [
      {
        file: OVERLAY,
        from: 'type: [string, "null"]',
        to: "type: string",
      },
    ],
    by: "atlas/observed",
    says: /null/,
  },
  {
    what: "an observed region may have any word in it",
    edits: [
      {
        file: OVERLAY,
        from: "pattern: ^[a-z]{2,4}-[a-z]+(?:-[a-z]+)?-[0-9]{1,2}$",
        to: "pattern: ^[A-Za-z]{2,4}-[A-Za-z]+(?:-[a-z]+)?-[0-9]{1,2}$",
      },
    ],
    by: "atlas/observed",
    says: /a request of AWS > accepterRegionName > refuses "us-East-1"/,
  },
  {
    what: "an observed UUID may be any digits and hyphens",
    edits: [
      {
        file: OVERLAY,
        from: `azureSubscriptionId:
                format: uuid
                pattern: ^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$`,
        to: `azureSubscriptionId:
                pattern: ^[0-9A-Fa-f-]{1,40}$`,
      },
    ],
    by: "atlas/observed",
    says: /a request of Azure > azureSubscriptionId > refuses "56657fdbca4540dcfe5677fd8b6d2b37"/,
  },
  {
    what: "an observed container's id may have capitals at one provider",
    edits: [
      {
        file: OVERLAY,
        from: `containerId:
                pattern: ^([a-f0-9]{24})$
              providerName:
                const: AWS`,
        to: `containerId:
                pattern: ^([A-Fa-f0-9]{24})$
              providerName:
                const: AWS`,
      },
    ],
    by: "atlas/observed",
    says: /a request of AWS > containerId > refuses "F{24}"/,
  },
  {
    what: "an observed request is open at one provider",
    edits: [
      {
        file: OVERLAY,
        from: `            unevaluatedProperties: false
          - $ref: "#/components/schemas/GcpNetworkPeeringConnection"`,
        to: `          - $ref: "#/components/schemas/GcpNetworkPeeringConnection"`,
      },
    ],
    by: "atlas/observed",
    says: /a request of Azure > is refused with vpcId, an attribute of another provider/,
  },
  {
    what: "an observed answer of one provider can do without its container",
    edits: [
      {
        file: OVERLAY,
        from: `        - containerId
        - azureDirectoryId`,
        to: "        - azureDirectoryId",
      },
    ],
    by: "atlas/observed",
    says: /an answer of Azure > can't do without containerId/,
  },
];

/** Drifts of what the generator wrote, as an edit by hand or a bug of the generator makes them. */
export const PACKAGE_SEEDS: readonly Seed[] = [
  {
    what: "a validator is emptied",
    edits: [
      {
        file: `${VALIDATORS}/observed/createGroupPeer/request.js`,
        from: "createValidator(validate0)",
        to: "createValidator(() => null)",
      },
    ],
    by: "counter-examples",
    says: /observed: createGroupPeer request body/,
  },
  {
    what: "a validator's pattern is loosened",
    edits: [
      {
        file: `${VALIDATORS}/observed/shared-schemas/CreateGroupPeerRequestBodyAws.js`,
        from: `"^[0-9]{12}$"`,
        to: `"^[0-9]{1,12}$"`,
      },
    ],
    by: "counter-examples",
    says: /awsAccountId/,
  },
  {
    what: "a validator of another answer stands in for one",
    edits: [
      {
        file: `${VALIDATORS}/documented/createGroupPeer/responses.js`,
        from: "createValidator(validate0)",
        to: "createValidator(validate2)",
      },
    ],
    by: "counter-examples",
    says: /documented: createGroupPeer answer/,
  },
  {
    what: "a type is widened to unknown",
    edits: [
      {
        file: "generated/src/types.ts",
        from: "  vpcId: string;\n  /**\n   * The AWS region of the VPC, as AWS writes it (`us-east-1`); never",
        to: "  vpcId: unknown;\n  /**\n   * The AWS region of the VPC, as AWS writes it (`us-east-1`); never",
      },
    ],
    by: "counter-examples",
    says: /vpcId/,
  },
  {
    what: "what the service sets can be sent, by the type",
    edits: [
      {
        file: "generated/src/types.ts",
        from: "  id?: never;\n  /** The provider of the network to peer with. Always `AWS` here. */",
        to: "  id?: string;\n  /** The provider of the network to peer with. Always `AWS` here. */",
      },
    ],
    by: "counter-examples",
    says: /\bid\b/,
  },
  {
    what: "an answer of one status is typed as that of another",
    edits: [
      {
        file: "generated/src/types.ts",
        from: "  409: ApiError;",
        to: "  409: NetworkPeeringConnection;",
      },
    ],
    by: "examples",
    says: /409/,
  },
  {
    what: "the client asks for another version",
    edits: [
      {
        file: "generated/src/operations.ts",
        from: 'accept: "application/vnd.atlas.2023-01-01+json"',
        to: 'accept: "application/vnd.atlas.2024-08-05+json"',
      },
    ],
    by: "wire",
    says: /Accept.*2024-08-05/,
  },
  {
    what: "the client's method is another one",
    edits: [
      {
        file: "generated/src/operations.ts",
        from: 'method: "post"',
        to: 'method: "put"',
      },
    ],
    by: "wire",
    says: /put \/api\/atlas|no operation of this method/i,
  },
  {
    what: "the client doesn't know a documented status",
    edits: [
      {
        file: "generated/src/operations.ts",
        from: '      409: ["application/json"],\n',
        to: "",
      },
    ],
    by: "wire",
    says: /409/,
  },
  {
    what: "an envelope is looked for in another property",
    edits: [
      {
        file: "generated/src/operations.ts",
        from: 'content: "content"',
        to: 'content: "results"',
      },
    ],
    by: "wire",
    says: /in its envelope/,
  },
  {
    what: "an example's digit is another one",
    edits: [
      {
        file: "generated/src/examples.ts",
        from: "32b6e34b3d91647abb20e7b8",
        to: "32b6e34b3d91647abb20e7b9",
      },
    ],
    by: "examples",
    says: /32b6e34b3d91647abb20e7b9/,
  },
  {
    what: "the package's document isn't the fragment",
    edits: [
      {
        file: "generated/openapi.json",
        from: '"description": "Bad Request."',
        to: '"description": "Bad request."',
      },
    ],
    by: "example-count",
    says: /Bad request\./,
  },
  {
    what: "a helper takes its token elsewhere",
    edits: [
      {
        file: "generated/src/auth.ts",
        from: "/api/oauth/token",
        to: "/api/oauth/tokens",
      },
    ],
    by: "mutation",
    says: /oauth\/tokens/,
  },
  {
    what: "the credentials have another name in the environment",
    edits: [
      {
        file: "generated/src/environment.ts",
        from: '"MONGODB_ATLAS_CLIENT_SECRET"',
        to: '"MONGODB_ATLAS_SECRET"',
      },
    ],
    by: "mutation",
    says: /MONGODB_ATLAS_SECRET/,
  },
  {
    what: "any body can be sent, by the type of the call",
    edits: [
      {
        file: "generated/src/types.ts",
        from: "  body: CreateGroupPeerRequestBody;",
        to: "  body: unknown;",
      },
    ],
    by: "client-types",
    says: /sends the body of its type/,
  },
  {
    what: "any request can be sent",
    edits: [
      {
        file: "generated/src/client.ts",
        from: "request: CreateGroupPeerRequest,",
        to: "request: any,",
      },
    ],
    by: "client-types",
    says: /takes its request/,
  },
  {
    what: "what a call gives is any",
    edits: [
      {
        file: "generated/src/client.ts",
        from: "Call<CreateGroupPeerResponses>",
        to: "Call<any>",
      },
    ],
    by: "client-types",
    says: /answers 409 with the body of its type/,
  },
  {
    what: "the result of a call is any",
    edits: [
      {
        file: "generated/src/runtime/call.ts",
        from: "extends Promise<Result<Responses>>",
        to: "extends Promise<Result<any>>",
      },
    ],
    by: "client-types",
    says: /answers 200 with the body of its type/,
  },
  {
    what: "what a validator gives is any",
    edits: [
      {
        file: `${VALIDATORS}/observed/createGroupPeer/request.d.ts`,
        from: "Validator<CreateGroupPeerRequestBody>",
        to: "Validator<any>",
      },
    ],
    by: "client-types",
    says: /observed: createGroupPeer request body is validated as its type/,
  },
  {
    what: "what raw gives is any",
    edits: [
      {
        file: "generated/src/types.ts",
        from: '"application/vnd.atlas.2023-01-01+json": NetworkPeeringConnection',
        to: '"application/vnd.atlas.2023-01-01+json": any',
      },
    ],
    by: "client-types",
    says: /answers 200 .* by raw with a body that isn't any/,
  },
];
