// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/json.h"

#include "core/changelog/fieldvalues.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

struct ScalarToJson {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(qint64 value) const { return value; }
    QJsonValue operator()(const QString &value) const { return value; }
    QJsonValue operator()(const QByteArray &value) const
    {
        return QString::fromLatin1(value.toHex());
    }
};

QString kindWord(workspace::HistoryKind kind)
{
    switch (kind) {
    case workspace::HistoryKind::Opened: return u"opened"_s;
    case workspace::HistoryKind::Answered: return u"answered"_s;
    case workspace::HistoryKind::Granted: return u"granted"_s;
    case workspace::HistoryKind::Withdrawn: return u"withdrawn"_s;
    case workspace::HistoryKind::Noted: return u"noted"_s;
    case workspace::HistoryKind::Attached: return u"attached"_s;
    case workspace::HistoryKind::HandedOver: return u"handed-over"_s;
    case workspace::HistoryKind::DeviceClosed: return u"device-closed"_s;
    case workspace::HistoryKind::Erased: return u"erased"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject officeJson(const workspace::Workspace &office, const OfficeId &id)
{
    return {{u"id"_s, id.toHex()}, {u"name"_s, office.officeName(id)}};
}

QJsonValue dateJson(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonValue timeJson(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray areasJson(const std::vector<AreaKey> &areas)
{
    QJsonArray result;
    for (const AreaKey &area : areas) {
        result.append(area.toString());
    }
    return result;
}

QJsonValue releaseJson(const std::optional<ReleaseDate> &release)
{
    if (!release) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"date"_s, dateJson(release->date)},
                       {u"status"_s, changelog::word(release->status)}};
}

QJsonArray valueJson(const changelog::Value &value)
{
    QJsonArray result;
    for (const changelog::Scalar &part : value.parts) {
        result.append(std::visit(ScalarToJson(), part));
    }
    return result;
}

QJsonObject historyJson(const workspace::Workspace &office, const workspace::HistoryEntry &entry)
{
    QJsonObject result{{u"at"_s, timeJson(entry.at)},
                       {u"kind"_s, kindWord(entry.kind)},
                       {u"office"_s, officeJson(office, entry.office)},
                       {u"user"_s, office.userName(entry.office, entry.user)},
                       {u"change"_s, entry.id.change.toHex()}};
    if (entry.area) {
        result.insert(u"area"_s, entry.area->toString());
    }
    if (entry.item) {
        result.insert(u"item"_s, entry.item->toString());
    }
    if (entry.otherOffice) {
        result.insert(u"otherOffice"_s, officeJson(office, *entry.otherOffice));
    }
    if (entry.device) {
        result.insert(u"device"_s, entry.device->toHex());
    }
    if (!entry.text.isEmpty()) {
        result.insert(u"text"_s, entry.text);
    }
    if (entry.field) {
        QJsonArray before;
        for (const changelog::Value &value : entry.before) {
            before.append(valueJson(value));
        }
        result.insert(u"field"_s, changelog::fieldName(*entry.field));
        result.insert(u"value"_s, valueJson(entry.value));
        result.insert(u"before"_s, before);
    }
    return result;
}

} // namespace landgang::cli
