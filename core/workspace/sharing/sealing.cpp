// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/sealing.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using changelog::Change;
using changelog::Seal;

bool endsRun(std::span<const Change> changes, size_t index)
{
    return index + 1 == changes.size()
        || changes[index + 1].header().previous != changes[index].id();
}

Result<Seal> madeFor(const WorkspaceState &state, const Change &head)
{
    const changelog::ChangeHeader &header = head.header();
    if (header.author != state.device()) {
        return Error{ErrorCode::StoreDamaged,
                     QStringLiteral("The seal of another computer is missing in the store.")};
    }
    Result<QByteArray> signature = state.parts().device.key.sign(
        changelog::sealMessage(header.stream, header.author, header.sequence, head.id()));
    if (!signature) {
        return signature.error();
    }
    return Seal{header.stream, header.author, header.sequence, head.id(), *std::move(signature)};
}

} // namespace

Result<RunSeals> sealRuns(const WorkspaceState &state, std::span<const Change> changes,
                          const std::vector<Seal> &known)
{
    RunSeals seals;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (!endsRun(changes, i)) {
            continue;
        }
        const auto there = std::find_if(known.begin(), known.end(), [&](const Seal &seal) {
            return seal.head == changes[i].id();
        });
        if (there != known.end()) {
            seals.all.push_back(*there);
            continue;
        }
        Result<Seal> made = madeFor(state, changes[i]);
        if (!made) {
            return made.error();
        }
        seals.all.push_back(*made);
        seals.made.push_back(*std::move(made));
    }
    return seals;
}

} // namespace landgang::workspace
