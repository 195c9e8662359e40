// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/logwriter.h"

#include "core/store/rows.h"

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;
using changelog::Change;

Error refused(const QString &reason)
{
    return Error{ErrorCode::ChangeRefused, reason};
}

} // namespace

LogWriter::LogWriter(Database &database)
    : m_database(database)
{
}

Result<qint64> LogWriter::rowOf(const QString &table, const QByteArray &identity)
{
    if (const auto known = m_rows.find(identity); known != m_rows.end()) {
        return known->second;
    }
    const Result<QVariant> row =
        m_database.scalar(u"SELECT id FROM %1 WHERE identity = ?"_s.arg(table), {identity});
    if (!row) {
        return row.error();
    }
    if (!row->isValid()) {
        return refused(u"a change names a %1 that is not known"_s.arg(table));
    }
    m_rows.emplace(identity, row->toLongLong());
    return row->toLongLong();
}

Result<> LogWriter::addDevice(const DeviceRecord &device)
{
    const Result<QVariant> office =
        m_database.scalar(u"SELECT office FROM device WHERE identity = ?"_s, {bound(device.id)});
    if (!office) {
        return office.error();
    }
    if (office->isValid()) {
        return office->toByteArray() == device.office.toBytes()
            ? Result<>()
            : refused(u"a device claims to belong to another office than before"_s);
    }
    return m_database.run(
        u"INSERT INTO device (identity, office, certificate, root) VALUES (?, ?, ?, ?)"_s,
        {bound(device.id), bound(device.office), device.certificate, device.root});
}

Result<> LogWriter::addStream(const changelog::Stream &stream)
{
    return m_database.run(
        u"INSERT INTO stream (identity, kind, owner, case_id, area, nonce) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING"_s,
        {bound(stream.id()), static_cast<int>(stream.kind()), bound(stream.owner()),
         stream.caseId() ? bound(*stream.caseId()) : QVariant(QMetaType::fromType<QByteArray>()),
         stream.area() ? QVariant(stream.area()->toString())
                       : QVariant(QMetaType::fromType<QString>()),
         bound(stream.nonce())});
}

Result<LogWriter::Place> LogWriter::placeOfPrevious(const Change &change, qint64 stream,
                                                    qint64 device)
{
    std::optional<Place> place;
    bool sameChain = false;
    const Result<> found = m_database.forEachRow(
        u"SELECT change.chain, change.seq, chain.stream, chain.device FROM change "
        "JOIN chain ON chain.id = change.chain WHERE change.identity = ?"_s,
        {bound(*change.header().previous)}, [&](const QSqlQuery &row) -> Result<> {
            place = Place{row.value(0).toLongLong(), row.value(1).toULongLong()};
            sameChain = row.value(2).toLongLong() == stream && row.value(3).toLongLong() == device;
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
    if (!sameChain) {
        return refused(u"a change follows one of another author or stream"_s);
    }
    if (place->sequence + 1 != change.header().sequence) {
        return refused(u"a change has a number that does not follow"_s);
    }
    return *place;
}

Result<qint64> LogWriter::newChain(qint64 stream, qint64 device, const Change &change,
                                   const std::optional<Place> &base)
{
    const Result<> inserted = m_database.run(
        u"INSERT INTO chain (stream, device, base_chain, base_seq, head_seq, head) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {stream, device, base ? QVariant(base->chain) : QVariant(QMetaType::fromType<qint64>()),
         base ? bound(base->sequence) : QVariant(QMetaType::fromType<qint64>()),
         bound(change.header().sequence), bound(change.id())});
    if (!inserted) {
        return inserted.error();
    }
    const Result<QVariant> row = m_database.scalar(u"SELECT last_insert_rowid()"_s);
    return row ? Result<qint64>(row->toLongLong()) : row.error();
}

Result<qint64> LogWriter::chainFor(const Change &change)
{
    const Result<qint64> stream = rowOf(u"stream"_s, change.header().stream.toBytes());
    if (!stream) {
        return stream.error();
    }
    const Result<qint64> device = rowOf(u"device"_s, change.header().author.toBytes());
    if (!device) {
        return device.error();
    }
    if (!change.header().previous) {
        return newChain(*stream, *device, change, std::nullopt);
    }
    const Result<Place> previous = placeOfPrevious(change, *stream, *device);
    if (!previous) {
        return previous.error();
    }
    const Result<> extended =
        m_database.run(u"UPDATE chain SET head_seq = ?, head = ? WHERE id = ? AND head_seq = ?"_s,
                       {bound(change.header().sequence), bound(change.id()), previous->chain,
                        bound(previous->sequence)});
    if (!extended) {
        return extended.error();
    }
    const Result<QVariant> rows = m_database.scalar(u"SELECT changes()"_s);
    if (!rows) {
        return rows.error();
    }
    // No head was moved: the change leaves its chain somewhere before the end.
    return rows->toInt() == 1 ? Result<qint64>(previous->chain)
                              : newChain(*stream, *device, change, *previous);
}

Result<> LogWriter::append(const Change &change)
{
    const Result<qint64> chain = chainFor(change);
    if (!chain) {
        return chain.error();
    }
    return m_database.run(u"INSERT INTO change (chain, seq, identity, time, user, access, counted, "
                          "header, body) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)"_s,
                          {*chain, bound(change.header().sequence), bound(change.id()),
                           static_cast<qint64>(change.header().time.ticks),
                           bound(change.header().user),
                           change.kind() == changelog::ChangeKind::Access ? 1 : 0,
                           change.headerBytes(), change.bodyBytes()});
}

Result<> LogWriter::addSeal(const changelog::Seal &seal)
{
    const Result<QVariant> chain =
        m_database.scalar(u"SELECT chain FROM change WHERE identity = ? AND seq = ?"_s,
                          {bound(seal.head), bound(seal.sequence)});
    if (!chain) {
        return chain.error();
    }
    if (!chain->isValid()) {
        return refused(u"a seal names a change that is not held"_s);
    }
    return m_database.run(
        u"INSERT INTO seal (chain, seq, signature) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {*chain, bound(seal.sequence), seal.signature});
}

} // namespace landgang::store
