// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/dump.h"

#include "core/exchange/disclosure/selection.h"
#include "core/store/logreader.h"
#include "core/store/statementreader.h"
#include "core/workspace/sharing/bundledraft.h"
#include "core/workspace/workspacestate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Scalar;
using exchange::StreamStanding;

QJsonValue jsonOf(const Scalar &scalar)
{
    struct Visitor {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(bool value) const { return value; }
        QJsonValue operator()(qint64 value) const { return value; }
        QJsonValue operator()(const QString &value) const { return value; }
        QJsonValue operator()(const QByteArray &value) const
        {
            return QString(u"0x" + QString::fromLatin1(value.toHex()));
        }
    };
    return std::visit(Visitor{}, scalar);
}

QString textOf(const changelog::Value &value)
{
    QJsonArray parts;
    for (const Scalar &scalar : value.parts) {
        parts << jsonOf(scalar);
    }
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

QString titleOf(const changelog::Stream &stream)
{
    switch (stream.kind()) {
    case changelog::StreamKind::Core: return u"core"_s;
    case changelog::StreamKind::Area: return u"area " + stream.area()->toString();
    case changelog::StreamKind::Private: return u"private"_s;
    }
    Q_UNREACHABLE();
}

void dumpAccess(QStringList &lines, const changelog::Access &access)
{
    for (const changelog::LiveGrant &live : access.grants()) {
        const changelog::GrantOp &grant = live.grant;
        const QString until = grant.until ? grant.until->toString(Qt::ISODate) : u"-"_s;
        lines << u"  grant %1 %2 from %3 until %4: %5"_s.arg(
            grant.office.toHex(), grant.right == changelog::Right::Write ? u"write"_s : u"read"_s,
            grant.from.toString(Qt::ISODate), until, grant.basis);
    }
}

Result<> dumpStream(QStringList &lines, const store::Database &database,
                    const StreamStanding &standing)
{
    const StreamId id = standing.stream.id();
    lines << u"stream %1 %2 of %3"_s.arg(id.toHex(), titleOf(standing.stream),
                                         standing.stream.owner().toHex());
    dumpAccess(lines, standing.access);
    const auto statements = store::StatementReader(database).ofStream(id);
    if (!statements) {
        return statements.error();
    }
    QStringList values;
    for (const store::StoredStatement &stored : *statements) {
        values << u"  %1 %2 = %3 (%4/%5)"_s.arg(
            stored.entity.toHex(), changelog::fieldName(stored.field),
            textOf(stored.statement.value), stored.statement.id.change.toHex(),
            QString::number(stored.statement.id.op));
    }
    const auto changes = store::LogReader(database).changes(id);
    if (!changes) {
        return changes.error();
    }
    for (const store::StoredChange &stored : *changes) {
        values << u"  change "_s + stored.change.id().toHex();
    }
    values.sort();
    lines << values;
    return {};
}

} // namespace

Result<QByteArray> canonicalDump(const Workspace &workspace,
                                 const std::optional<OfficeId> &sharedWith,
                                 const std::optional<CaseId> &caseId)
{
    Result<std::vector<StreamStanding>> standings = standingsOf(workspace);
    if (!standings) {
        return standings.error();
    }
    if (sharedWith) {
        const std::vector<StreamId> allowed =
            exchange::mayLeave(*standings, *sharedWith, workspace.today());
        const std::set<StreamId> shared(allowed.begin(), allowed.end());
        std::erase_if(*standings, [&shared](const StreamStanding &standing) {
            return !shared.contains(standing.stream.id());
        });
    }
    if (caseId) {
        std::erase_if(*standings, [&caseId](const StreamStanding &standing) {
            return standing.stream.caseId() != caseId;
        });
    }
    std::sort(standings->begin(), standings->end(),
              [](const auto &a, const auto &b) { return a.stream.id() < b.stream.id(); });
    QStringList lines;
    for (const StreamStanding &standing : *standings) {
        if (const Result<> dumped = dumpStream(lines, workspace.state().database(), standing);
            !dumped) {
            return dumped.error();
        }
    }
    return lines.isEmpty() ? QByteArray() : lines.join(u'\n').toUtf8() + '\n';
}

} // namespace landgang::workspace
