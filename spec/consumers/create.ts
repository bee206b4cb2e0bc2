/** Creates one connection of each provider, and says how far it has got. */
import {
  type AwsNetworkPeeringConnection,
  type CreateGroupPeerRequestBody,
  type CreateGroupPeerResult,
  createClient,
  type NetworkPeeringConnection,
  serviceAccount,
} from "atlas-peering-client";

const groupId = "32b6e34b3d91647abb20e7b8";
const containerId = "5e57d85c854180642f7844bf";

export const bodies: readonly CreateGroupPeerRequestBody[] = [
  {
    providerName: "AWS",
    containerId,
    accepterRegionName: "us-east-1",
    awsAccountId: "854333054055",
    routeTableCidrBlock: "10.0.0.0/24",
    vpcId: "vpc-078ac381aa90e1e63",
  },
  {
    providerName: "AZURE",
    containerId,
    azureDirectoryId: "35039750-6ebd-4ad5-bcfe-cb4e5fc2d915",
    azureSubscriptionId: "g893dec2-d92e-478d-bc50-cf99d31bgeg9",
    resourceGroupName: "mango",
    vnetName: "orchard",
  },
  { providerName: "GCP", containerId, gcpProjectId: "my-project", networkName: "default" },
];

const atlas = createClient({ auth: serviceAccount({ clientId: "me", clientSecret: "secret" }) });

export async function createAll(): Promise<string[]> {
  const results: CreateGroupPeerResult[] = [];
  for (const body of bodies)
    results.push(await atlas.createGroupPeer({ path: { groupId }, query: { pretty: true }, body }));
  return results.map(inWords);
}

function inWords(result: CreateGroupPeerResult): string {
  if (result.ok) return `${result.data.id ?? "new"}: ${stateOf(result.data)}`;
  switch (result.status) {
    case 400:
    case 401:
    case 403:
    case 404:
    case 500:
      return `${result.error.error}: ${result.error.errorCode}`;
    case 409:
      return `there already: ${result.error.detail ?? ""}`;
    default:
      return `unexpected: ${result.status}`;
  }
}

function stateOf(connection: NetworkPeeringConnection): string {
  switch (connection.providerName) {
    case "AWS":
      return [connection.statusName, failureOf(connection)].join(" ");
    case "AZURE":
      return [connection.status, connection.errorState, connection.vnetName].join(" ");
    case "GCP":
      return [connection.status, connection.errorMessage, connection.networkName].join(" ");
    default:
      return "unknown";
  }
}

function failureOf({ errorStateName, connectionId, vpcId }: AwsNetworkPeeringConnection): string {
  return errorStateName ?? connectionId ?? vpcId;
}
