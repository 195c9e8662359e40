// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/opparts.h"

#include "core/base/limits.h"

namespace landgang::changelog {
namespace {

qsizetype readBoundedLength(CborReader &reader)
{
    const qsizetype length = reader.enterArray();
    if (length > limits::kSupersededPerOp) {
        reader.fail(
            QStringLiteral("an op names more than %1 others").arg(limits::kSupersededPerOp));
    }
    return reader.failed() ? 0 : length;
}

} // namespace

std::optional<Field> readField(CborReader &reader)
{
    const qint64 field = reader.integer();
    if (field < 0 || field > 0xffff) {
        reader.fail(QStringLiteral("a field number is out of range"));
        return std::nullopt;
    }
    return static_cast<Field>(field);
}

std::optional<StatementId> readStatement(CborReader &reader)
{
    reader.enterArray(2);
    const std::optional<ChangeId> change = readId<ChangeId>(reader);
    const qint64 op = reader.integer();
    reader.leave();
    if (op < 0 || op >= limits::kOpsPerChange) {
        reader.fail(QStringLiteral("a statement number is out of range"));
    }
    return change && !reader.failed()
        ? std::optional(StatementId{*change, static_cast<quint32>(op)})
        : std::nullopt;
}

std::vector<StatementId> readStatements(CborReader &reader)
{
    std::vector<StatementId> statements;
    const qsizetype length = readBoundedLength(reader);
    for (qsizetype i = 0; i < length && !reader.failed(); ++i) {
        if (const std::optional<StatementId> statement = readStatement(reader)) {
            statements.push_back(*statement);
        }
    }
    reader.leave();
    return statements;
}

std::vector<ChangeId> readChanges(CborReader &reader)
{
    std::vector<ChangeId> changes;
    const qsizetype length = readBoundedLength(reader);
    for (qsizetype i = 0; i < length && !reader.failed(); ++i) {
        if (const std::optional<ChangeId> change = readId<ChangeId>(reader)) {
            changes.push_back(*change);
        }
    }
    reader.leave();
    return changes;
}

QString readText(CborReader &reader)
{
    QString text = reader.text();
    if (text.size() > limits::kTextBytes) {
        reader.fail(QStringLiteral("a text is longer than %1").arg(limits::kTextBytes));
    }
    return text;
}

QDate readDate(CborReader &reader)
{
    const QString text = reader.text();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    // Qt reads other spellings of the same day as well.
    if (!date.isValid() || date.toString(Qt::ISODate) != text) {
        reader.fail(QStringLiteral("a date was expected"));
    }
    return date;
}

} // namespace landgang::changelog
