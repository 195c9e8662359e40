// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/planversion.h"

#include "core/base/digest.h"

namespace landgang {
namespace {

using namespace Qt::StringLiterals;

void addArea(QStringList &lines, const NeedArea &area)
{
    const QString name = area.key.toString();
    for (const auto &statement : area.need.statements) {
        lines.append(u"%1 need %2"_s.arg(name, QString::number(int(statement.value))));
    }
    for (const auto &statement : area.responsibility.statements) {
        lines.append(u"%1 %2 %3"_s.arg(name, QString::number(int(statement.value.state)),
                                       statement.value.office.toHex()));
    }
    for (const ChecklistItem &item : area.items) {
        const auto *due = item.due.latest();
        lines.append(
            u"%1 %2 %3"_s.arg(name, item.key.toString(),
                              due == nullptr ? QString() : due->value.date.toString(Qt::ISODate)));
    }
}

} // namespace

QByteArray planVersion(const ReleasePlan &plan)
{
    QStringList lines;
    for (const NeedArea &area : plan.areas) {
        addArea(lines, area);
    }
    lines.sort();
    lines.removeDuplicates();
    return labelledSha256("plan/1", lines.join(u'\n').toUtf8());
}

} // namespace landgang
