// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/ledger.h"

#include "core/store/deltareader.h"
#include "core/store/logreader.h"
#include "core/store/peerstore.h"
#include "core/store/statementreader.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <set>

namespace landgang::workspace {
namespace {

using changelog::Field;

constexpr qsizetype kHeadSize = StreamId::kSize + ChangeId::kSize;

QByteArray encodeHeads(const std::vector<SentHead> &heads)
{
    QByteArray bytes;
    for (const auto &[stream, head] : heads) {
        bytes += stream.view();
        bytes += head.view();
    }
    return bytes;
}

std::vector<SentHead> decodeHeads(const QByteArray &bytes)
{
    std::vector<SentHead> heads;
    for (qsizetype at = 0; at + kHeadSize <= bytes.size(); at += kHeadSize) {
        const QByteArrayView pair = QByteArrayView(bytes).sliced(at, kHeadSize);
        heads.emplace_back(*StreamId::fromBytes(pair.first(StreamId::kSize)),
                           *ChangeId::fromBytes(pair.sliced(StreamId::kSize)));
    }
    return heads;
}

Result<std::vector<BundleRecord>> records(const Workspace &workspace, Field field)
{
    const auto statements =
        store::StatementReader(workspace.state().database()).ofPrivateField(field);
    if (!statements) {
        return statements.error();
    }
    std::vector<BundleRecord> found;
    for (const store::StoredStatement &stored : *statements) {
        if (std::optional<BundleRecord> record = bundleRecordFrom(stored.statement.value)) {
            found.push_back(*std::move(record));
        }
    }
    std::sort(found.begin(), found.end(), [](const BundleRecord &a, const BundleRecord &b) {
        return std::tie(a.time, a.office, a.number) < std::tie(b.time, b.office, b.number);
    });
    return found;
}

} // namespace

changelog::Value toValue(const BundleRecord &record)
{
    return {{record.id.toBytes(), record.office.toBytes(), static_cast<qint64>(record.number),
             record.time.toMSecsSinceEpoch(), qint64{record.changes}, record.manifestDigest,
             encodeHeads(record.heads), record.device.toBytes(), encodeHeads(record.before)}};
}

std::optional<BundleRecord> bundleRecordFrom(const changelog::Value &value)
{
    const auto id = BundleId::fromBytes(value.bytes(0).value_or(QByteArray()));
    const auto office = OfficeId::fromBytes(value.bytes(1).value_or(QByteArray()));
    const auto number = value.integer(2);
    const auto time = value.integer(3);
    const auto changes = value.integer(4);
    const auto digest = value.bytes(5);
    const auto heads = value.bytes(6);
    const auto device = DeviceId::fromBytes(value.bytes(7).value_or(QByteArray()));
    const auto before = value.bytes(8);
    if (!id || !office || !number || !time || !changes || !digest || !heads || !device || !before) {
        return std::nullopt;
    }
    return BundleRecord{*id,
                        *office,
                        *device,
                        static_cast<quint64>(*number),
                        QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC),
                        static_cast<int>(*changes),
                        *digest,
                        decodeHeads(*heads),
                        decodeHeads(*before)};
}

EntityId bundleEntity(const BundleId &id)
{
    return *EntityId::fromBytes(id.view());
}

Result<std::vector<BundleRecord>> bundlesOut(const Workspace &workspace)
{
    return records(workspace, Field::BundleOut);
}

Result<std::vector<BundleRecord>> bundlesIn(const Workspace &workspace)
{
    return records(workspace, Field::BundleIn);
}

Result<std::vector<SentHead>> headsHeld(const Workspace &workspace,
                                        const std::vector<exchange::BundleStream> &streams)
{
    const store::LogReader reader(workspace.state().database());
    std::vector<SentHead> held;
    for (const exchange::BundleStream &carried : streams) {
        const StreamId id = carried.stream.id();
        const auto heads = reader.heads(id);
        if (!heads) {
            return heads.error();
        }
        for (const changelog::ChainHead &head : *heads) {
            held.emplace_back(id, head.id);
        }
    }
    std::sort(held.begin(), held.end());
    return held;
}

void noteMoved(BundleRecord &record, const std::vector<SentHead> &before,
               const std::vector<SentHead> &after)
{
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                        std::back_inserter(record.heads));
    std::set<StreamId> moved;
    for (const auto &[stream, head] : record.heads) {
        moved.insert(stream);
    }
    std::copy_if(before.begin(), before.end(), std::back_inserter(record.before),
                 [&moved](const SentHead &head) { return moved.contains(head.first); });
}

Result<bool> isAcknowledged(const Workspace &workspace, const BundleRecord &record)
{
    store::Database &database = workspace.state().database();
    const store::PeerStore peers(database);
    const store::DeltaReader delta(database);
    for (const auto &[stream, head] : record.heads) {
        const auto stores = peers.acknowledged(record.office, stream);
        if (!stores) {
            return stores.error();
        }
        bool held = false;
        for (const std::vector<ChangeId> &heads : *stores) {
            const Result<bool> covers = delta.covers(stream, heads, head);
            if (!covers) {
                return covers.error();
            }
            held = held || *covers;
        }
        if (!held) {
            return false;
        }
    }
    return true;
}

} // namespace landgang::workspace
