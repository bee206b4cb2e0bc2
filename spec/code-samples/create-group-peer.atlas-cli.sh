# `atlas api networkPeering createGroupPeer --help` lists every flag.
atlas api networkPeering createGroupPeer --version 2023-01-01 --groupId "${GROUP_ID}" --file peer.json
