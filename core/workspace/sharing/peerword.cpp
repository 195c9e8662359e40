// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/peerword.h"

#include "core/exchange/havedigest.h"
#include "core/store/peerstore.h"

namespace landgang::workspace {

Result<> takePeerWord(const WorkspaceState &state, const exchange::Bundle &bundle)
{
    store::PeerHave have{bundle.fromDevice, bundle.from, state.clock().now(), {}, bundle.closedHere,
                         bundle.forgotten,  {}};
    for (const auto &[stream, held] : exchange::heldIn(bundle)) {
        have.heads.emplace_back(stream,
                                std::vector<ChangeId>(held.heads.begin(), held.heads.end()));
        for (const changelog::BlobName &name : held.missing) {
            have.missing.emplace_back(stream, name);
        }
    }
    return store::PeerStore(state.database()).record(have);
}

} // namespace landgang::workspace
