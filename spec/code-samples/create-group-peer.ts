import { createClient } from "atlas-peering-client";

// With the Service Account of MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET.
const atlas = createClient();

const result = await atlas.createGroupPeer({
  path: { groupId: "32b6e34b3d91647abb20e7b8" },
  body: {
    providerName: "AWS",
    containerId: "5e57d85c854180642f7844bf",
    accepterRegionName: "us-east-1",
    awsAccountId: "854333054055",
    routeTableCidrBlock: "10.0.0.0/24",
    vpcId: "vpc-078ac381aa90e1e63",
  },
});

if (result.ok) console.log(`Created ${result.data.id}`);
else if (result.status === 409) console.error(`Refused: ${result.error.errorCode}`);
else console.error(`Failed: ${result.status}`);
