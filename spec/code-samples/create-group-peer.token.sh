ACCESS_TOKEN=$(curl --silent --fail --user "${MONGODB_ATLAS_CLIENT_ID}:${MONGODB_ATLAS_CLIENT_SECRET}" \
  --data grant_type=client_credentials \
  https://cloud.mongodb.com/api/oauth/token | jq --raw-output .access_token)

curl --include "https://cloud.mongodb.com/api/atlas/v2/groups/${GROUP_ID}/peers" \
  --header "Authorization: Bearer ${ACCESS_TOKEN}" \
  --header "Accept: application/vnd.atlas.2023-01-01+json" \
  --header "Content-Type: application/vnd.atlas.2023-01-01+json" \
  --data @peer.json
