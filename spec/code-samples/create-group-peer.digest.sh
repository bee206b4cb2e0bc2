curl --include "https://cloud.mongodb.com/api/atlas/v2/groups/${GROUP_ID}/peers" \
  --digest --user "${PUBLIC_KEY}:${PRIVATE_KEY}" \
  --header "Accept: application/vnd.atlas.2023-01-01+json" \
  --header "Content-Type: application/vnd.atlas.2023-01-01+json" \
  --data @peer.json
