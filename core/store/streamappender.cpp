// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/streamappender.h"

#include "core/store/rows.h"

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;
using changelog::Change;

constexpr char kFindHeld[] = "SELECT 1 FROM change WHERE identity = ?";
constexpr char kAddChange[] =
    "INSERT INTO change (chain, seq, identity, time, user, access, counted, header, body) "
    "VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)";
constexpr char kMoveHead[] = "UPDATE chain SET head_seq = ?, head = ? WHERE id = ?";

Error refused(const QString &reason)
{
    return Error{ErrorCode::ChangeRefused, reason};
}

Error notFollowing()
{
    return refused(u"a change has a number that does not follow"_s);
}

Error anotherAuthor()
{
    return refused(u"a change follows one of another author or stream"_s);
}

} // namespace

StreamAppender::StreamAppender(Database &database, LogWriter &writer, const StreamId &stream,
                               qint64 row)
    : m_database(database)
    , m_writer(writer)
    , m_stream(stream)
    , m_row(row)
{
}

Result<> StreamAppender::begin()
{
    const Result<> read = m_database.forEachRow(
        u"SELECT id, device, head_seq, head FROM chain WHERE stream = ?"_s, {m_row},
        [this](const QSqlQuery &row) -> Result<> {
            const auto head = idAt<ChangeId>(row, 3);
            if (!head) {
                return damagedRow();
            }
            m_chains.insert_or_assign(*head,
                                      Chain{row.value(0).toLongLong(), row.value(1).toLongLong(),
                                            row.value(2).toULongLong(), false});
            return {};
        });
    m_wasEmpty = m_chains.empty();
    return read;
}

Result<bool> StreamAppender::isHeld(const ChangeId &id)
{
    const Result<PreparedStatement *> find = m_database.prepared(kFindHeld);
    if (!find) {
        return find.error();
    }
    const Result<bool> found = (*find)->first(id.view());
    (*find)->release();
    return found;
}

Result<StreamAppender::Place> StreamAppender::placeOfPrevious(const Change &change, qint64 device)
{
    std::optional<Place> place;
    bool isSameChain = false;
    const Result<> found = m_database.forEachRow(
        u"SELECT change.chain, change.seq, chain.stream, chain.device FROM change "
        "JOIN chain ON chain.id = change.chain WHERE change.identity = ?"_s,
        {bound(*change.header().previous)}, [&](const QSqlQuery &row) -> Result<> {
            place = Place{row.value(0).toLongLong(), row.value(1).toULongLong()};
            isSameChain = row.value(2).toLongLong() == m_row && row.value(3).toLongLong() == device;
            return {};
        });
    if (!found) {
        return found.error();
    }
    if (!place) {
        return Error{
            ErrorCode::BundleIncomplete,
            u"A change builds on change %1 of its author, which has not arrived yet."_s.arg(
                change.header().sequence - 1)};
    }
    if (!isSameChain) {
        return anotherAuthor();
    }
    return place->sequence + 1 == change.header().sequence ? Result<Place>(*place) : notFollowing();
}

Result<qint64> StreamAppender::addChain(const Change &change, qint64 device,
                                        const std::optional<Place> &base)
{
    const QVariant none(QMetaType::fromType<qint64>());
    const Result<> added = m_database.run(
        u"INSERT INTO chain (stream, device, base_chain, base_seq, head_seq, head) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {m_row, device, base ? QVariant(base->chain) : none, base ? bound(base->sequence) : none,
         bound(change.header().sequence), bound(change.id())});
    if (!added) {
        return added.error();
    }
    const qint64 row = m_database.lastRowId();
    m_chains.insert_or_assign(change.id(), Chain{row, device, change.header().sequence, false});
    return row;
}

Result<std::optional<qint64>> StreamAppender::chainFor(const Change &change, qint64 device)
{
    const std::optional<ChangeId> &previous = change.header().previous;
    const auto chain = previous ? m_chains.find(*previous) : m_chains.end();
    if (chain != m_chains.end()) {
        // Nothing held follows the head of a chain, or it would be the head: the change is new.
        if (chain->second.device != device) {
            return anotherAuthor();
        }
        if (chain->second.headSequence + 1 != change.header().sequence) {
            return notFollowing();
        }
        auto moved = m_chains.extract(chain);
        moved.key() = change.id();
        moved.mapped().headSequence = change.header().sequence;
        moved.mapped().isMoved = true;
        return std::optional(m_chains.insert(std::move(moved)).position->second.row);
    }
    const Result<bool> held = isHeld(change.id());
    if (!held || *held) {
        return held ? Result<std::optional<qint64>>(std::nullopt) : held.error();
    }
    std::optional<Place> base;
    if (previous) {
        const Result<Place> place = placeOfPrevious(change, device);
        if (!place) {
            return place.error();
        }
        base = *place;
    }
    const Result<qint64> row = addChain(change, device, base);
    return row ? Result<std::optional<qint64>>(*row) : row.error();
}

Result<std::optional<AppendedChange>> StreamAppender::append(const Change &change)
{
    if (change.header().stream != m_stream) {
        return refused(u"a change stands in a stream that is not its own"_s);
    }
    const Result<KnownDevice> device = m_writer.device(change.header().author);
    if (!device) {
        return device.error();
    }
    const Result<std::optional<qint64>> chain = chainFor(change, device->row);
    if (!chain) {
        return chain.error();
    }
    if (!*chain) {
        return std::optional<AppendedChange>();
    }
    const Result<PreparedStatement *> add = m_database.prepared(kAddChange);
    if (!add) {
        return add.error();
    }
    const changelog::ChangeHeader &header = change.header();
    const Result<> added = (*add)->run(**chain, static_cast<qint64>(header.sequence),
                                       change.id().view(), static_cast<qint64>(header.time.ticks),
                                       header.user.view(),
                                       change.kind() == changelog::ChangeKind::Access ? 1 : 0,
                                       change.headerBytes(), change.bodyBytes());
    if (!added) {
        return added.error();
    }
    return std::optional(AppendedChange{m_database.lastRowId(), &change, device->office});
}

Result<> StreamAppender::finish()
{
    const Result<PreparedStatement *> move = m_database.prepared(kMoveHead);
    if (!move) {
        return move.error();
    }
    for (auto &[head, chain] : m_chains) {
        if (!chain.isMoved) {
            continue;
        }
        const Result<> moved =
            (*move)->run(static_cast<qint64>(chain.headSequence), head.view(), chain.row);
        if (!moved) {
            return moved;
        }
        chain.isMoved = false;
    }
    return {};
}

} // namespace landgang::store
