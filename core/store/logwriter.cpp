// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/logwriter.h"

#include "core/store/rows.h"

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

constexpr char kFindDevice[] = "SELECT id, office FROM device WHERE identity = ?";
constexpr char kFindStream[] = "SELECT id FROM stream WHERE identity = ?";
constexpr char kFindSealed[] = "SELECT chain FROM change WHERE identity = ? AND seq = ?";
constexpr char kAddSeal[] =
    "INSERT INTO seal (chain, seq, signature) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";

Error refused(const QString &reason)
{
    return Error{ErrorCode::ChangeRefused, reason};
}

} // namespace

LogWriter::LogWriter(Database &database)
    : m_database(database)
{
}

Result<KnownDevice> LogWriter::device(const DeviceId &id)
{
    if (const auto known = m_devices.find(id); known != m_devices.end()) {
        return known->second;
    }
    const Result<PreparedStatement *> find = m_database.prepared(kFindDevice);
    if (!find) {
        return find.error();
    }
    const Result<bool> found = (*find)->first(id.view());
    if (!found) {
        return found.error();
    }
    const auto office = *found ? OfficeId::fromBytes((*find)->bytes(1)) : std::optional<OfficeId>();
    const qint64 row = *found ? (*find)->integer(0) : 0;
    (*find)->release();
    if (!office) {
        return *found ? damagedRow() : refused(u"a change names a device that is not known"_s);
    }
    return m_devices.emplace(id, KnownDevice{row, *office}).first->second;
}

Result<> LogWriter::addDevice(const DeviceRecord &record)
{
    const Result<KnownDevice> known = device(record.id);
    if (known) {
        return known->office == record.office
            ? Result<>()
            : refused(u"a device claims to belong to another office than before"_s);
    }
    if (known.error().code != ErrorCode::ChangeRefused) {
        return known.error();
    }
    return m_database.run(
        u"INSERT INTO device (identity, office, certificate, root) VALUES (?, ?, ?, ?)"_s,
        {bound(record.id), bound(record.office), record.certificate, record.root});
}

Result<qint64> LogWriter::addStream(const changelog::Stream &stream)
{
    const Result<PreparedStatement *> find = m_database.prepared(kFindStream);
    if (!find) {
        return find.error();
    }
    const StreamId id = stream.id();
    const Result<bool> found = (*find)->first(id.view());
    if (!found) {
        return found.error();
    }
    const qint64 row = *found ? (*find)->integer(0) : 0;
    (*find)->release();
    if (*found) {
        return row;
    }
    const Result<> added = m_database.run(
        u"INSERT INTO stream (identity, kind, owner, case_id, area, nonce) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {bound(id), static_cast<int>(stream.kind()), bound(stream.owner()),
         stream.caseId() ? bound(*stream.caseId()) : QVariant(QMetaType::fromType<QByteArray>()),
         stream.area() ? QVariant(stream.area()->toString())
                       : QVariant(QMetaType::fromType<QString>()),
         bound(stream.nonce())});
    return added ? Result<qint64>(m_database.lastRowId()) : added.error();
}

Result<> LogWriter::addSeal(const changelog::Seal &seal)
{
    const Result<PreparedStatement *> find = m_database.prepared(kFindSealed);
    const Result<PreparedStatement *> add = m_database.prepared(kAddSeal);
    if (!find || !add) {
        return find ? add.error() : find.error();
    }
    const auto sequence = static_cast<qint64>(seal.sequence);
    const Result<bool> found = (*find)->first(seal.head.view(), sequence);
    if (!found) {
        return found.error();
    }
    const qint64 chain = *found ? (*find)->integer(0) : 0;
    (*find)->release();
    return *found ? (*add)->run(chain, sequence, seal.signature)
                  : refused(u"a seal names a change that is not held"_s);
}

} // namespace landgang::store
