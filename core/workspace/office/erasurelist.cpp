// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/erasurelist.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"

#include <QFileInfo>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kListBytes = 16 * limits::kMegabyte;

} // namespace

Result<ErasureList> readErasureList(const QString &path)
{
    ErasureList list;
    if (!QFileInfo::exists(path)) {
        return list;
    }
    const Result<QByteArray> file = readFileBounded(path, kListBytes);
    if (!file) {
        return file.error();
    }
    const QStringList lines = QString::fromUtf8(*file).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        const auto id = CaseId::fromHex(words.first());
        const QDate day = QDate::fromString(words.last(), Qt::ISODate);
        if (words.size() != 2 || !id || !day.isValid()) {
            return Error{ErrorCode::StoreDamaged,
                         u"The list of what this office has forgotten cannot be read: %1. Put the "
                         "file back from a backup."_s.arg(path)};
        }
        list.emplace(*id, day);
    }
    return list;
}

Result<> writeErasureList(const QString &path, const ErasureList &list)
{
    QByteArray lines;
    for (const auto &[id, day] : list) {
        lines += id.toHex().toUtf8() + ' ' + day.toString(Qt::ISODate).toUtf8() + '\n';
    }
    return writeFileSafely(path, lines);
}

} // namespace landgang::workspace
