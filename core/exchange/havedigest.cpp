// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/havedigest.h"

#include "core/base/canonicalcbor.h"
#include "core/base/digest.h"
#include "core/exchange/bundle.h"

#include <algorithm>

namespace landgang::exchange {
namespace {

template<typename Id>
void writeIds(CborWriter &writer, const std::set<Id> &ids)
{
    writer.beginArray(static_cast<qsizetype>(ids.size()));
    for (const Id &id : ids) {
        writer.bytes(id.view());
    }
    writer.endArray();
}

void addHeads(HeldStreams &held, const StreamId &stream,
              const std::vector<changelog::ChainHead> &heads)
{
    for (const changelog::ChainHead &head : heads) {
        held[stream].heads.insert(head.id);
    }
}

} // namespace

QByteArray haveDigest(const HeldStreams &held)
{
    const auto isHeld = [](const auto &stream) { return !stream.second.heads.empty(); };
    CborWriter writer;
    writer.beginArray(std::count_if(held.begin(), held.end(), isHeld));
    for (const auto &stream : held) {
        if (isHeld(stream)) {
            writer.beginArray(3);
            writer.bytes(stream.first.view());
            writeIds(writer, stream.second.heads);
            writeIds(writer, stream.second.missing);
            writer.endArray();
        }
    }
    writer.endArray();
    return labelledSha256("have/1", writer.result());
}

HeldStreams heldIn(const Bundle &bundle)
{
    HeldStreams held;
    for (const changelog::StreamHave &have : bundle.have) {
        addHeads(held, have.stream, have.heads);
    }
    for (const ClosedNotice &notice : bundle.closed) {
        addHeads(held, notice.stream, notice.held);
    }
    for (const MissingDocuments &missing : bundle.missing) {
        held[missing.stream].missing.insert(missing.names.begin(), missing.names.end());
    }
    return held;
}

} // namespace landgang::exchange
